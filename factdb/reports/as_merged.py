"""What a merge leaves to a person, in words and as JSON."""

from collections.abc import Iterator, Mapping
from shlex import quote
from typing import Any

from factdb.actions.merging.told import Conflict, Judged, Merged, Namesake, Opinion, Renamed
from factdb.queries.bundle_rows import Value
from factdb.queries.named_row import NamedRow
from factdb.reports.merge_words import NOUNS, REFERRED
from factdb.rules.dates import shown, stamp
from factdb.rules.screen import safe_line
from factdb.vocabulary import Status, Target

LONGEST = 200
"""Code points of a value that are told in words."""

NOT_SHOWN = "(not shown: it might tell who a protected source is)"

_FOLLOWING = {"name_key", "fingerprint"}
"""Columns that follow from others: a person need not see them."""

_EDITS = {
    "sources": ("source edit {id}", ("name", "kind", "descriptor", "note")),
    "stories": ("story edit {words}", ("title", "url", "byline", "published_on")),
}
"""The commands that can take over what stands there, and the columns that they set."""

Names = Mapping[tuple[str, int], NamedRow]


def decisions_text(told: Merged, names: Names) -> str:
    """All that a person should look at, a paragraph a sort; empty where there is nothing."""
    parts = [
        ("Judged on both sides, each otherwise; what was decided last stands:", _judged(told.judged, names)),
        (
            "Changed on both sides, each to something else; ours stayed, and to keep it, do nothing:",
            _conflicts(told.conflicts, names),
        ),
        ("Sources of one name; perhaps they are one:", _namesakes(told.namesakes)),
        ("Come in under another name, since theirs was taken here:", (_renamed(each) for each in told.renamed)),
    ]
    listed = [(heading, list(lines)) for heading, lines in parts]
    return "\n\n".join("\n".join([heading, *lines]) for heading, lines in listed if lines)


def merged_object(told: Merged, here: Mapping[str, int], names: Names, *, rehearsal: bool) -> dict[str, Any]:
    """The whole of it; `here` counts the rows that were here before."""
    return {
        "ledger": told.ledger_uid,
        "entries": told.head_seq,
        "head": told.head_hash,
        "dry_run": rehearsal,
        "known": told.known,
        "added": dict(told.added),
        "changed": dict(told.changed),
        "removed": dict(told.removed),
        "here": dict(here),
        "to_decide": to_decide(told),
        "conflicts": [_conflict_object(each, names) for each in told.conflicts],
        "namesakes": [{"id": each.row, "other": each.ours, "name": each.name} for each in told.namesakes],
        "judged": [
            {
                "claim": each.claim,
                "target": each.target,
                "ours": _opinion_object(each.ours),
                "theirs": _opinion_object(each.theirs),
            }
            for each in told.judged
        ],
        "joined": [{"table": each.table, "id": each.row, "uid": each.uid, "what": each.what} for each in told.joined],
        "renamed": [
            {
                "table": each.table,
                "id": each.row,
                "uid": each.uid,
                each.column: {"theirs": each.theirs, "here": each.here},
            }
            for each in told.renamed
        ],
    }


def to_decide(told: Merged) -> int:
    """How many things wait for a person: the rest is told, and done."""
    return len(told.conflicts) + len(told.namesakes)


def hidden(conflict: Conflict, column: str, names: Names) -> bool:
    """Whether a column's values might tell who a protected source is: whom the desk called, who an unnamed one is."""
    if conflict.table == "evidence":
        return column == "contact"
    row = names.get((conflict.table, conflict.row))
    guarded = (row is not None and row.guarded) or "unnamed" in conflict.columns.get("kind", ())
    return conflict.table == "sources" and guarded and column in ("name", "name_key", "note", "merged_into_id")


def _conflicts(conflicts: list[Conflict], names: Names) -> Iterator[str]:
    for each in conflicts:
        yield f"  {_named(each.table, each.row, names)}"
        shown = {name: pair for name, pair in each.columns.items() if name not in _FOLLOWING}
        for name, (ours, theirs) in shown.items():
            label = name.removesuffix("_id").replace("_", " ")
            if hidden(each, name, names):
                yield f"    {label}: {NOT_SHOWN}"
                continue
            known = _tellable(name, (ours, theirs), names)
            yield f"    {label}, ours:   {_value(name, ours, known)}"
            yield f"    {label}, theirs: {_value(name, theirs, known)}"
        if command := _edit(each, shown, names):
            yield f"    to take theirs: {command}"


def _judged(rows: list[Judged], names: Names) -> Iterator[str]:
    for each in rows:
        asked = "" if each.target == Target.CONTENT else ": was it said?"
        yield f"  {_named('claims', each.claim, names)}{asked}"
        for label, opinion in (("ours:", each.ours), ("theirs:", each.theirs)):
            stands = ", stands" if opinion.stands else ""
            yield f"    {label:7} {opinion.status}, {shown(opinion.at)}, {safe_line(opinion.by)}{stands}"
        for whose, opinion in (("ours", each.ours), ("theirs", each.theirs)):
            if not opinion.stands:
                yield f"    to let {whose} stand: factdb {_verdict(each, opinion.status)} --because 'Why.'"


def _verdict(row: Judged, status: str) -> str:
    if command := {Status.UNCHECKED: "reopen", Status.WITHDRAWN: "withdraw"}.get(Status(status)):
        return f"{command} {row.claim}" + ("" if row.target == Target.CONTENT else f" --of {row.target}")
    return f"verify {row.claim} {status}" + ("" if row.target == Target.CONTENT else f" --of {row.target}")


def _namesakes(rows: list[Namesake]) -> Iterator[str]:
    for each in rows:
        yield f"  {safe_line(each.name)}: source {each.ours} and source {each.row}"
        one, into = each.merger
        yield f"    if they are one: factdb source merge {one} {into}"


def _renamed(row: Renamed) -> str:
    noun = NOUNS[row.table][0]
    return f"  {safe_line(f'{noun} {row.row}: its {row.column} is {row.here} here, {row.theirs} there')}"


def _named(table: str, row: int, names: Names) -> str:
    known = names.get((table, row))
    words = f", {_cut(safe_line(known.words))}" if known and known.words else ""
    return f"{NOUNS[table][0]} {row}{words}"


def _edit(conflict: Conflict, shown: Mapping[str, Any], names: Names) -> str | None:
    """The command that takes over what stands there, where there is one for all of it that fits a line."""
    command, settable = _EDITS.get(conflict.table, ("", ()))
    known = names.get((conflict.table, conflict.row))
    if not known or not set(shown) <= set(settable) or any(hidden(conflict, name, names) for name in shown):
        return None
    theirs = {name: str(pair[1] or "") for name, pair in shown.items()}
    if any(safe_line(text) != text or len(text) > LONGEST for text in (known.words, *theirs.values())):
        return None
    options = [f"--{name.replace('_', '-')} {quote(text)}" for name, text in theirs.items()]
    return " ".join(["factdb", command.format(id=conflict.row, words=quote(known.words)), *options])


def _tellable(column: str, values: tuple[Value, Value], names: Names) -> Names:
    """The names by which a column's values may be told: none beside an unnamed source's, which might tell who it is."""
    rows = [names.get((REFERRED.get(column, ""), value)) for value in values if isinstance(value, int)]
    return {} if any(row is not None and row.guarded for row in rows) else names


def _value(column: str, value: Value, names: Names) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, int) and column in REFERRED:
        return _named(REFERRED[column], value, names)
    return f"number {value}" if column.endswith("_id") else _cut(safe_line(value))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _conflict_object(conflict: Conflict, names: Names) -> dict[str, Any]:
    columns = {
        name: {"hidden": True} if hidden(conflict, name, names) else {"ours": ours, "theirs": theirs}
        for name, (ours, theirs) in conflict.columns.items()
    }
    return {"table": conflict.table, "id": conflict.row, "uid": conflict.uid, "columns": columns}


def _opinion_object(opinion: Opinion) -> dict[str, Any]:
    return {"status": opinion.status, "by": opinion.by, "at": stamp(opinion.at), "stands": opinion.stands}
