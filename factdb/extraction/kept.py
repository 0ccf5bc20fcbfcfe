"""A proposal as it is kept in the database: JSON, without what the row's own columns say."""

import json
from collections.abc import Iterable
from typing import Any

from factdb.extraction.proposal import Proposal, Span, Spans, Speaker
from factdb.vocabulary import QuoteMode, SourceKind

BY_HAND = "checker"
"""What made a proposal that a checker has split or joined."""


def body(proposal: Proposal) -> str:
    """The content, cue, mode and speaker of a proposal as JSON."""
    return json.dumps(
        {
            "content": proposal.content,
            "cue": proposal.cue,
            "mode": proposal.mode,
            "source": _speaker(proposal.source) if proposal.source else None,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def proposal(body: str, *, made_by: str, confidence: float, via: int | None) -> Proposal:
    """The proposal that was kept as `body`, with what its row says."""
    kept = json.loads(body)
    source = kept["source"]
    return Proposal(
        content=_spans(kept["content"]),
        cue=_spans(kept["cue"]),
        mode=QuoteMode(kept["mode"]) if kept["mode"] else None,
        source=Speaker(**source | {"spans": _spans(source["spans"]), "kind": SourceKind(source["kind"])})
        if source
        else None,
        made_by=made_by,
        confidence=confidence,
        via=via,
    )


def _speaker(speaker: Speaker) -> dict[str, Any]:
    return {
        "spans": speaker.spans,
        "name": speaker.name,
        "kind": speaker.kind,
        "role": speaker.role,
        "organization": speaker.organization,
    }


def _spans(pairs: Iterable[Iterable[int]]) -> Spans:
    return tuple(Span(*pair) for pair in pairs)
