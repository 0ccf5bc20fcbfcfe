"""What checkers said of a source, as facts for people and as a plain object."""

from collections.abc import Iterator
from typing import Any

from factdb.queries.source_rows import DiscreditRow, IdentityRow, RatingRow, Word
from factdb.rules.dates import shown, stamp
from factdb.vocabulary import Identity, Reliability

RELIABILITY = {
    Reliability.A: "completely reliable",
    Reliability.B: "usually reliable",
    Reliability.C: "fairly reliable",
    Reliability.D: "not usually reliable",
    Reliability.E: "unreliable",
    Reliability.F: "its reliability cannot be judged",
}

_IDENTITY = {
    Identity.SAME: "the same person as",
    Identity.DIFFERENT: "another person than",
    Identity.UNKNOWN: "nobody can tell whether the same person as",
}


def word_facts(word: Word) -> Iterator[tuple[str, str]]:
    """Names and values: what discredits it, its ratings with the latest first, whether it is one with another."""
    for row in word.discredits:
        yield "discredited" if row.lifted_at is None else "was discredited", _discredit(row)
    for place, rating in enumerate(reversed(word.ratings)):
        yield "rated before" if place else "rated", _rating(rating)
    latest = {row.other_id: row.id for row in word.identities}
    for each in word.identities:
        yield "identity" if latest[each.other_id] == each.id else "said before", _identity(each)


def _discredit(row: DiscreditRow) -> str:
    since = f"for what it said since {row.valid_from}, " if row.valid_from else ""
    lifted = f"; lifted {shown(row.lifted_at)}: {row.lifted_because}" if row.lifted_at else ""
    return f"{since}{shown(row.recorded_at)} by {row.recorded_by}: {row.because}{lifted}"


def _rating(row: RatingRow) -> str:
    meaning = RELIABILITY[Reliability(row.reliability)]
    return f"{row.reliability}, {meaning}; {shown(row.rated_at)} by {row.by}: {row.because}"


def _identity(row: IdentityRow) -> str:
    said = f"{_IDENTITY[Identity(row.identity)]} source {row.other_id} (“{row.other}”)"
    return f"{said}; {shown(row.recorded_at)} by {row.recorded_by}: {row.because}"


def word_object(word: Word) -> dict[str, Any]:
    """The same for `--json`, each list with the latest last."""
    return {
        "ratings": [
            {
                "reliability": row.reliability,
                "because": row.because,
                "rated_at": stamp(row.rated_at),
                "rated_by": row.by,
                "created_at": stamp(row.recorded_at),
                "created_by": row.recorded_by,
            }
            for row in word.ratings
        ],
        "discredits": [
            {
                "because": row.because,
                "from": row.valid_from,
                "created_at": stamp(row.recorded_at),
                "created_by": row.recorded_by,
                "lifted_at": stamp(row.lifted_at) if row.lifted_at else None,
                "lifted_because": row.lifted_because,
            }
            for row in word.discredits
        ],
        "identities": [
            {
                "other_id": row.other_id,
                "other": row.other,
                "identity": row.identity,
                "because": row.because,
                "created_at": stamp(row.recorded_at),
                "created_by": row.recorded_by,
            }
            for row in word.identities
        ],
    }
