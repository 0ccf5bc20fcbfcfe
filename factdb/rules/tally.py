"""Counts of claims by status, and of those that somebody has checked."""

from collections.abc import Mapping
from dataclasses import dataclass

from factdb.vocabulary import JUDGEMENTS


@dataclass(frozen=True, slots=True)
class Tally:
    """How many claims stand at which status; statuses without claims may be left out."""

    by_status: Mapping[str, int]

    @property
    def claims(self) -> int:
        """How many claims there are."""
        return sum(self.by_status.values())

    @property
    def checked(self) -> int:
        """Those that somebody has judged: neither unchecked nor withdrawn."""
        return sum(self.by_status.get(status, 0) for status in JUDGEMENTS)


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """Tallies by target: of the claims that a source made, and apart from them of those it only passed on."""

    spoken: Mapping[str, Tally]
    relayed: Mapping[str, Tally]
