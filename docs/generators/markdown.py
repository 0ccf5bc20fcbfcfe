"""The few forms of Markdown that the generated pages use."""

from collections.abc import Iterable, Sequence

NOTICE = "<!-- Generated from the code by `python -m docs.generate`. Change the code, not this page. -->"


def document(title: str, *blocks: str) -> str:
    """A page: its title, the notice that it is generated, and blocks with blank lines between them."""
    return "\n\n".join((f"# {title}", NOTICE, *(block.strip("\n") for block in blocks if block))) + "\n"


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table. A bar in a cell is escaped, within code too, and a line end becomes a blank."""
    lines = [headings, ["---"] * len(headings), *([_cell(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def code(text: str) -> str:
    """Text as code within a line."""
    return f"`{text}`"


def fence(text: str, language: str = "text") -> str:
    """Lines as a block of code."""
    return f"```{language}\n{text}\n```"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
