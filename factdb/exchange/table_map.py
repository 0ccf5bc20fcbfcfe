"""Which column of a table is which field of a claim, and how that is guessed from the headings."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from factdb.errors import BadInput
from factdb.exchange.cells import Cells, Row, nested, texts
from factdb.exchange.guesses import GUESSES
from factdb.exchange.plain_words import plain_words
from factdb.exchange.record import Rejected

EVIDENCE = ("url", "title", "note")
"""The fields of a piece of evidence."""

PEOPLE = ("speaker", "role", "organization", "reviewer")
"""The fields that hold names."""

_FORM = re.compile(r"[(\[]\s*[dmyjta]{1,4}(\W[dmyjta]{1,4}){1,2}\s*[)\]]", re.IGNORECASE)
"""How dates are to be written, in a heading: `(DD/MM/YYYY)`, `[TT.MM.JJJJ]`, `(jj-mm-aaaa)`."""

_FILLERS = frozenset(
    (
        *("a", "al", "an", "aux", "d", "das", "de", "del", "der", "des", "die", "du", "l", "la", "las", "les", "los"),
        *("of", "s", "the", "their", "to", "un", "una", "une"),
    )
)
"""Words of headings that tell nothing."""

_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a field: all of them, joined, or with `first` the first that holds anything."""

    names: tuple[str, ...]
    first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableMap:
    """How rows become claims. `whole` where it says which column is the claim; else it adds to what is guessed.

    `words` are ratings, normalised, and what each stands for; `kinds` names of speakers, normalised, that are no
    persons; `empty` words, normalised, that mean nothing; `dates` forms (strptime) beside ISO 8601. Where machines
    `harvested` the texts, characters that cannot be stored are left out, not refused. `each` is the path of the
    objects that are pieces of evidence, and `pieces` their fields.
    """

    fields: Mapping[str, Columns] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    empty: frozenset[str] = frozenset()
    harvested: bool = False
    dates: tuple[str, ...] = ()
    each: str | None = None
    pieces: Mapping[str, Columns] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether its columns are all that are read."""
        return "claim" in self.fields

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it names."""
        return tuple(name for columns in self.fields.values() for name in columns.names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How a file of rows is cut: None where that is guessed. `headings` are those of a file that has none."""

    headings: tuple[str, ...] = ()
    delimiter: str | None = None
    quotes: bool = True


def completed(read: TableMap, headings: Iterable[str], rows: Iterable[Row | Rejected], *, file: str) -> TableMap:
    """The map, with what it leaves to the headings, as far as the first rows do not gainsay them.

    Raises BadInput where none of the headings is that of a claim's text.
    """
    if read.whole:
        return read
    listed = list(headings)
    guessed = known_fields([each for each in listed if each not in read.columns])
    fields = {**_borne_out(guessed, rows), **read.fields}
    if not listed:
        raise BadInput(f"{file} holds no rows.", hint="name a file with a heading and rows.")
    if "claim" not in fields:
        shown = ", ".join(listed[:12]) + (" …" if len(listed) > 12 else "")
        raise BadInput(
            f"{file}: none of the headings is that of a claim's text: {shown}.",
            hint='say which column is which in a map: --map MAP.toml, with [fields] and claim = "…" in it.',
        )
    return replace(read, fields=fields)


def known_fields(headings: Sequence[str]) -> dict[str, Columns]:
    """The fields that some headings suggest, each with the one that suggests it best."""
    places = {_plain(heading): heading for heading in reversed(headings)}
    fields = {}
    for name, guesses in GUESSES.items():
        if best := next((places[plain] for guess in guesses if (plain := _plain(guess)) in places), None):
            fields[name] = Columns((best,))
    return fields


def _borne_out(fields: Mapping[str, Columns], rows: Iterable[Row | Rejected]) -> dict[str, Columns]:
    """The guesses that no row gainsays."""
    kept = dict(fields)
    for row in rows:
        if isinstance(row, Row):
            kept = {field: each for field, each in kept.items() if not _gainsays(row.cells, field, each.names[0])}
    return kept


def _gainsays(row: Cells, field: str, name: str) -> bool:
    """Whether objects stand under a heading, or addresses where names must be: a source may be a person or a page."""
    addresses = field in PEOPLE and any(_ADDRESS.match(text) for text in texts(row, name))
    return addresses or any(True for _ in nested(row, name))


def checked_against(read: TableMap, headings: Sequence[str], *, file: str) -> None:
    """Raises BadInput for a column that a CSV file with these headings does not have."""
    for name in read.columns:
        if name not in headings:
            raise BadInput(f"{file} has no column {name!r}.", hint=f"its columns: {', '.join(headings)}.")


def _plain(heading: str) -> str:
    """The words of a heading that tell something."""
    return " ".join(word for word in plain_words(_FORM.sub("", heading)) if word not in _FILLERS)
