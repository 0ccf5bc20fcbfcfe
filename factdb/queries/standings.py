"""How claims stand: the status kept for each, and the decisions that it comes from."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from factdb.errors import NotFound
from factdb.rules.numbers import claims_named
from factdb.rules.standing import Decision, Standing, Voice, standing
from factdb.tables import attributions, sources, standings, verdicts
from factdb.vocabulary import Target

CHUNK = 500


def statuses(connection: Connection, claims: Sequence[int], *, target: str = Target.CONTENT) -> dict[int, str]:
    """The status at which each of the claims stands on `target`. Raises NotFound, naming those that are not there."""
    column = standings.c.status if target == Target.CONTENT else standings.c.attribution_status
    found: dict[int, str] = {}
    for start in range(0, len(claims), CHUNK):
        chunk = claims[start : start + CHUNK]
        rows = connection.execute(select(standings.c.claim_id, column).where(standings.c.claim_id.in_(chunk)))
        found |= {row[0]: row[1] for row in rows}
    if missing := set(claims) - found.keys():
        raise NotFound(
            f"There {'is' if len(missing) == 1 else 'are'} no {claims_named(missing)}.",
            hint="'factdb list' shows the claims there are.",
        )
    return found


def decisions_of(connection: Connection, claims: Sequence[int]) -> dict[int, list[Decision]]:
    """The verdicts on claims, as far as standings go, by claim."""
    columns = verdicts.c["claim_id", "id", "target", "status", "decided_at", "override_reason"]
    found: dict[int, list[Decision]] = defaultdict(list)
    for start in range(0, len(claims), CHUNK):
        query = select(*columns).where(verdicts.c.claim_id.in_(claims[start : start + CHUNK]))
        for row in connection.execute(query):
            overridden = row.override_reason is not None
            found[row.claim_id].append(Decision(row.id, row.target, row.status, row.decided_at, overridden))
    return found


def voices_of(connection: Connection, claims: Sequence[int]) -> dict[int, list[Voice]]:
    """The attributions of claims, as far as standings go, by claim; merged sources are the one they merged into."""
    spoken, meant = sources.alias("spoken"), sources.alias("meant")
    query = (
        select(*attributions.c["claim_id", "id", "via_id"], meant.c.id.label("source_id"), meant.c.kind)
        .join(spoken, spoken.c.id == attributions.c.source_id)
        .join(meant, meant.c.id == func.coalesce(spoken.c.merged_into_id, spoken.c.id))
    )
    found: dict[int, list[Voice]] = defaultdict(list)
    for start in range(0, len(claims), CHUNK):
        for row in connection.execute(query.where(attributions.c.claim_id.in_(claims[start : start + CHUNK]))):
            found[row.claim_id].append(Voice(row.id, row.source_id, row.kind, row.via_id))
    return found


def computed(connection: Connection, claims: Sequence[int]) -> dict[int, dict[str, int | str]]:
    """The rows of `standings` as verdicts and attributions add up to them, by claim."""
    decided, voices = decisions_of(connection, claims), voices_of(connection, claims)
    return {number: _as_row(number, standing(decided[number], voices[number])) for number in claims}


def _as_row(number: int, stand: Standing) -> dict[str, int | str]:
    return {
        "claim_id": number,
        "status": stand.status,
        "attribution_status": stand.attribution_status,
        "overridden": int(stand.overridden),
        "sources": stand.sources,
        "named_sources": stand.named_sources,
    }
