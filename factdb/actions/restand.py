"""Recompute what claims' verdicts and attributions add up to."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import func, select

from factdb.queries.standings import decisions_of
from factdb.rules.standing import Voice, standing
from factdb.store.work import Ledger
from factdb.tables import attributions, sources, standings

CHUNK = 500


def restand(ledger: Ledger, claims: Iterable[int]) -> None:
    """Writes the standing of each claim anew from its verdicts and attributions."""
    numbers = list(dict.fromkeys(claims))
    for start in range(0, len(numbers), CHUNK):
        chunk = numbers[start : start + CHUNK]
        decided, voices = decisions_of(ledger.connection, chunk), _voices(ledger, chunk)
        stands = {number: standing(decided[number], voices[number]) for number in chunk}
        ledger.derive(
            standings,
            [
                {
                    "claim_id": number,
                    "status": stand.status,
                    "attribution_status": stand.attribution_status,
                    "overridden": int(stand.overridden),
                    "sources": stand.sources,
                    "named_sources": stand.named_sources,
                }
                for number, stand in stands.items()
            ],
        )


def _voices(ledger: Ledger, claims: list[int]) -> dict[int, list[Voice]]:
    spoken, meant = sources.alias("spoken"), sources.alias("meant")
    query = (
        select(*attributions.c["claim_id", "id", "via_id"], meant.c.id.label("source_id"), meant.c.kind)
        .join(spoken, spoken.c.id == attributions.c.source_id)
        .join(meant, meant.c.id == func.coalesce(spoken.c.merged_into_id, spoken.c.id))
        .where(attributions.c.claim_id.in_(claims))
    )
    found = defaultdict(list)
    for row in ledger.connection.execute(query):
        found[row.claim_id].append(Voice(row.id, row.source_id, row.kind, row.via_id))
    return found
