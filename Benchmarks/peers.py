"""The other programs, and how each is told to do its work in one thread and with its defaults."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from measuring import Program


@dataclass(frozen=True)
class Peer:
    name: str
    arguments: tuple[str, ...]
    """What goes before the path of a text."""
    statuses: frozenset[int]
    is_slow: bool
    """Whether it is run on the sample instead of the whole text."""
    sample: str = "sample.txt"
    empty: str = "empty.txt"
    after: tuple[str, ...] = ()

    def program(self, binaries: Path, text: Path) -> Program:
        return Program(self.name, [binaries / self.name, *self.arguments, text, *self.after], self.statuses)


PEERS = [
    Peer("typos", ("--threads", "1", "--isolated"), frozenset({0, 2}), is_slow=False),
    Peer("codespell", (), frozenset({0, 65}), is_slow=False),
    Peer("ftfy", ("-o", "ftfy.out"), frozenset({0}), is_slow=True),
    Peer("proselint", ("check",), frozenset({0, 1}), is_slow=True),
    # It reads translations; the sample is made one that translates each paragraph to itself.
    Peer("pofilter", ("--progress=none",), frozenset({0}), is_slow=True,
         sample="sample.po", empty="empty.po", after=("pofilter.out",)),
]


def install(folder: Path) -> Path:
    """Installs the peers into a virtual environment, once; gives the folder of their programs."""
    requirements = Path(__file__).with_name("requirements.txt")
    environment = folder / "peers"
    installed = environment / "requirements.txt"
    if not installed.exists() or installed.read_text() != requirements.read_text():
        subprocess.run([sys.executable, "-m", "venv", "--clear", environment], check=True)
        pip = [environment / "bin" / "pip", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", "--requirement", requirements], check=True)
        installed.write_text(requirements.read_text())
    return environment / "bin"


def versions() -> list[str]:
    lines = Path(__file__).with_name("requirements.txt").read_text().splitlines()
    return [line.replace("==", " ") for line in lines]
