"""A row for every table, by hand, so that migrations are tried with something to lose."""

from typing import Any

from sqlalchemy import Connection, inspect, text

Row = dict[str, Any]

WHEN = "2023-06-18T12:30:00.000000Z"
_RECORDED: Row = {"recorded_at": WHEN, "recorded_by": "Ida Wells"}


def uid(number: int) -> str:
    """A UUID (version 7 in form) that is easy to tell apart."""
    return f"01890000-0000-7000-8000-{number:012d}"


ROWS: dict[str, list[Row]] = {
    "ledger": [{"id": 1, "uid": uid(1), "recorded_at": WHEN, "head_seq": 1, "head_hash": "a" * 64}],
    "journal": [
        {"seq": 1, "act": "insert", "table_name": "claims", "row_id": 1, "content": "{}", "hash": "a" * 64, **_RECORDED}
    ],
    "sources": [
        {"id": 1, "uid": uid(11), "name": "Nellie Bly", "name_key": "nellie bly", "kind": "person"},
        {"id": 2, "uid": uid(12), "name": "The World", "name_key": "the world", "kind": "organization"},
        {"id": 3, "uid": uid(13), "name_key": "a keeper", "kind": "unnamed", "descriptor": "a keeper"},
    ],
    "affiliations": [
        {"id": 1, "uid": uid(21), "source_id": 1, "organization_id": 2, "role": "reporter", "tenure": "present"}
    ],
    "documents": [
        {"id": 1, "uid": uid(31), "title": "A page", "url": "https://example.org/page", "publisher_id": 2},
        {"id": 2, "uid": uid(32), "path": "/desk/letter.pdf", "sha256": "b" * 64, "size": 12},
    ],
    "derivations": [{"id": 1, "uid": uid(41), "document_id": 1, "origin_id": 2, "kind": "quoted_from"}],
    "stories": [
        {"id": 1, "uid": uid(51), "slug": "asylum", "title": "Ten days", "publisher_id": 2, "published_on": "1887-10"}
    ],
    "revisions": [
        {"id": 1, "uid": uid(61), "story_id": 1, "number": 1, "text": "Cold tea.", "sha256": "c" * 64},
        {"id": 2, "uid": uid(62), "story_id": 1, "number": 2, "text": "Warm tea.", "sha256": "d" * 64},
    ],
    "claims": [
        {"id": 1, "uid": uid(71), "text": "The tea was cold.", "fingerprint": "d" * 32, "kind": "event", "story_id": 1},
        {"id": 2, "uid": uid(72), "text": "The bread was dry.", "fingerprint": "e" * 32},
    ],
    "appearances": [
        {"id": 1, "uid": uid(81), "claim_id": 1, "revision_id": 1, "start": 0, "stop": 17, "sha256": "c" * 64}
    ],
    "attributions": [
        {"id": 1, "uid": uid(91), "claim_id": 1, "source_id": 1, "affiliation_id": 1, "mode": "indirect"},
        {"id": 2, "uid": uid(92), "claim_id": 1, "source_id": 3, "via_id": 1, "mode": "direct", "quote": "stone cold"},
        {"id": 3, "uid": uid(93), "claim_id": 2, "source_id": 1, "mode": "indirect", "ground_rules": "on_record"},
    ],
    "evidence": [
        {"id": 1, "uid": uid(101), "claim_id": 1, "target": "content", "stance": "supports", "information": "primary"}
        | {"document_id": 1}
    ],
    "verdicts": [
        {"id": 1, "uid": uid(111), "claim_id": 1, "target": "content", "status": "confirmed", "because": "Two say so."}
        | {"decided_by": "Ida Wells", "decided_at": WHEN}
    ],
    "verdict_evidence": [{"id": 1, "verdict_id": 1, "evidence_id": 1}],
    "standings": [
        {"claim_id": 1, "status": "confirmed", "attribution_status": "unchecked", "overridden": 0}
        | {"low": 0, "high": 1, "support_lost": 0, "below_policy": 0, "single_source": 1, "unnamed_only": 0}
        | {"circular": 0, "contested": 0, "changed_since_check": 0}
    ],
    "links": [{"id": 1, "uid": uid(121), "claim_id": 1, "other_id": 2, "kind": "supports"}],
    "tags": [{"id": 1, "uid": uid(131), "name": "meals"}, {"id": 2, "uid": uid(132), "name": "wards"}],
    "claim_tags": [{"id": 1, "claim_id": 1, "tag_id": 1}],
    "identities": [
        {"id": 1, "uid": uid(141), "source_id": 1, "other_id": 3, "identity": "different", "because": "Two voices."}
    ],
    "discredits": [{"id": 1, "uid": uid(151), "source_id": 1, "because": "Made it up.", "valid_from": "1888"}],
    "source_ratings": [
        {"id": 1, "uid": uid(161), "source_id": 1, "reliability": "B", "because": "Mostly right.", "rated_at": WHEN}
    ],
    "policies": [
        {"id": 1, "uid": uid(171), "name": "two-source", "evidence": 1, "origins": 2, "primary_document": 1}
        | {"second_person": 0, "named": 0, "one_house": 1, "because": "The handbook."}
    ],
    "signoffs": [
        {"id": 1, "uid": uid(181), "claim_id": 1, "verdict_id": 1, "signed_by": "T. Thomas Fortune", "signed_at": WHEN}
        | {"knows_identity": 0}
    ],
    "publications": [
        {"id": 1, "uid": uid(191), "story_id": 1, "published_at": WHEN, "head_seq": 1, "head_hash": "a" * 64}
    ],
    "published_claims": [
        {"id": 1, "publication_id": 1, "claim_id": 1, "status": "confirmed", "attribution_status": "unchecked"}
        | {"verdict_id": 1}
    ],
    "corrections": [
        {"id": 1, "uid": uid(201), "story_id": 1, "claim_id": 1, "text": "It was lukewarm.", "corrected_at": WHEN}
        | {"corrected_by": "Ida Wells"}
    ],
    "comment_requests": [{"id": 1, "uid": uid(211), "claim_id": 1, "source_id": 2, "asked_at": WHEN}],
    "information_ratings": [
        {"id": 1, "uid": uid(221), "claim_id": 1, "credibility": "2", "because": "It fits.", "rated_at": WHEN}
    ],
    "losses": [{"id": 1, "uid": uid(231), "appearance_id": 1, "revision_id": 2, "start": 0, "stop": 4}],
    "proposals": [
        {"id": 1, "uid": uid(241), "revision_id": 1, "start": 0, "body": "{}", "made_by": "rules", "confidence": 500}
        | {"state": "open"},
        {"id": 2, "uid": uid(242), "revision_id": 1, "start": 0, "body": "{}", "made_by": "rules", "confidence": 500}
        | {"state": "accepted", "claim_id": 1, "decided_at": WHEN},
    ],
    "bands": [{"band": -7, "claim_id": 1}],
    "vectors": [{"claim_id": 1, "model": "a" * 64, "vector": b"seven"}],
    "merges": [
        {"id": 1, "uid": uid(251), "ledger_uid": uid(252), "head_seq": 1, "head_hash": "e" * 64, "schema": "0004"}
    ],
    "merged_entries": [
        {"ledger_uid": uid(252), "seq": 1, "written_at": WHEN, "written_by": "Ethel Payne", "act": "insert"}
        | {"table_name": "claims", "row_id": 1, "content": "{}", "hash": "e" * 64}
    ],
}  # fmt: skip
"""By table, in an order in which they can be inserted."""


OLDER: dict[str, Row] = {"standings": {"sources": 1, "named_sources": 0}}
"""Columns that earlier revisions had."""


BARE = ("ledger", "standings", "verdict_evidence", "bands", "vectors", "merged_entries")
"""Tables whose rows do not say who wrote them down, and when."""


def complete(table: str, row: Row) -> Row:
    """A row of ROWS with what nearly every table asks for."""
    return row if table in BARE else _RECORDED | row


def insert(connection: Connection, table: str, row: Row) -> None:
    """Inserts a row as it is, past factdb."""
    names = ", ".join(row)
    marks = ", ".join(f":{name}" for name in row)
    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({marks})"), row)


def fill(connection: Connection) -> None:
    """Puts ROWS into an empty database, as far as it has the tables at its revision."""
    seen = inspect(connection)
    there = set(seen.get_table_names())
    for table, rows in ROWS.items():
        if table in there:
            columns = {column["name"] for column in seen.get_columns(table)}
            for row in rows:
                full = complete(table, row) | OLDER.get(table, {})
                insert(connection, table, {k: v for k, v in full.items() if k in columns})


def held(connection: Connection) -> dict[str, int]:
    """How many rows each table of ROWS holds; a table that is not there is left out."""
    there = set(inspect(connection).get_table_names())
    return {
        table: connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
        for table in ROWS
        if table in there
    }
