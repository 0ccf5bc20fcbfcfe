"""The journal of a claim, in words and as JSON."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from factdb.queries.rows import EntryRow
from factdb.rules.dates import shown, stamp
from factdb.rules.screen import filled, safe_line
from factdb.vocabulary import Act, Status, Target

INDENT = "    "
LONGEST = 200
"""Code points of a value that are told; `factdb show` tells it whole."""


def history_text(claim: int, entries: Iterable[EntryRow], *, width: int = 80) -> str:
    """The entries in order: number, moment, who, and what changed in words."""
    lines = []
    for entry in entries:
        lines.append(f"{entry.seq}  {shown(entry.recorded_at)}  {safe_line(entry.recorded_by)}")
        lines += [line for told in in_words(entry, claim) for line in filled(told, width, first=INDENT, indent=INDENT)]
    return "\n".join(lines)


def entry_object(entry: EntryRow, claim: int) -> dict[str, Any]:
    """An entry with its hash; `content` is the whole row afterwards, before where it was removed."""
    return {
        "seq": entry.seq,
        "at": stamp(entry.recorded_at),
        "by": entry.recorded_by,
        "act": entry.act,
        "table": entry.table,
        "row_id": entry.row_id,
        "what": in_words(entry, claim),
        "changes": {name: {"old": old, "new": new} for name, old, new in changes(entry)},
        "content": dict(entry.content),
        "hash": entry.hash,
    }


def in_words(entry: EntryRow, claim: int) -> list[str]:
    """What an entry did, as claim `claim` sees it: a line, and one more for each field that changed."""
    noun, tell = TABLES[entry.table]
    if entry.act == Act.CHANGE:
        fields = [f"{name}: {_value(old)} → {_value(new)}" for name, old, new in changes(entry)]
        return [f"{noun} {entry.row_id} changed", *fields]
    told = tell(entry.content, entry.about, claim)
    return [f"taken back: {told}"] if entry.act == Act.REMOVE else [told, *_from_elsewhere(entry)]


def _from_elsewhere(entry: EntryRow) -> list[str]:
    """Of a row that a merge brought: when and by whom it was written down in the ledger that it came from."""
    at, by = entry.content.get("recorded_at"), entry.content.get("recorded_by")
    if at is None or at == stamp(entry.recorded_at):
        return []
    return [f"taken in by a merge; written down {shown(datetime.fromisoformat(str(at)))} by {by}"]


def changes(entry: EntryRow) -> list[tuple[str, Any, Any]]:
    """The fields that an entry changed, with the old and the new value."""
    before = entry.before if entry.act == Act.CHANGE and entry.before else entry.content
    return [(name, before.get(name), new) for name, new in entry.content.items() if before.get(name) != new]


def _value(value: object) -> str:
    text = "nothing" if value is None else str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


Row = Mapping[str, Any]


def _verdict(row: Row, _: str | None, __: int) -> str:
    what = "" if row["target"] == Target.CONTENT else "attribution "
    decision = "reopened" if row["status"] == Status.UNCHECKED else row["status"]
    return f"verdict {row['id']} recorded: {what}{decision}, decided by {row['decided_by']}: {_value(row['because'])}"


def _link(row: Row, _: str | None, claim: int) -> str:
    verb = row["kind"].replace("_", " ")
    told = f"{verb} claim {row['other_id']}" if row["claim_id"] == claim else f"claim {row['claim_id']} {verb} this one"
    return f"link: {told}"


def _evidence(row: Row, _: str | None, __: int) -> str:
    where = "" if row["target"] == Target.CONTENT else ", on whether it was said"
    return f"evidence {row['id']} recorded: {row['stance']}{where}"


def _rating(row: Row, _: str | None, __: int) -> str:
    rater = f" by {row['rated_by']}" if row.get("rated_by") else ""  # rows of the first schemas knew no other rater
    return f"credibility rated {row['credibility']}{rater}: {_value(row['because'])}"


TABLES: dict[str, tuple[str, Callable[[Row, str | None, int], str]]] = {
    "claims": ("claim", lambda row, _, __: f"claim logged: {_value(row['text'])}"),
    "attributions": ("attribution", lambda row, about, _: f"attributed to {about} (source {row['source_id']})"),
    "appearances": ("appearance", lambda row, _, __: f"found in the story at {row['start']}–{row['stop']}"),
    "losses": (
        "loss",
        lambda row, _, __: f"its words {'went from' if row['start'] is None else 'changed in'} the story's next text",
    ),
    "evidence": ("evidence", _evidence),
    "verdicts": ("verdict", _verdict),
    "verdict_evidence": (
        "citation",
        lambda row, _, __: f"verdict {row['verdict_id']} cites evidence {row['evidence_id']}",
    ),
    "signoffs": ("sign-off", lambda row, _, __: f"signed off by {row['signed_by']}"),
    "information_ratings": ("rating", _rating),
    "published_claims": ("published claim", lambda row, _, __: f"published, as {row['status']}"),
    "corrections": ("correction", lambda row, _, __: f"corrected by {row['corrected_by']}: {_value(row['text'])}"),
    "comment_requests": (
        "comment request",
        lambda row, about, _: f"{about} (source {row['source_id']}) was asked for comment",
    ),
    "claim_tags": ("tag", lambda _, about, __: f"tag {about}"),
    "links": ("link", _link),
}
"""What a row of each table is called, and how its coming is told."""
