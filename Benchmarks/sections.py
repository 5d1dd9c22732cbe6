"""What is compared: each function measures one thing and gives a section of the report."""

import shutil
import subprocess
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import made_formats
import made_texts
import peers
from measuring import Measurement, Program, RunFailed, in_turn, run, use_one_processor
from tables import megabytes, milliseconds, per_second, seconds, table, times

START_RUNS = 20
REPORTS = ["full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson"]


@dataclass(frozen=True)
class Bench:
    binary: Path
    folder: Path
    rounds: int

    @property
    def corpus(self) -> Path:
        return self.folder / "corpus.txt"

    def mtlint(self, name: str, *arguments: str | Path, jobs: int = 1) -> Program:
        """1 is mtlint's status for a text with findings."""
        return Program(name, [self.binary, "--jobs", str(jobs), *arguments], frozenset({0, 1}))

    def in_turn(self, programs: list[Program], rounds: int | None = None) -> list[Measurement]:
        return in_turn(programs, rounds or self.rounds, self.folder)


def throughput(bench: Bench) -> str:
    """mtlint and its peers on one thread: the fast ones on the whole text, the slow ones on a sample of it."""
    binaries = peers.install(bench.folder)
    size = bench.corpus.stat().st_size
    programs = [bench.mtlint("mtlint", bench.corpus)]
    programs += [peer.program(binaries, bench.corpus) for peer in peers.PEERS if not peer.is_slow]
    results = bench.in_turn(programs)
    rows = [
        [p.name, seconds(r.wall), seconds(r.user), per_second(size, r.wall), times(r.wall / results[0].wall),
         times(r.user / results[0].user), megabytes(r.peak)]
        for p, r in zip(programs, results)
    ]
    header = ["program", "wall s", "user s", "MB/s", "wall against mtlint", "user against mtlint", "peak MB"]
    return "\n".join([
        f"## The same text, {size / 1e6:.1f} MB, one thread", "", table(header, rows), "",
        sampled(bench, binaries, results[0].wall),
    ])


def sampled(bench: Bench, binaries: Path, whole: float) -> str:
    """The slow peers, scaled from a sample to the whole text; mtlint took `whole` seconds for that."""
    text, empty = bench.folder / "sample.txt", bench.folder / "empty.txt"
    size, scale = text.stat().st_size, bench.corpus.stat().st_size / text.stat().st_size
    slow = [peer for peer in peers.PEERS if peer.is_slow]
    programs = [bench.mtlint("mtlint", text)] + [peer.program(binaries, bench.folder / peer.sample) for peer in slow]
    idle = [bench.mtlint("mtlint", empty)] + [peer.program(binaries, bench.folder / peer.empty) for peer in slow]
    results = bench.in_turn(programs + idle)
    rows: list[list[str]] = []
    for program, result, start in zip(programs, results, results[len(programs) :]):
        # A sample is over so soon that the time to start must not be scaled with it.
        net = max(result.wall - start.wall, 1e-4)
        rows.append([program.name, seconds(result.wall), seconds(start.wall), per_second(size, net),
                     times((start.wall + net * scale) / whole), megabytes(result.peak)])
    header = ["program", "wall s", "of it start", "MB/s after it", "whole text, scaled: time against mtlint", "peak MB"]
    return f"### A sample of it, {size / 1e6:.1f} MB\n\n" + table(header, rows) + "\n"


def start(bench: Bench) -> str:
    empty = bench.folder / "empty.txt"
    binaries = peers.install(bench.folder)
    programs = [Program("nothing (true)", ["true"]), Program("mtlint", [bench.binary, empty], frozenset({0}))]
    # With an option, all options are looked at.
    programs.append(bench.mtlint("mtlint --jobs 1", empty))
    programs += [peer.program(binaries, bench.folder / peer.empty) for peer in peers.PEERS]
    results = bench.in_turn(programs, START_RUNS)
    rows = [
        [p.name, milliseconds(r.wall), milliseconds(r.user), megabytes(r.peak)] for p, r in zip(programs, results)
    ]
    header = ["program", "wall ms", "user ms", "peak MB"]
    return f"## Start: an empty file, {START_RUNS} runs\n\n" + table(header, rows) + "\n"


def threads(bench: Bench) -> str:
    files = bench.folder / "files"
    use_one_processor(False)
    programs = [bench.mtlint(f"--jobs {jobs}", files, jobs=jobs) for jobs in (1, 2)]
    results = bench.in_turn(programs)
    use_one_processor(True)
    rows = [
        [p.name, seconds(r.wall), seconds(r.user), times(results[0].wall / r.wall), megabytes(r.peak)]
        for p, r in zip(programs, results)
    ]
    header = ["mtlint", "wall s", "user s", "faster than one", "peak MB"]
    return f"## {made_texts.FILES} files of the same text, all processors\n\n" + table(header, rows) + "\n"


def formats(bench: Bench) -> str:
    """The same text in every format: linted, and fixed in place."""
    made = bench.folder / "formats"
    files = [made / name for name in made_formats.FORMATS]
    programs = [bench.mtlint(file.name, "--output-format", "concise", file) for file in files]
    for file in files:
        copy = bench.folder / "fixed" / file.name
        copy.parent.mkdir(exist_ok=True)
        command = [bench.binary, "--jobs", "1", "--output-format", "concise", "--fix-suggested", copy]
        programs.append(Program(f"{file.name} fixed", command, frozenset({0, 1}), prepare=partial(shutil.copyfile, file, copy)))
    results = bench.in_turn(programs)
    rows = [
        [file.name, megabytes(file.stat().st_size), seconds(check.wall), seconds(check.user),
         per_second(file.stat().st_size, check.wall), megabytes(check.peak), seconds(fix.wall)]
        for file, check, fix in zip(files, results, results[len(files) :])
    ]
    header = ["file", "MB", "wall s", "user s", "MB/s", "peak MB", "--fix-suggested, wall s"]
    return "## The same text in every format\n\n" + table(header, rows) + "\n"


def offered(bench: Bench, names: list[str]) -> list[str]:
    """Those formats of reports that this build writes."""
    empty = bench.folder / "empty.txt"
    return [
        name for name in names
        if subprocess.run([bench.binary, "--output-format", name, empty], capture_output=True).returncode != 2
    ]


def reports(bench: Bench) -> str:
    """Every format of report, and fixing, which writes a copy of the text anew."""
    copy = bench.folder / "fixed.txt"

    def copied() -> None:
        shutil.copyfile(bench.corpus, copy)

    programs = [
        bench.mtlint(name, "--output-format", name, bench.corpus)
        for name in offered(bench, REPORTS)
    ]
    for option in ["--fix", "--fix-suggested"]:
        command = [bench.binary, "--jobs", "1", option, copy]
        programs.append(Program(option, command, frozenset({0, 1}), prepare=copied))
    results = bench.in_turn(programs)
    rows = [
        [p.name, seconds(r.wall), seconds(r.user), times(r.wall / results[0].wall), megabytes(r.peak)]
        for p, r in zip(programs, results)
    ]
    header = ["mtlint", "wall s", "user s", "time against full", "peak MB"]
    return "## Reports and fixes, the same text\n\n" + table(header, rows) + "\n"


def scaling(bench: Bench) -> str:
    """Up to a gigabyte, which is made for this and taken away again; and a text of which every paragraph has faults."""
    small = (bench.folder / "small.txt").read_bytes()
    rows: list[list[str]] = []
    first: float | None = None
    for times_as_long in [1, 10, 100, 500]:
        text = bench.folder / "scaled.txt"
        with text.open("wb") as file:
            for _ in range(times_as_long):
                file.write(small)
        [result] = bench.in_turn([bench.mtlint(text.name, "--output-format", "concise", text)],
                                 rounds=5 if times_as_long < 100 else 1)
        size = text.stat().st_size
        per_byte = result.user / size
        first = first or per_byte
        rows.append([f"{size / 1e6:.0f} MB", seconds(result.wall), seconds(result.user), times(per_byte / first),
                     megabytes(result.peak)])
        text.unlink()
    header = ["text", "wall s", "user s", "user time a byte", "peak MB"]
    return "## Ten times the text\n\n" + table(header, rows) + "\n" + findings(bench)


def findings(bench: Bench) -> str:
    """What findings cost beside the text that they are in."""
    texts = {"clean.txt": "as it is", "faulty.txt": "with 100,000 findings more"}
    programs = [bench.mtlint(title, "--output-format", "concise", bench.folder / name) for name, title in texts.items()]
    results = bench.in_turn(programs)
    rows = [[p.name, seconds(r.wall), seconds(r.user), times(r.wall / results[0].wall), megabytes(r.peak)]
            for p, r in zip(programs, results)]
    header = ["the same text", "wall s", "user s", "time", "peak MB"]
    return "\n### 100,000 findings\n\n" + table(header, rows) + "\n"


def pathological(bench: Bench) -> str:
    """Each text by itself, as one that never ends must not keep the others from being measured."""
    texts = {"small.txt": "plain text"} | made_texts.PATHOLOGICAL
    rows: list[list[str]] = []
    plain = 0.0
    for name, title in texts.items():
        program = bench.mtlint(title, bench.folder / name)
        try:
            [result] = bench.in_turn([program])
        except RunFailed as failure:
            rows.append([title, str(failure).split(":")[0], "", "", ""])
            continue
        plain = plain or result.wall
        rows.append([title, seconds(result.wall), seconds(result.user), times(result.wall / plain),
                     megabytes(result.peak)])
    header = ["2 MB of", "wall s", "user s", "time against plain text", "peak MB"]
    return "## Texts that could be slow\n\n" + table(header, rows) + "\n"


def timing(bench: Bench) -> str:
    run(bench.mtlint("mtlint --timing", "--timing", bench.corpus), bench.folder)
    lines = (bench.folder / "errors").read_text().splitlines()
    return "## Where the time goes, `--timing`, the slowest 20\n\n```text\n" + "\n".join(lines[:21]) + "\n```\n"


ALL = {
    "throughput": throughput,
    "start": start,
    "threads": threads,
    "formats": formats,
    "reports": reports,
    "scaling": scaling,
    "pathological": pathological,
    "timing": timing,
}
