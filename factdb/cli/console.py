"""What goes to the screen: data to stdout, talk to stderr, and no text that could move the cursor."""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import click

from factdb.rules.screen import columns
from factdb.rules.screen import safe as safe
from factdb.rules.screen import safe_line as safe_line

STYLES: dict[str, dict[str, Any]] = {
    "confirmed": {"fg": "green"},
    "refuted": {"fg": "red", "bold": True},
    "disputed": {"fg": "red"},
    "unconfirmed": {"fg": "yellow"},
    "unverifiable": {"fg": "magenta"},
    "withdrawn": {"dim": True},
}
"""How a status looks on a terminal that shows colour; the word itself always stands there too."""


def say(text: str) -> None:
    """A sentence for the person, on stderr; nothing under --quiet."""
    context = click.get_current_context(silent=True)
    if not (context and context.obj and context.obj.quiet):
        click.echo(text, err=True)


def show(text: str) -> None:
    """Data, on stdout."""
    click.echo(text)


def show_json(value: object) -> None:
    """Data as JSON, on stdout; on a terminal in plain ASCII, so that no character can act on it."""
    import json

    text = json.dumps(value, ensure_ascii=sys.stdout.isatty(), indent=2)
    click.echo(text)


def show_json_list(values: Iterable[object]) -> None:
    """Many objects as one JSON array, on stdout, one a line, each written as soon as it is there."""
    import json

    ascii_only, before = sys.stdout.isatty(), "["
    for value in values:
        click.echo(f"{before}\n{json.dumps(value, ensure_ascii=ascii_only)}", nl=False)
        before = ","
    click.echo("[]" if before == "[" else "\n]")


def status(word: str) -> str:
    """A status, styled; Click takes the style out where the output is no terminal."""
    return click.style(word, **STYLES.get(word, {}))


def dressed(text: str, what: str) -> str:
    """A text, styled as a heading or by the status that it names: what layouts of `reports` ask for."""
    return click.style(text, bold=True) if what == "heading" else click.style(text, **STYLES.get(what, {}))


def styled() -> bool:
    """Whether styles reach the reader: stdout is a terminal, and NO_COLOR is not set."""
    context = click.get_current_context(silent=True)
    return sys.stdout.isatty() and not (context and context.color is False)


def width() -> int:
    """Columns of the terminal, at most 100: longer lines are hard to read."""
    from shutil import get_terminal_size

    return min(get_terminal_size((80, 24)).columns, 100)


def table(
    headings: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    styles: Mapping[int, Callable[[str], str]] | None = None,
) -> str:
    """Rows in aligned columns; the last column takes what is left of the terminal's width, cut with an ellipsis.

    `styles` gives, by a column's place, what dresses its cells below the heading.
    """
    cells = [list(headings), *([safe_line("" if cell is None else cell) for cell in row] for row in rows)]
    widths = [max(columns(row[i]) for row in cells) for i in range(len(headings))]
    room = max(width() - sum(widths[:-1]) - 2 * (len(widths) - 1), 20)
    widths[-1] = min(widths[-1], room)
    lines = [[fitted(cell, size) for cell, size in zip(row, widths, strict=True)] for row in cells]
    for place, style in (styles or {}).items():
        for line in lines[1:]:
            word = line[place].rstrip()
            line[place] = style(word) + line[place][len(word) :]
    return "\n".join("  ".join(line).rstrip() for line in lines)


def fitted(text: str, size: int) -> str:
    """Text in exactly `size` columns: filled up with blanks, or cut with an ellipsis."""
    if columns(text) <= size:
        return text + " " * (size - columns(text))
    kept, room = "", size - 1
    for char in text:
        if (room := room - columns(char)) < 0:
            break
        kept += char
    return fitted(f"{kept}…", size)
