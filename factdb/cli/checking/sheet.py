"""A proposal as a sheet for an editor, and what a checker wrote on it."""

from typing import TypeVar

from factdb.errors import BadInput
from factdb.extraction.sketch import Sketch
from factdb.vocabulary import QuoteMode, SourceKind

_FIELDS = ("source", "kind", "role", "organization", "cue", "mode", "quote")
_CLAIM = "claim:"

_HEAD = f"""\
# Put the claim into your own words, below '{_CLAIM}'. Save and close to log it; empty it to leave it open.
# kind: {", ".join(SourceKind)}. For an unnamed source, the story's words for it, never who it is.
# mode: {", ".join(QuoteMode)}; quote: the source's own words, for direct and mixed.
# No source: the claim stands in the story's own voice.
"""


def sheet(sketch: Sketch, *, remark: str | None = None) -> str:
    """The sheet to be edited; `remark` says what was wrong with the one before."""
    values = (
        sketch.source,
        sketch.source_kind,
        sketch.role,
        sketch.organization,
        sketch.cue,
        sketch.mode,
        sketch.quote,
    )
    fields = "\n".join(f"{name}: {_flat(value)}".rstrip() for name, value in zip(_FIELDS, values, strict=True))
    wrong = f"# NOT TAKEN: {_flat(remark)}\n" if remark else ""
    return f"{wrong}{_HEAD}\n{fields}\n\n{_CLAIM}\n{sketch.text}\n"


def written(text: str) -> Sketch | None:
    """What stands on a sheet; None where the claim is empty. Raises BadInput, naming what it could not read."""
    above, mark, claim = text.partition(f"\n{_CLAIM}")
    if not mark:
        raise BadInput(f"The line '{_CLAIM}' is missing.", hint="leave the names of the fields as they are.")
    said = _without_remarks(claim).strip()
    if not said:
        return None
    fields: dict[str, str] = {}
    for line in _without_remarks(above).splitlines():
        if not line.strip():
            continue
        name, colon, value = line.partition(":")
        if not colon or name.strip() not in _FIELDS:
            raise BadInput(f"This line is none of the sheet's: {line[:60]!r}.", hint=f"fields: {', '.join(_FIELDS)}.")
        fields[name.strip()] = value.strip()
    return Sketch(
        text=said,
        source=fields.get("source") or None,
        source_kind=_word(SourceKind, fields, "kind"),
        role=fields.get("role") or None,
        organization=fields.get("organization") or None,
        cue=fields.get("cue") or None,
        quote=fields.get("quote") or None,
        mode=_word(QuoteMode, fields, "mode"),
    )


Word = TypeVar("Word", SourceKind, QuoteMode)


def _word(words: type[Word], fields: dict[str, str], name: str) -> Word | None:
    given = fields.get(name)
    if not given:
        return None
    if given not in list(words):
        raise BadInput(f"{given!r} is no {name}.", hint=f"one of: {', '.join(words)}.")
    return words(given)


def _without_remarks(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.startswith("#"))


def _flat(value: str | None) -> str:
    return " ".join(value.split()) if value else ""
