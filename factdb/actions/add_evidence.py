"""Record what bears on claims."""

from collections.abc import Sequence

from sqlalchemy import select

from factdb.actions.restand import restand
from factdb.errors import BadInput
from factdb.queries.chunked import batched
from factdb.queries.standings import statuses
from factdb.rules.wording import accepted, accepted_line
from factdb.store.work import Ledger, Row
from factdb.tables import evidence
from factdb.vocabulary import Information, Target


def add_evidence(
    ledger: Ledger,
    *,
    claims: Sequence[int],
    stance: str,
    information: str = Information.UNDETERMINED,
    target: str = Target.CONTENT,
    document_id: int | None = None,
    contact: str | None = None,
    locator: str | None = None,
    note: str | None = None,
) -> list[int]:
    """Records the same evidence on each claim and returns its numbers; what says the same already is found instead.

    Raises BadInput where there is neither document, contact nor note, NotFound for a claim that is not there.
    """
    if document_id is None and contact is None and note is None:
        raise BadInput("What the evidence is is not said.", hint="give a URL, a file or a note, or --contact.")
    row = {
        "target": target,
        "stance": stance,
        "information": information,
        "document_id": document_id,
        "contact": accepted_line(contact, what="The contact") if contact is not None else None,
        "locator": accepted_line(locator, what="The locator") if locator is not None else None,
        "note": accepted(note, what="The note") if note is not None else None,
    }
    numbers = list(dict.fromkeys(claims))
    statuses(ledger.connection, numbers)
    known = _known(ledger, numbers, row)
    fresh = [number for number in numbers if number not in known]
    made = ledger.insert(evidence, *({"claim_id": number, **row} for number in fresh))
    restand(ledger, fresh)
    known |= dict(zip(fresh, made, strict=True))
    return [known[number] for number in numbers]


def _known(ledger: Ledger, claims: Sequence[int], row: Row) -> dict[int, int]:
    same = [evidence.c[name].is_not_distinct_from(value) for name, value in row.items()]
    found: dict[int, int] = {}
    for chunk in batched(claims):
        query = select(evidence.c.claim_id, evidence.c.id).where(
            evidence.c.claim_id.in_(chunk), evidence.c.withdrawn_at.is_(None), *same
        )
        found |= {each.claim_id: each.id for each in ledger.connection.execute(query)}
    return found
