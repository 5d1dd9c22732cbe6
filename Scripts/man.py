#!/usr/bin/env python3
"""Makes the manual page of what mtlint says of its options.

usage: man.py MTLINT >mtlint.1
"""

import json
import re
import subprocess
import sys


def escaped(text: str) -> str:
    """A text as lines of mdoc(7), a sentence each. What begins with a dot or holds a backslash would be a command."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    lines = re.sub(r"(?<=[.:?!]) +(?=\w)", "\n", " ".join(text.split())).split("\n")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in lines)


def names(argument: dict) -> list[str]:
    return [("-" if name["kind"] == "short" else "--") + name["name"] for name in argument.get("names", [])]


def options(command: dict) -> list[str]:
    lines = []
    for argument in command.get("arguments", []):
        if not argument["shouldDisplay"]:
            continue
        value = f"<{argument['valueName']}>"
        if argument["kind"] == "positional":
            head = value
        elif argument["kind"] == "option":
            head = ", ".join(f"{name} {value}" for name in names(argument))
        else:
            head = ", ".join(names(argument))
        lines += [f".It {escaped(head)}", escaped(argument.get("abstract", ""))]
    return [".Bl -tag -width 6n", *lines, ".El"] if lines else []


def page(tool: dict, version: str) -> list[str]:
    root = tool["command"]
    commands = [command for command in root["subcommands"] if command["commandName"] != "help"]
    lines = [
        '.\\" Made by Scripts/man.py; not to be edited.',
        ".Dd $Mdocdate$",
        ".Dt MTLINT 1",
        ".Os",
        ".Sh NAME",
        ".Nm mtlint",
        f".Nd {escaped(root['abstract'][:1].lower() + root['abstract'][1:].rstrip('.'))}",
        ".Sh SYNOPSIS",
    ]
    for command in commands:
        positional = [a for a in command.get("arguments", []) if a["kind"] == "positional"]
        rest = " ".join(f"Ar {a['valueName']}" + (" ..." if a["isRepeating"] else "") for a in positional)
        name = command["commandName"]
        lines += [".Nm", f".{'Op Cm' if name == root['defaultSubcommand'] else 'Cm'} {name}", ".Op Ar options"]
        if rest:
            lines.append("." + rest)
    lines += [".Sh DESCRIPTION", f"This is mtlint {version}. Its commands:"]
    for command in commands:
        lines += [f".Ss mtlint {escaped(command['commandName'])}", escaped(command["abstract"])]
        if "discussion" in command:
            lines += [".Pp", escaped(" ".join(command["discussion"].split()))]
        lines += options(command)
    lines += [
        ".Sh FILES",
        ".Bl -tag -width 6n",
        ".It Pa .mtlint.yml",
        "The configuration: the nearest one in the folder of a file or above it.",
        ".It Pa .editorconfig",
        "Asked for spelling_language.",
        ".El",
        ".Sh EXIT STATUS",
        ".Bl -tag -width 3n",
        ".It 0",
        "Nothing is found at or above what \\-\\-fail\\-on says.",
        ".It 1",
        "Something is; with \\-\\-diff, a patch was written; examples of rules do not hold.",
        ".It 2",
        "Bad usage, a mistake in a configuration, a baseline or a rule, no file to look at,",
        "or an input that is missing, unreadable or not in its format.",
        ".El",
    ]
    return lines


def main() -> None:
    program = sys.argv[1]
    tool = json.loads(subprocess.check_output([program, "--experimental-dump-help"]))
    version = subprocess.check_output([program, "--version"], text=True).strip()
    text = "\n".join(page(tool, version)) + "\n"
    sys.stdout.write(text)


if __name__ == "__main__":
    main()
