"""Give claims tags, and take them off."""

import re
from collections.abc import Sequence

from sqlalchemy import select

from factdb.errors import BadInput, NotFound
from factdb.queries.chunked import batched
from factdb.store.work import Ledger
from factdb.tables import claim_tags, tags

_TAG = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")


def tag_claims(ledger: Ledger, tagged: Sequence[tuple[int, Sequence[str]]]) -> None:
    """Gives claims tags, as pairs of a claim's number and its tags; those it has already stay.

    Raises BadInput for a word that is no tag.
    """
    wanted = [(claim, accepted_tag(name)) for claim, names in tagged for name in names]
    known = _numbers(ledger, list(dict.fromkeys(name for _, name in wanted)))
    held = select(claim_tags.c.claim_id, claim_tags.c.tag_id).where(
        claim_tags.c.claim_id.in_({claim for claim, _ in wanted})
    )
    there = {tuple(row) for row in ledger.connection.execute(held)} if wanted else set()
    pairs = dict.fromkeys((claim, known[name]) for claim, name in wanted)
    ledger.insert(
        claim_tags, *({"claim_id": claim, "tag_id": tag} for claim, tag in pairs if (claim, tag) not in there)
    )


def untag_claim(ledger: Ledger, *, claim: int, tag: str) -> None:
    """Takes a tag off a claim; the journal keeps that it was there. Raises NotFound where it does not bear it."""
    name = accepted_tag(tag)
    query = (
        select(claim_tags.c.id)
        .join(tags, tags.c.id == claim_tags.c.tag_id)
        .where(claim_tags.c.claim_id == claim, tags.c.name == name)
    )
    number = ledger.connection.execute(query).scalar()
    if number is None:
        raise NotFound(f"Claim {claim} does not bear the tag {name!r}.", hint=f"'factdb show {claim}' shows its tags.")
    ledger.remove(claim_tags, number)


def accepted_tag(text: str) -> str:
    """A tag in its stored form: lower case, letters and digits joined by hyphens or dots. Raises BadInput."""
    name = text.strip().lower()
    if not _TAG.fullmatch(name) or len(name) > 100:
        raise BadInput(f"{text!r} is no tag.", hint="use letters, digits and hyphens: trade-talks.")
    return name


def _numbers(ledger: Ledger, names: Sequence[str]) -> dict[str, int]:
    """The numbers of tags, found or added."""
    known: dict[str, int] = {}
    for chunk in batched(names):
        query = select(tags.c.name, tags.c.id).where(tags.c.name.in_(chunk))
        known |= {row.name: row.id for row in ledger.connection.execute(query)}
    missing = [name for name in names if name not in known]
    return known | dict(zip(missing, ledger.insert(tags, *({"name": name} for name in missing)), strict=True))
