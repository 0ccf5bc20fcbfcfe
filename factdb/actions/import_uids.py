"""The name-based uids of what is imported: the same content has the same, whatever file it came in, and on every desk.

So two desks that took in one archive hold the same rows, and come together without a question.
"""

import json

import uuid_utils

from factdb.actions.import_drafts import RecordDraft
from factdb.rules.wording import fingerprint, normalised

SPACE = uuid_utils.UUID("5b9c6a51-0c62-4f0e-8a0d-7d0f3f1b6c2e")
"""The namespace of these uids (RFC 9562, version 5). Never to change: it makes imported rows recognisable."""


def claim_uid(record: RecordDraft) -> str:
    """From the identifier outside, the wording, who is said to have said it, and when.

    The identifier alone would not do: two spreadsheets that both count from 1 would pass for one.
    """
    speakers = sorted([normalised(each.name or each.descriptor or ""), each.said_on or ""] for each in record.speakers)
    return _uid("claim", record.key, fingerprint(record.text), speakers)


def part_uid(claim: str, kind: str, *content: str | int | None) -> str:
    """The uid of a part of a claim, such as a piece of evidence, from what it says."""
    return _uid(kind, claim, *content)


def source_uid(name: str) -> str:
    """The uid of a source that is known by its name alone, as all are that an import adds."""
    return _uid("source", normalised(name))


def role_uid(source: str, organization: str | None, role: str | None) -> str:
    """The uid of a source's role, from the uids of the source and its organization."""
    return _uid("role", source, organization, role)


def document_uid(url: str | None, title: str | None) -> str:
    """The uid of a document, from its address, or else its title."""
    return _uid("document", url, None if url else title)


def _uid(*parts: object) -> str:
    return str(uuid_utils.uuid5(SPACE, json.dumps(parts, ensure_ascii=True)))
