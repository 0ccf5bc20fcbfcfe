"""Which column of a table is which field of a claim, and how that is guessed from the headings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from factdb.errors import BadInput
from factdb.exchange.guesses import GUESSES
from factdb.exchange.plain_words import plain_words

EVIDENCE = ("url", "title", "note")
"""The fields of a piece of evidence."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a field: all of them, joined, or with `first` the first that holds anything."""

    names: tuple[str, ...]
    first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableMap:
    """How rows become claims.

    `words` are ratings, normalised, and what each stands for; `kinds` names of speakers, normalised, that are no
    persons; `empty` words, normalised, that mean nothing; `dates` forms (strptime) beside ISO 8601. Where machines
    `harvested` the texts, characters that cannot be stored are left out, not refused. `each` is the path of the
    objects that are pieces of evidence, and `pieces` their fields.
    """

    fields: Mapping[str, Columns]
    fixed: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    empty: frozenset[str] = frozenset()
    harvested: bool = False
    dates: tuple[str, ...] = ()
    each: str | None = None
    pieces: Mapping[str, Columns] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How a file of rows is cut: None where that is guessed. `headings` are those of a file that has none."""

    headings: tuple[str, ...] = ()
    delimiter: str | None = None
    quotes: bool = True


def guessed_map(headings: Iterable[str], *, file: str) -> TableMap:
    """The map that the headings suggest. Raises BadInput where none of them is that of a claim's text."""
    listed = list(headings)
    fields = known_fields(listed)
    if "claim" not in fields:
        shown = ", ".join(listed[:12]) + (" …" if len(listed) > 12 else "")
        raise BadInput(
            f"{file}: none of the headings is that of a claim's text: {shown}.",
            hint='say which column is which in a map: --map MAP.toml, with [fields] and claim = "…" in it.',
        )
    return TableMap(fields=fields)


def known_fields(headings: Sequence[str]) -> dict[str, Columns]:
    """The fields that some headings suggest, each with the one that suggests it best."""
    known = {guess: name for name, guesses in GUESSES.items() for guess in guesses}
    fields: dict[str, Columns] = {}
    for name, guesses in GUESSES.items():
        places = {_plain(heading): heading for heading in reversed(headings) if known.get(_plain(heading)) == name}
        if best := next((places[guess] for guess in guesses if guess in places), None):
            fields[name] = Columns((best,))
    return fields


def checked_against(read: TableMap, headings: Sequence[str], *, file: str) -> None:
    """Raises BadInput for a column that a CSV file with these headings does not have."""
    for columns in read.fields.values():
        for name in columns.names:
            if name not in headings:
                raise BadInput(
                    f"{file} has no column {name!r}.",
                    hint=f"its columns: {', '.join(headings)}.",
                )


def _plain(heading: str) -> str:
    return " ".join(plain_words(heading))
