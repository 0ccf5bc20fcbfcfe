"""A file that a ledger, or a part of one, was written to."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from factdb.errors import BadInput, NotFound
from factdb.exchange.bundle_check import Contents, checked
from factdb.exchange.bundle_lines import parsed
from factdb.queries.bundle_rows import Bundle, Entry, Header, Values
from factdb.rules.chain import GENESIS


@dataclass(frozen=True, slots=True)
class FileBundle:
    """A file that was found to be sound: its rows and entries are read again as they are asked for."""

    path: Path
    contents: Contents

    @property
    def header(self) -> Header:
        """Which ledger this is."""
        return self.contents.header

    def counts(self) -> dict[str, int]:
        """How many rows there are of each table, and of journal entries."""
        return {name: section.count for name, section in self.contents.sections.items()}

    def rows(self, table_name: str) -> Iterator[Values]:
        """The rows of a table."""
        return (line["row"] for line in self._lines(table_name))

    def journal(self) -> Iterator[Entry]:
        """The journal, where the ledger is whole."""
        previous = GENESIS
        for line in self._lines("journal"):
            entry = Entry(**line["entry"], previous=previous)
            yield entry
            previous = entry.hash

    def _lines(self, section: str) -> Iterator[dict[str, Any]]:
        place = self.contents.sections.get(section)
        if place is None:
            return
        with self.path.open("rb") as file:
            file.seek(place.offset)
            for number, raw in enumerate(islice(file, place.count), place.line):
                yield parsed(raw, number, self.path)


@contextmanager
def file_bundle(path: Path) -> Iterator[Bundle]:
    """The file at a path, once all of it is found to be sound. Raises as `bundle_of_file` says."""
    try:
        contents = checked(path)
    except FileNotFoundError:
        raise NotFound(f"There is no file {path}.", hint="check the path.") from None
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", hint="name a file that you may read.") from None
    yield FileBundle(path, contents)
