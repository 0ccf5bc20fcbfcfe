"""The paragraphs, notes and table rows of a word processor's file, as its parts are read."""

from factdb.reading.package import Reader


class Blocks(Reader):
    """Gathers text into paragraphs. A row of a table becomes one paragraph, its cells apart by tabs; footnotes and
    endnotes follow the text. What stands between `hide` and `unhide` is left out."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self._main: list[str] = []
        self._into = self._main
        self._open: list[list[str]] = []
        self._rows: list[list[str]] = []
        self._cells: list[int] = []
        self._hidden = 0

    @property
    def paragraphs(self) -> list[str]:
        """All that was gathered so far."""
        return [*self._main, *self.notes]

    def hide(self) -> None:
        """What follows is no part of the text."""
        self._hidden += 1

    def unhide(self) -> None:
        """It is again, if nothing else hides it."""
        self._hidden = max(self._hidden - 1, 0)

    def write(self, text: str) -> None:
        """Adds to the paragraph that is open; outside of one there is no text."""
        if self._open and not self._hidden:
            self._open[-1].append(text)

    def open_paragraph(self) -> None:
        """A paragraph begins; where another is open, as around a text box, that one goes on afterwards."""
        self._open.append([])

    def close_paragraph(self) -> None:
        """The paragraph ends."""
        if self._open:
            self._into.append("".join(self._open.pop()))

    def open_note(self) -> None:
        """What follows is a note."""
        self._into = self.notes

    def close_note(self) -> None:
        """It is the text again."""
        self._into = self._main

    def open_row(self) -> None:
        """A row of a table begins."""
        self._rows.append([])

    def close_row(self) -> None:
        """The row ends."""
        if self._rows:
            self._into.append("\t".join(self._rows.pop()))

    def open_cell(self) -> None:
        """A cell begins."""
        self._cells.append(len(self._into))

    def close_cell(self) -> None:
        """The cell ends: its paragraphs are one."""
        if self._cells and self._rows:
            first = self._cells.pop()
            self._rows[-1].append(" ".join(self._into[first:]))
            del self._into[first:]


def remarks_on(*, comments: bool, tracked: bool) -> list[str]:
    """What is to be said of a file that has comments or tracked changes."""
    said = ["Its comments were not read."] if comments else []
    return [*said, "Its tracked changes were read as if all were accepted."] if tracked else said
