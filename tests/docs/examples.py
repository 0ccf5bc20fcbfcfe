"""Reads the examples of a page and runs them, from top to bottom, in one shell.

An example stands in a ```console block: `$ ` begins a command, `> ` goes on with it, and what follows is what it
prints. `…` stands for anything within a line, and alone on a line for any lines. Where a command is meant to fail, its
output says so with a line that begins with `Error`, or the next command is `echo $?`.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

SEPARATOR = "\x1e"


@dataclass(slots=True)
class Example:
    """A command as a page shows it: the number of its line, and the lines it should print."""

    line: int
    command: str
    expected: list[str] = field(default_factory=list)

    @property
    def fails(self) -> bool:
        """Whether the page says that the command fails."""
        return any(line.startswith("Error") for line in self.expected)


def examples(page: Path) -> list[Example]:
    """The examples of a page, in order."""
    found: list[Example] = []
    inside = False
    for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
        if line.startswith("```"):
            inside = line == "```console"
        elif inside and line.startswith("$ "):
            found.append(Example(number, line[2:]))
        elif inside and line.startswith("> ") and not found[-1].expected:
            found[-1].command += "\n" + line[2:]
        elif inside:
            found[-1].expected.append(line)
    return found


def differences(page: Path, folder: Path, *, environment: Mapping[str, str] | None = None) -> Iterator[str]:
    """Runs a page's examples in `folder`; yields what each one that differs should have printed, and what it did."""
    shown = examples(page)
    printed = run([example.command for example in shown], folder, environment or {})
    assert len(printed) == len(shown), f"{page.name}: the shell ended after {printed[-1:]}"
    for example, (code, output), follower in zip(shown, printed, [*shown[1:], None], strict=True):
        may_fail = example.fails or (follower is not None and follower.command == "echo $?")
        if code != 0 and not may_fail:
            yield f"{page.name}:{example.line}: {example.command}\nends with {code}:\n{output}"
        elif example.fails and code == 0:
            yield f"{page.name}:{example.line}: {example.command}\nshould fail, and prints:\n{output}"
        elif not matches(example.expected, output):
            wanted = "\n".join(example.expected)
            yield f"{page.name}:{example.line}: {example.command}\nshould print:\n{wanted}\nand prints:\n{output}"


def run(commands: list[str], folder: Path, environment: Mapping[str, str]) -> list[tuple[int, str]]:
    """The exit code of each command, and what it printed on both streams as a terminal would show it."""
    mark = f"__code=$?; printf '{SEPARATOR}%s{SEPARATOR}' $__code; (exit $__code)"
    script = "\n".join(["exec 2>&1", *(f"{command}\n{mark}" for command in commands)])
    home = folder / "home"
    home.mkdir()
    ended = subprocess.run(
        ["bash", "--norc", "-c", script],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        cwd=folder,
        env={**plain_environment(), "HOME": str(home), **environment},
        timeout=600,
        check=False,
    )
    parts = ended.stdout.split(SEPARATOR)
    return [(int(code), output) for output, code in zip(parts[0::2], parts[1::2], strict=False)]


def plain_environment() -> dict[str, str]:
    """An environment that has the installed program first, and 80 columns, and nothing of whoever runs the tests."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    return {"PATH": path, "LANG": "C.UTF-8", "TZ": "UTC", "COLUMNS": "80", "LOGNAME": "ida"}


def matches(expected: list[str], output: str) -> bool:
    """Whether an output is what was expected, blanks at the ends of lines aside."""
    pattern = "".join(_pattern(line.rstrip()) for line in expected)
    text = "".join(line.rstrip() + "\n" for line in output.rstrip().splitlines())
    return re.fullmatch(pattern, text) is not None


def _pattern(line: str) -> str:
    if line == "…":
        return r"(?:.*\n)*?"
    return ".*?".join(re.escape(part) for part in line.split("…")) + r"\n"
