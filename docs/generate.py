"""Writes docs/reference/ from the code: `python -m docs.generate`. A test compares the pages with what this makes."""

from collections.abc import Callable
from pathlib import Path

from docs.generators import commands, diagram, exit_codes, tables, words

REFERENCE = Path(__file__).resolve().parent / "reference"

PAGES: dict[str, Callable[[], str]] = {
    "cli.md": commands.page,
    "exit-codes.md": exit_codes.page,
    "schema.md": tables.page,
    "schema.svg": diagram.page,
    "vocabulary.md": words.page,
}
"""Each generated page by its file name, with what writes it."""


def main() -> None:
    """Writes every page, and says which it changed."""
    for name, page in PAGES.items():
        file, text = REFERENCE / name, page()
        if not file.is_file() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")
            print(f"wrote docs/reference/{name}")


if __name__ == "__main__":
    main()
