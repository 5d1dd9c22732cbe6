"""What the figures were measured on."""

import os
import platform
import re
import subprocess
from datetime import date
from pathlib import Path


def line() -> str:
    """One line about the machine, and how busy it is now: other work makes wall times longer and less steady."""
    load = os.getloadavg()[0]
    return f"{date.today()}, {processor()}, {os.cpu_count()} processors, {system()}, load {load:.1f}"


def processor() -> str:
    try:
        info = Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.processor() or platform.machine()
    found = re.search(r"^model name\s*:\s*(.+)$", info, re.MULTILINE)
    return found[1] if found else platform.machine()


def system() -> str:
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        name = platform.system()
    return f"{name}, {platform.release()}"


def commit() -> str:
    """The commit of the working tree, which need not be what the binary was built of."""
    found = subprocess.run(
        ["git", "-C", Path(__file__).parent, "describe", "--always", "--dirty"], capture_output=True, text=True
    )
    return found.stdout.strip() or "unknown"
