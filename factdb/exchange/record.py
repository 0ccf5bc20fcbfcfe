"""What every reader of an outside format yields: records, and the rows that it could make none of."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from factdb.actions.import_drafts import PieceDraft as PieceDraft
from factdb.actions.import_drafts import RecordDraft as RecordDraft
from factdb.actions.import_drafts import ReviewDraft as ReviewDraft
from factdb.actions.import_drafts import SpeakerDraft as SpeakerDraft


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that cannot be taken: where it begins, counted from 1, why, and the cells that it has, where it has any."""

    line: int
    reason: str
    cells: tuple[str, ...] = ()


Read: TypeAlias = Iterator[RecordDraft | Rejected]
"""Exactly one item for each row of the file, in its order."""

_APART = re.compile(r"[^\w]+|_+")


def tag_of(words: str) -> str | None:
    """Words as a tag: `Event/Property Claim` is `event-property-claim`; None where no letter or digit is left."""
    parts = _APART.split(unicodedata.normalize("NFKC", words).lower())
    return "-".join(part for part in parts if part)[:100].strip("-") or None
