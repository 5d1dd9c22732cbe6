"""Runs programs and measures them."""

import os
import statistics
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

# In seconds. A run that takes longer is ended.
LIMIT = 300.0


@dataclass(frozen=True)
class Measurement:
    """One run of a program, or the median of several, each figure by itself."""

    wall: float
    """In seconds, and so is `user`."""
    user: float
    peak: int
    """The most memory that was resident, in bytes. Never less than that of the process that started the program."""


@dataclass(frozen=True)
class Program:
    """A command, and the exit statuses with which it has done its work."""

    name: str
    command: Sequence[str | os.PathLike[str]]
    statuses: frozenset[int] = frozenset({0})
    prepare: Callable[[], None] | None = None
    """Done before each run, and not measured."""


class RunFailed(Exception):
    pass


def run(program: Program, folder: Path) -> Measurement:
    """Runs a program once; what it writes goes to files of the folder, as a terminal or a pipe would slow it down.

    Throws `RunFailed` when it ends otherwise than it should, or not in time.
    """
    if program.prepare:
        program.prepare()
    with (folder / "output").open("wb") as output, (folder / "errors").open("wb") as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            program.command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, cwd=folder
        )
        timer = threading.Timer(LIMIT, process.kill)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in program.statuses:
        reason = f"took longer than {LIMIT:.0f} s" if wall >= LIMIT else f"ended with status {process.returncode}"
        raise RunFailed(f"{program.name} {reason}: {(folder / 'errors').read_text(errors='replace')[:500]}")
    return Measurement(wall, usage.ru_utime, usage.ru_maxrss * 1024)


def in_turn(programs: Sequence[Program], rounds: int, folder: Path) -> list[Measurement]:
    """The medians of programs that take turns, A B C A B C …, so that other work on the machine meets all."""
    runs: list[list[Measurement]] = [[] for _ in programs]
    for _ in range(rounds):
        for index, program in enumerate(programs):
            runs[index].append(run(program, folder))
    return [median(each) for each in runs]


def median(runs: Sequence[Measurement]) -> Measurement:
    return Measurement(
        statistics.median(run.wall for run in runs),
        statistics.median(run.user for run in runs),
        int(statistics.median(run.peak for run in runs)),
    )


def use_one_processor(one: bool) -> None:
    """Binds what is started from now on to the last processor, or frees it again."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {ALLOWED[-1]} if one else set(ALLOWED))


ALLOWED = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
