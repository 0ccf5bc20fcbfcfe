"""A map: a TOML file that says which column is which field. docs/how-to/import.md shows the format."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias, TypeVar

from factdb.errors import BadInput
from factdb.exchange.guesses import GUESSES
from factdb.exchange.table_map import EVIDENCE, Columns, Shape, TableMap
from factdb.exchange.toml_record import Record, read_toml
from factdb.rules.wording import accepted_line, normalised
from factdb.vocabulary import JUDGEMENTS, SourceKind, Status

Found = TypeVar("Found")

_Said: TypeAlias = tuple[Shape, frozenset[str], tuple[str, ...], bool]

_EITHER = " | "
"""Between columns of which the first that holds anything is taken."""


def read_map_file(path: Path) -> tuple[TableMap, Shape]:
    """The map in a file, and how the files that it is for are cut. Raises BadInput, with the line, for another file."""
    return read_map(map_bytes(path), file=str(path))


def is_table_map(path: Path) -> bool:
    """Whether a map is for tables alone; others may hold rules for ratings. Raises BadInput for no TOML."""
    record = read_toml(map_bytes(path), file=str(path))
    return any(record.has(name) for name in ("fields", "file", "fixed", "evidence", "dates"))


def map_bytes(path: Path) -> bytes:
    """What stands in a map's file. Raises BadInput for one that cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", hint="name a map in TOML.") from None


def read_map(raw: bytes, *, file: str) -> tuple[TableMap, Shape]:
    """As `read_map_file`, of a file's bytes. Whatever it does not say is left to be guessed."""
    record = read_toml(raw, file=file)
    unsaid: _Said = (Shape(), frozenset(), (), False)
    shape, empty, dates, harvested = _table(record, "file", _file, unsaid)
    none: tuple[str | None, dict[str, Columns]] = (None, {})
    each, pieces = _table(record, "evidence", _pieces, none)
    read = TableMap(
        fields=_table(record, "fields", lambda table: _fields(table, tuple(GUESSES)), {}),
        fixed=_table(record, "fixed", _fixed, {}),
        words=_table(record, "words", lambda table: _listed(table, (*JUDGEMENTS, Status.UNCHECKED)), {}),
        kinds=_table(record, "speakers", lambda table: _listed(table, tuple(SourceKind)), {}),
        empty=empty,
        dates=(*record.several("dates", accepted_line), *dates),
        harvested=harvested,
        each=each,
        pieces=pieces,
    )
    record.close()
    return read, shape


def _table(record: Record, name: str, read: Callable[[Record], Found], otherwise: Found) -> Found:
    """What a table that may be missing says."""
    if not record.has(name):
        return otherwise
    table = record.table(name)
    found = read(table)
    table.close()
    return found


def _file(table: Record) -> _Said:
    shape = Shape(
        headings=table.several("headings", accepted_line),
        delimiter=table.optional("delimiter", _one_character),
        quotes=table.optional("quotes", _yes_or_no) != "no",
    )
    empty = frozenset(normalised(word) for word in table.several("empty", accepted_line))
    dates = table.several("dates", accepted_line)
    return shape, empty, dates, table.optional("harvested", _yes_or_no) == "yes"


def _pieces(table: Record) -> tuple[str | None, dict[str, Columns]]:
    return table.required("each", accepted_line), _fields(table, EVIDENCE)


def _fixed(table: Record) -> dict[str, str]:
    return {name: text for name in GUESSES if (text := table.optional(name, accepted_line))}


def _listed(table: Record, words: Sequence[str]) -> dict[str, str]:
    return {normalised(text): str(word) for word in words for text in table.several(word, accepted_line)}


def _fields(table: Record, names: Sequence[str]) -> dict[str, Columns]:
    found = {}
    for name in names:
        listed = table.one_or_several(name, accepted_line)
        if len(listed) == 1 and _EITHER in listed[0]:
            found[name] = Columns(tuple(each.strip() for each in listed[0].split(_EITHER)), first=True)
        elif listed:
            found[name] = Columns(listed)
    return found


def _one_character(text: str, /, *, what: str) -> str:
    if len(text) != 1 or text in '"\r\n':
        raise BadInput(f"{what} {text!r} is no single character.", hint='write delimiter = ";" or delimiter = "\\t".')
    return text


def _yes_or_no(text: str, /, *, what: str) -> str:
    if text not in ("yes", "no"):
        raise BadInput(f"{what} {text!r} is neither 'yes' nor 'no'.", hint='write it in quotes: "no".')
    return text
