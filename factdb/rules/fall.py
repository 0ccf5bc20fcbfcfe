"""What falls with a source or a document: which documents still rest on something, and how claims stand then."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from factdb.rules.corroboration import reaches
from factdb.rules.policy import Policy
from factdb.rules.standing import Record, standing
from factdb.rules.support import Facts, support
from factdb.vocabulary import Flag


@dataclass(slots=True)
class Lineage:
    """Documents by number: what each was made from, which are recorded as original, which are retracted."""

    made_from: dict[int, list[int]] = field(default_factory=dict)
    original: set[int] = field(default_factory=set)
    retracted: set[int] = field(default_factory=set)


def bearers(lineage: Lineage) -> dict[int, list[int]]:
    """What was made from each document."""
    later: dict[int, list[int]] = defaultdict(list)
    for number, origins in lineage.made_from.items():
        for origin in origins:
            later[origin].append(number)
    return later


def resting(lineage: Lineage, fallen: Collection[int], later: Mapping[int, Collection[int]] | None = None) -> set[int]:
    """The documents that still rest on something: an original, or one whose lineage nobody recorded.

    One walk from the beginnings over all that was made from them. `later` is what `bearers` gives, for who has it.
    """
    begins = (each for each, origins in lineage.made_from.items() if not origins or each in lineage.original)
    return walk(begins, bearers(lineage) if later is None else later, without=fallen)


def gone_with(lineage: Lineage, number: int, later: Mapping[int, Collection[int]], after: set[int]) -> set[int]:
    """The documents that rest on something while this one stands, but not `after` it has fallen."""
    origins = lineage.made_from[number]
    if origins and number not in lineage.original and after.isdisjoint(origins):
        return set()
    return walk([number], later, without=after | (lineage.retracted - {number}))


def walk(starts: Iterable[int], later: Mapping[int, Collection[int]], *, without: Collection[int] = ()) -> set[int]:
    """These documents and all that was made from them, but for `without` and what it alone leads to.

    Linear in the derivations; circles end it.
    """
    found = set(without)
    waiting = [each for each in starts if each not in found]
    found.update(waiting)
    while waiting:
        fresh = [number for number in later.get(waiting.pop(), ()) if number not in found]
        found.update(fresh)
        waiting += fresh
    return found.difference(without)


def held_by(facts: Facts, standing_documents: Collection[int]) -> Facts:
    """A claim's support with each document read as a beginning where it rests on something, and left out where not.

    It says whether the claim is supported, and how many pieces stand; it says nothing of independence.
    """
    pieces = [piece for piece in facts.pieces if piece.document is None or piece.document in standing_documents]
    return replace(facts, pieces=pieces, papers={})


def is_supported(facts: Facts) -> bool:
    """Whether anything supports a claim."""
    return reaches(support(facts))


def is_below(record: Record, policies: Mapping[int | None, Policy]) -> bool:
    """Whether a claim is confirmed, but short of the policy that it was confirmed under."""
    return Flag.BELOW_POLICY in standing(record, policies).flags
