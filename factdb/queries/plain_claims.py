"""Claims, and what belongs to them, as the tuples that the driver gives: for exports, where a row object for each costs
more than to read it. Times and uids are texts, as they are stored.

Each function takes the numbers of some claims and gives what holds now. The number of the claim stands first.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Connection, FromClause, Select, func, select

from factdb.queries.among import among
from factdb.queries.claims import STANDING
from factdb.queries.discredits import Discredit, standing_discredits
from factdb.queries.parts import MEANT, SPOKEN
from factdb.queries.reliability import reliability_of
from factdb.rules.taken_over import undated
from factdb.store.stored import in_stored_form, tuples
from factdb.tables import (
    affiliations,
    attributions,
    claims,
    documents,
    evidence,
    policies,
    sources,
    standings,
    stories,
    verdict_evidence,
    verdicts,
)
from factdb.tables.verdict import FLAGS

Plain: TypeAlias = tuple[Any, ...]

CHUNK = 2_000
"""Claims to ask for at a time."""

_EMPLOYER = sources.alias("employer")
_MOST = 20_000
"""Sources of whom it is remembered how far they are to be trusted."""


def claims_plain(connection: Connection, numbers: Sequence[int]) -> list[Plain]:
    """`id uid text kind status attribution_status low high check_after note story recorded_at recorded_by`, and a 1 or
    a 0 for each of FLAGS; in the order of the numbers, if these rise."""
    query = (
        select(
            *_stored(connection, claims, "id", "uid", "text", "kind"),
            *standings.c["status", "attribution_status", "low", "high", "check_after"],
            claims.c.note,
            stories.c.slug,
            *_stored(connection, claims, "recorded_at", "recorded_by"),
            *(standings.c[flag.value] for flag in FLAGS),
        )
        .select_from(STANDING)
        .outerjoin(stories, stories.c.id == claims.c.story_id)
    )
    return tuples(connection, query.where(among(claims.c.id, numbers)).order_by(claims.c.id))


class Trust:
    """How reliable sources were rated last, and what stands against them: each is looked up once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._held: dict[int, tuple[str | None, Sequence[Discredit]]] = {}

    def of(self, numbers: Collection[int]) -> Mapping[int, tuple[str | None, Sequence[Discredit]]]:
        """The grade, A to F, and the discredits of sources, by source."""
        if len(self._held) > _MOST:
            self._held.clear()
        if fresh := set(numbers).difference(self._held):
            rated = reliability_of(self._connection, fresh)
            fallen = standing_discredits(self._connection, fresh)
            self._held |= {number: (rated.get(number), fallen.get(number, ())) for number in fresh}
        return self._held


def voices_plain(connection: Connection, numbers: Sequence[int], trust: Trust) -> list[Plain]:
    """The attributions of claims, in the order they were recorded: `claim_id source_id id name kind descriptor role
    organization tenure cue quote mode ground_rules said_on knowledge via discredited reliability via_id`."""
    query = (
        select(
            attributions.c.claim_id,
            MEANT.c.id,
            attributions.c.id,
            *MEANT.c["name", "kind"],
            func.coalesce(attributions.c.descriptor, SPOKEN.c.descriptor),
            affiliations.c.role,
            _EMPLOYER.c.name,
            affiliations.c.tenure,
            *attributions.c["cue", "quote", "mode", "ground_rules", "said_on", "knowledge", "via_id"],
        )
        .join(SPOKEN, SPOKEN.c.id == attributions.c.source_id)
        .join(MEANT, MEANT.c.id == func.coalesce(SPOKEN.c.merged_into_id, SPOKEN.c.id))
        .outerjoin(affiliations, affiliations.c.id == attributions.c.affiliation_id)
        .outerjoin(_EMPLOYER, _EMPLOYER.c.id == affiliations.c.organization_id)
    )
    found = tuples(connection, _of(query, attributions, numbers).order_by(attributions.c.claim_id, attributions.c.id))
    labels = {row[2]: row[3] or row[5] for row in found}
    trusted = trust.of({row[1] for row in found})
    return [_heard(row, labels, trusted[row[1]]) for row in found]


def _heard(row: Plain, labels: Mapping[int, str], trust: tuple[str | None, Sequence[Discredit]]) -> Plain:
    *told, via = row
    grade, fallen = trust
    against = next((each.because for each in fallen if each.holds_for(row[13])), None) if fallen else None
    return (*told, labels.get(via), against, grade, via)


def evidence_plain(connection: Connection, numbers: Sequence[int]) -> list[Plain]:
    """The evidence on claims, oldest first: `claim_id id uid target stance information document_id title url path
    sha256 locator recorded_at recorded_by withdrawn_at withdrawn_because retracted_at retracted_because`.

    Whom the desk called, and what it noted, are left out: both may tell who an unnamed source is.
    """
    query = select(
        *_stored(connection, evidence, "claim_id", "id", "uid", "target", "stance", "information", "document_id"),
        *documents.c["title", "url", "path", "sha256"],
        *_stored(connection, evidence, "locator", "recorded_at", "recorded_by", "withdrawn_at", "withdrawn_because"),
        *_stored(connection, documents, "retracted_at", "retracted_because"),
    ).outerjoin(documents, documents.c.id == evidence.c.document_id)
    return tuples(connection, _of(query, evidence, numbers).order_by(evidence.c.recorded_at, evidence.c.id))


def verdicts_plain(connection: Connection, numbers: Sequence[int]) -> list[Plain]:
    """The verdicts on claims, in the order they were decided: `claim_id id uid target status because decided_by
    decided_at override_reason policy_id policy check_after recorded_at recorded_by`. `decided_at` is None where nobody
    knows."""
    query = select(
        *_stored(connection, verdicts, "claim_id", "id", "uid", "target", "status", "because", "decided_by"),
        *_stored(connection, verdicts, "decided_at", "override_reason", "policy_id"),
        policies.c.name,
        *_stored(connection, verdicts, "check_after", "recorded_at", "recorded_by"),
    ).outerjoin(policies, policies.c.id == verdicts.c.policy_id)
    wanted = _of(query, verdicts, numbers).order_by(*verdicts.c["decided_at", "recorded_at", "id"])
    return [_if_dated(row) for row in tuples(connection, wanted)]


def _if_dated(row: Plain) -> Plain:
    """A verdict, without its moment where nobody knows that."""
    _, _, uid, _, _, _, by, at, *_, recorded_at, recorded_by = row
    unknown = undated(uid, by=by, at=at, recorded_by=recorded_by, recorded_at=recorded_at)
    return (*row[:7], None, *row[8:]) if unknown else row


def cited_plain(connection: Connection, numbers: Sequence[int]) -> dict[int, list[int]]:
    """The evidence that the verdicts on claims cite, by verdict."""
    query = select(*verdict_evidence.c["verdict_id", "evidence_id"]).join(verdicts)
    cited = defaultdict(list)
    for verdict, number in tuples(connection, _of(query, verdicts, numbers).order_by(verdict_evidence.c.id)):
        cited[verdict].append(number)
    return cited


def _of(query: Select[Any], table: Any, numbers: Sequence[int]) -> Select[Any]:
    return query.where(among(table.c.claim_id, numbers))


def _stored(connection: Connection, table: FromClause, *names: str) -> list[Any]:
    return [in_stored_form(connection, table.c[name]) for name in names]
