"""The smallest Click and SQLAlchemy Core program that runs the statements of factdb's add, verify, show and list.

It checks nothing, and says no more than it must: what it takes is the floor that the two libraries set. A test holds
its statements against factdb's own.
"""

import hashlib
import json
import sqlite3
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import click
from sqlalchemy import Connection, column, create_engine, event, func, select, table, text, union, update
from sqlalchemy.pool import NullPool


def named(name: str, columns: str) -> Any:
    return table(name, *map(column, columns.split()))


Journalled = list[tuple[str, dict[str, Any]]]
WRITTEN = " recorded_at recorded_by"
claims = named("claims", "id uid text fingerprint kind story_id note" + WRITTEN)
sources = named("sources", "id uid name name_key kind descriptor note merged_into_id" + WRITTEN)
affiliations = named("affiliations", "id source_id organization_id role tenure relation valid_from valid_until")
said = "descriptor cue quote mode ground_rules said_on knowledge"
attributions = named("attributions", f"id uid claim_id source_id via_id affiliation_id {said}{WRITTEN}")
decided = "target status because decided_by decided_at override_reason policy_id check_after"
verdicts = named("verdicts", f"id uid claim_id {decided}{WRITTEN}")
verdict_evidence = named("verdict_evidence", "id verdict_id evidence_id")
bears = "target stance information document_id contact locator note"
evidence = named("evidence", f"id uid claim_id {bears}{WRITTEN} withdrawn_at withdrawn_because")
documents = named("documents", "id title url path sha256 retracted_at retracted_because")
warned = "support_lost below_policy single_source unnamed_only circular contested overridden changed_since_check"
stood = f"status attribution_status low high {warned} check_after"
standings = named("standings", f"claim_id {stood}")
discredits = named("discredits", "id source_id because valid_from lifted_at")
reliability = named("source_ratings", "id source_id reliability rated_at")
appearances = named("appearances", "id claim_id")
losses = named("losses", "id appearance_id recorded_at")
policies = named("policies", "id uid name evidence origins primary_document second_person named one_house because")
signoffs = named("signoffs", "id uid claim_id verdict_id signed_by signed_at knows_identity note" + WRITTEN)
ratings = named("information_ratings", "id uid claim_id credibility because rated_at" + WRITTEN)
asked = "channel asked_at answered_at answer"
requests = named("comment_requests", f"id uid claim_id source_id {asked}{WRITTEN}")
corrections = named("corrections", "id uid claim_id verdict_id text corrected_by corrected_at" + WRITTEN)
stories = named("stories", "id slug")
tags = named("tags", "id name")
bands = named("bands", "band claim_id")
claim_tags = named("claim_tags", "claim_id tag_id")
links = named("links", "id claim_id other_id kind note")
ledger = named("ledger", "head_seq head_hash")
spoken, meant, employer = sources.alias("spoken"), sources.alias("meant"), sources.alias("employer")


def opened(path: str, mode: str) -> Connection:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA foreign_keys = 1")
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(f"BEGIN {mode}"))
    connection = engine.connect()
    assert connection.execute(
        text("SELECT version_num FROM alembic_version LEFT JOIN ledger ON head_seq >= 0")
    ).scalar()
    return connection


def next_id(connection: Connection, rows: Any) -> int:
    return (connection.execute(select(func.max(rows.c.id))).scalar() or 0) + 1


def put(connection: Connection, rows: Any, values: dict[str, Any], journalled: Journalled) -> None:
    names = ", ".join(values)
    marks = ", ".join("?" * len(values))
    connection.exec_driver_sql(f"INSERT INTO {rows.name} ({names}) VALUES ({marks})", tuple(values.values()))
    journalled.append((rows.name, values))


def judged(number: int) -> Any:
    decided_on = select(verdicts.c["claim_id", "id", "target", "status", "decided_at", "override_reason"])
    return decided_on.add_columns(*verdicts.c["decided_by", "policy_id", "check_after"]).where(
        verdicts.c.claim_id.in_([number])
    )


def family(connection: Connection, of: list[int]) -> list[int]:
    """These sources, and those merged into them."""
    kin = select(sources.c.id, func.coalesce(sources.c.merged_into_id, sources.c.id))
    return [row.id for row in connection.execute(kin.where(sources.c.id.in_(of) | sources.c.merged_into_id.in_(of)))]


def discredited(kin: list[int]) -> Any:
    fallen = select(discredits.c["source_id", "because", "valid_from"]).where(discredits.c.source_id.in_(kin))
    return fallen.where(discredits.c.lifted_at.is_(None)).order_by(discredits.c.id)


def restand(connection: Connection, number: int) -> None:
    """Asks all that a standing follows from; there is nothing but the one voice, which is the answer."""
    last = sorted(connection.execute(judged(number)).all(), key=lambda row: row.decided_at)
    how = attributions.c["id", "claim_id", "via_id", "knowledge", "said_on"]
    voices = (
        select(*how, meant.c.id.label("source_id"), meant.c.kind)
        .join(spoken, spoken.c.id == attributions.c.source_id)
        .join(meant, meant.c.id == func.coalesce(spoken.c.merged_into_id, spoken.c.id))
    )
    found = {row.source_id for row in connection.execute(voices.where(attributions.c.claim_id.in_([number])))}
    connection.execute(discredited(family(connection, list(found)))).all()
    of_claim = evidence.c.claim_id.in_([number]) & (evidence.c.target == "content")
    pieces = select(evidence.c["id", "claim_id", "document_id", "information", "withdrawn_at"])
    connection.execute(pieces.where(of_claim, evidence.c.stance == "supports").order_by(evidence.c.id)).all()
    signed = select(signoffs.c["claim_id", "signed_by", "knows_identity"], verdicts.c.status)
    signed = signed.outerjoin(verdicts, verdicts.c.id == signoffs.c.verdict_id).order_by(signoffs.c.id)
    connection.execute(signed.where(signoffs.c.claim_id.in_([number]))).all()
    against = select(evidence.c.claim_id).where(of_claim, evidence.c.stance == "refutes")
    connection.execute(against.where(evidence.c.withdrawn_at.is_(None))).all()
    either = links.c.claim_id.in_([number]) | links.c.other_id.in_([number])
    connection.execute(select(links.c["claim_id", "other_id"]).where(links.c.kind == "contradicts", either)).all()
    changed = select(appearances.c.claim_id, func.max(losses.c.recorded_at))
    changed = changed.join(losses, losses.c.appearance_id == appearances.c.id).group_by(appearances.c.claim_id)
    connection.execute(changed.where(appearances.c.claim_id.in_([number]))).all()
    status = last[-1].status if last else "unchecked"
    warnings = [int(name == "single_source" and len(found) == 1) for name in warned.split()]
    names = stood.split()
    connection.exec_driver_sql(
        f"INSERT INTO standings (claim_id, {', '.join(names)}) VALUES (?{', ?' * len(names)})"
        f" ON CONFLICT (claim_id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in names)}",
        (number, status, "unchecked", 0, 0, *warnings, None),
    )


def banded(connection: Connection, number: int, words: str) -> None:
    """Keeps 24 numbers that follow from the words; others than factdb's, which follow from each word."""
    rows = [(number_of(place, words), number) for place in range(24)]
    connection.exec_driver_sql(
        "INSERT INTO bands (band, claim_id) VALUES (?, ?) ON CONFLICT (band, claim_id) DO NOTHING", rows
    )


def number_of(place: int, words: str) -> int:
    return int.from_bytes(hashlib.blake2b(words.encode(), digest_size=4, salt=bytes([place])).digest(), signed=True)


def alike(connection: Connection, number: int, said: str) -> None:
    """Asks for claims with a number in common, and reads their texts; compares none of them."""
    shared = bands.c.band.in_([number_of(place, said) for place in range(24)])
    held = select(bands.c.claim_id).where(shared, bands.c.claim_id != number).limit(5000).subquery()
    best = select(held.c.claim_id).group_by(held.c.claim_id).order_by(func.count().desc(), held.c.claim_id).limit(50)
    texts = select(claims.c["id", "text"]).join(standings, standings.c.claim_id == claims.c.id)
    connection.execute(texts.where(claims.c.id.in_(best), standings.c.status != "withdrawn")).all()


def close(connection: Connection, head: Any, journalled: Journalled, at: str) -> None:
    seq, last, entries = head.head_seq, head.head_hash, []
    for name, values in journalled:
        content = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        entry = [last, seq + 1, at, "bench", "insert", name, values["id"], content]
        chained = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
        seq, last = seq + 1, hashlib.sha256(chained.encode()).hexdigest()
        entries.append((*entry[1:], last))
    connection.exec_driver_sql(
        "INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        entries,
    )
    connection.execute(update(ledger).values(head_seq=seq, head_hash=last))
    connection.commit()


def now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@click.group()
@click.option("--db", envvar="FACTDB_URL", required=True)
@click.pass_context
def floor(ctx: click.Context, db: str) -> None:
    ctx.obj = db


@floor.command()
@click.argument("words")
@click.option("--source", required=True)
@click.pass_obj
def add(db: str, words: str, source: str) -> None:
    with opened(db, "IMMEDIATE") as connection:
        head = connection.execute(select(ledger.c.head_seq, ledger.c.head_hash)).one()
        named = select(func.coalesce(sources.c.merged_into_id, sources.c.id)).distinct()
        named = named.where(sources.c.name_key == source.casefold(), sources.c.kind != "unnamed")
        [number] = connection.execute(named).scalars()
        holder, name = sources.alias("holder"), sources.alias("named")
        connection.execute(
            select(
                affiliations, employer.c.name.label("organization"), func.coalesce(holder.c.merged_into_id, holder.c.id)
            )
            .join(holder, holder.c.id == affiliations.c.source_id)
            .outerjoin(name, name.c.id == affiliations.c.organization_id)
            .outerjoin(employer, employer.c.id == func.coalesce(name.c.merged_into_id, name.c.id))
            .where(
                func.coalesce(holder.c.merged_into_id, holder.c.id).in_(
                    select(sources.c.id).where(sources.c.id == number)
                )
            )
            .order_by(affiliations.c.id)
        ).all()
        connection.execute(
            select(sources).where(sources.c.id == number).order_by(sources.c.name_key, sources.c.id)
        ).one()
        mark = hashlib.sha256(words.casefold().encode()).hexdigest()[:32]
        same = select(claims.c["id", "story_id", "fingerprint"]).where(claims.c.fingerprint.in_([mark]))
        assert not connection.execute(same.order_by(claims.c.id.desc())).all()
        at, journalled = now(), Journalled()
        claim: dict[str, Any] = {
            "id": next_id(connection, claims),
            "uid": str(uuid4()),
            "text": words,
            "fingerprint": mark,
        }
        claim |= dict.fromkeys(["kind", "story_id", "note"]) | {"recorded_at": at, "recorded_by": "bench"}
        put(connection, claims, claim, journalled)
        banded(connection, claim["id"], words)
        voice: dict[str, Any] = dict.fromkeys(column.name for column in attributions.c) | {
            "uid": str(uuid4()),
            "mode": "indirect",
            "knowledge": "unknown",
        }
        voice |= {"id": next_id(connection, attributions), "claim_id": claim["id"], "source_id": number}
        put(connection, attributions, voice | {"recorded_at": at, "recorded_by": "bench"}, journalled)
        restand(connection, claim["id"])
        alike(connection, claim["id"], words)
        close(connection, head, journalled, at)
    click.echo(claim["id"])


@floor.command()
@click.argument("number", type=int)
@click.argument("status")
@click.option("--because", required=True)
@click.pass_obj
def verify(db: str, number: int, status: str, because: str) -> None:
    with opened(db, "IMMEDIATE") as connection:
        head = connection.execute(select(ledger.c.head_seq, ledger.c.head_hash)).one()
        stands = select(standings.c.claim_id, standings.c.status).where(standings.c.claim_id.in_([number]))
        connection.execute(stands).one()
        connection.execute(judged(number)).all()
        connection.execute(select(policies).order_by(policies.c.id.desc()).limit(1)).all()
        at, journalled = now(), Journalled()
        verdict: dict[str, Any] = {
            "id": next_id(connection, verdicts),
            "uid": str(uuid4()),
            "claim_id": number,
            "target": "content",
        }
        verdict |= {"status": status, "because": because, "decided_by": "bench", "decided_at": at}
        verdict |= {
            "override_reason": None,
            "policy_id": None,
            "check_after": None,
            "recorded_at": at,
            "recorded_by": "bench",
        }
        put(connection, verdicts, verdict, journalled)
        claim, other = links.c["claim_id", "other_id"]
        against = [select(one).where(two.in_([number])) for one, two in ((other, claim), (claim, other))]
        connection.execute(union(*(each.where(links.c.kind == "contradicts") for each in against))).all()
        restand(connection, number)
        stood = connection.execute(stands).one().status
        close(connection, head, journalled, at)
    click.echo(f"Claim {number} is {stood}.", err=True)


@floor.command()
@click.argument("number", type=int)
@click.pass_obj
def show(db: str, number: int) -> None:
    these = [number]
    queries = [
        select(claims, stories.c.slug.label("story"), standings)
        .select_from(standings.join(claims, claims.c.id == standings.c.claim_id))
        .outerjoin(stories, stories.c.id == claims.c.story_id)
        .where(claims.c.id.in_(these)),
        select(
            attributions,
            func.coalesce(attributions.c.descriptor, spoken.c.descriptor),
            meant.c["name", "kind", "id"],
            affiliations.c["role", "tenure"],
            employer.c.name.label("organization"),
        )
        .join(spoken, spoken.c.id == attributions.c.source_id)
        .join(meant, meant.c.id == func.coalesce(spoken.c.merged_into_id, spoken.c.id))
        .outerjoin(affiliations, affiliations.c.id == attributions.c.affiliation_id)
        .outerjoin(employer, employer.c.id == affiliations.c.organization_id)
        .where(attributions.c.claim_id.in_(these))
        .order_by(attributions.c.id),
        select(evidence, documents.c["title", "url", "path", "sha256", "retracted_at", "retracted_because"])
        .outerjoin(documents, documents.c.id == evidence.c.document_id)
        .where(evidence.c.claim_id.in_(these))
        .order_by(evidence.c.id),
        select(verdicts, verdict_evidence.c.evidence_id, policies.c.name)
        .outerjoin(verdict_evidence, verdict_evidence.c.verdict_id == verdicts.c.id)
        .outerjoin(policies, policies.c.id == verdicts.c.policy_id)
        .where(verdicts.c.claim_id.in_(these))
        .order_by(verdicts.c.decided_at, verdicts.c.id, verdict_evidence.c.id),
        select(claim_tags.c.claim_id, tags.c.name)
        .join(tags, tags.c.id == claim_tags.c.tag_id)
        .where(claim_tags.c.claim_id.in_(these))
        .order_by(tags.c.name),
        select(signoffs).where(signoffs.c.claim_id.in_(these)).order_by(signoffs.c.id),
        select(ratings).where(ratings.c.claim_id.in_(these)).order_by(ratings.c.rated_at, ratings.c.id),
        select(requests, meant.c.id, func.coalesce(meant.c.name, meant.c.descriptor))
        .join(spoken, spoken.c.id == requests.c.source_id)
        .join(meant, meant.c.id == func.coalesce(spoken.c.merged_into_id, spoken.c.id))
        .where(requests.c.claim_id.in_(these))
        .order_by(requests.c.asked_at, requests.c.id),
        select(corrections).where(corrections.c.claim_id.in_(these)).order_by(corrections.c.id),
        select(links).where(links.c.claim_id.in_(these) | links.c.other_id.in_(these)).order_by(links.c.id),
    ]
    with opened(db, "DEFERRED") as connection:
        found = [list(connection.execute(query)) for query in queries]
        kin = family(connection, [row.source_id for row in found[1]])
        connection.execute(discredited(kin)).all()
        graded = select(reliability.c["source_id", "reliability"]).where(reliability.c.source_id.in_(kin))
        connection.execute(graded.order_by(reliability.c.rated_at, reliability.c.id)).all()
    click.echo("\n".join("\t".join(map(str, row)) for rows in found for row in rows))


@floor.command(name="list")
@click.pass_obj
def list_(db: str) -> None:
    query = (
        select(
            claims.c["id", "text"],
            standings,
        )
        .select_from(standings.join(claims, claims.c.id == standings.c.claim_id))
        .order_by(standings.c.claim_id)
    )
    with opened(db, "DEFERRED") as connection:
        found = connection.execute(query).all()
        label = func.coalesce(meant.c.name, attributions.c.descriptor, spoken.c.descriptor).label("label")
        voices = (
            select(attributions.c["id", "claim_id", "via_id"], label)
            .join(spoken, spoken.c.id == attributions.c.source_id)
            .join(meant, meant.c.id == func.coalesce(spoken.c.merged_into_id, spoken.c.id))
            .where(attributions.c.claim_id.in_([row.id for row in found]))
            .order_by(attributions.c.id)
        )
        labels = {row.claim_id: row.label for row in connection.execute(voices)}
    click.echo("\n".join(f"{row.id}\t{row.status}\t{labels.get(row.id, '')}\t{row.text}" for row in found))


if __name__ == "__main__":
    floor()
