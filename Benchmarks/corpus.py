"""The text that everything is measured on: English documentation out of Debian's packages.

Run by itself, `corpus.py FOLDER`, it makes FOLDER/corpus.txt; `compare` does so, to stay small itself.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from plaintext import paragraphs

# A package, and which of its pages are English. They are read in this order until there is enough.
SOURCES = [
    ("debian-handbook", "usr/share/doc/debian-handbook/html/en-US/*.html"),
    ("debian-reference-en", "usr/share/debian-reference/*.en.html"),
    ("developers-reference", "usr/share/developers-reference/*.html"),
    ("git-doc", "usr/share/doc/git-doc/**/*.html"),
    ("postgresql-doc-15", "usr/share/doc/postgresql-doc-15/html/*.html"),
    ("libreoffice-help-en-us", "usr/share/libreoffice/help/en-US/text/**/*.html"),
    ("linux-doc-6.1", "usr/share/doc/linux-doc-6.1/html/**/*.html"),
    ("python3.11-doc", "usr/share/doc/python3.11/html/**/*.html"),
]
EXCLUDED = "/translations/"
# In bytes.
SIZE = 19_000_000


def download(packages: Path, name: str) -> Path:
    """The unpacked files of a package; nothing is installed, and no right to install is needed."""
    files = packages / name
    if not files.exists():
        subprocess.run(["apt-get", "download", "-qq", name], cwd=packages, check=True)
        [package] = packages.glob(f"{name}_*.deb")
        partial = packages / f"{name}.partial"
        subprocess.run(["dpkg-deb", "--extract", package, partial], check=True)
        partial.rename(files)
    return files


def all_paragraphs(packages: Path) -> Iterator[str]:
    """The paragraphs of all packages, each once."""
    seen: set[str] = set()
    for name, pattern in SOURCES:
        files = download(packages, name)
        pages = [path for path in files.glob(pattern) if not path.is_symlink() and EXCLUDED not in str(path)]
        if not pages:
            raise SystemExit(f"package {name} has no pages “{pattern}”")
        print(f"  {name}: {len(pages)} pages", file=sys.stderr)
        for page in sorted(pages):
            for paragraph in paragraphs(page.read_text("utf-8", errors="replace")):
                if paragraph not in seen:
                    seen.add(paragraph)
                    yield paragraph


def make(folder: Path) -> None:
    packages = folder / "packages"
    packages.mkdir(parents=True, exist_ok=True)
    partial = folder / "corpus.partial"
    with partial.open("wb") as file:
        for paragraph in all_paragraphs(packages):
            file.write(paragraph.encode() + b"\n\n")
            if file.tell() >= SIZE:
                break
        else:
            raise SystemExit(f"the packages have only {file.tell()} bytes of text")
    os.replace(partial, folder / "corpus.txt")


def versions(folder: Path) -> list[str]:
    """The packages that the text came from, with their versions."""
    names = sorted((folder / "packages").glob("*.deb"))
    return [" ".join(path.name.split("_")[:2]).replace("%3a", ":") for path in names]


if __name__ == "__main__":
    make(Path(sys.argv[1]))
