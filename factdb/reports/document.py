"""How a document is shown: its facts for people, and as the plain object that `--json` prints."""

from typing import Any

from factdb.queries.document_rows import DerivationRow, DocumentRow
from factdb.rules.dates import shown, stamp


def document_facts(row: DocumentRow) -> list[tuple[str, str | None]]:
    """Pairs of a name and what is known."""
    return [
        ("url", row.url),
        ("archived", row.archived_url),
        ("file", f"{row.file}, {row.size or 0:,} bytes, SHA-256 {row.sha256}" if row.file else None),
        ("publisher", row.publisher),
        ("published", row.published_on),
        ("original", "yes: it begins with itself" if row.original else None),
        ("story", row.story),
        ("retracted", f"{shown(row.retracted_at)}: {row.retracted_because}" if row.retracted_at else None),
        ("recorded", f"{shown(row.recorded_at)} by {row.recorded_by}"),
    ]


def document_marks(row: DocumentRow) -> str:
    """`original`, `retracted`, both or neither."""
    return ", ".join(filter(None, ["original" if row.original else None, "retracted" if row.retracted_at else None]))


def document_object(row: DocumentRow) -> dict[str, Any]:
    """A document. `label` is how it is named to a reader; only a file's name is told, never its folders."""
    return {
        "id": row.id,
        "uid": row.uid,
        "label": row.label,
        "title": row.title,
        "url": row.url,
        "archived_url": row.archived_url,
        "file": row.file,
        "sha256": row.sha256,
        "size": row.size,
        "publisher": row.publisher,
        "publisher_id": row.publisher_id,
        "published_on": row.published_on,
        "original": row.original,
        "story": row.story,
        "retracted_at": stamp(row.retracted_at) if row.retracted_at else None,
        "retracted_because": row.retracted_because,
        "recorded_at": stamp(row.recorded_at),
        "recorded_by": row.recorded_by,
    }


def derivation_object(row: DerivationRow) -> dict[str, Any]:
    """How a document came from another, or the other from it; `document` is that other one."""
    return {
        "id": row.id,
        "kind": row.kind,
        "document": {"id": row.document.id, "label": row.document.label},
        "note": row.note,
        "recorded_at": stamp(row.recorded_at),
        "recorded_by": row.recorded_by,
        "withdrawn_at": stamp(row.withdrawn_at) if row.withdrawn_at else None,
        "withdrawn_because": row.withdrawn_because,
    }
