"""What was proposed from a text: for a terminal, and as JSON."""

from collections.abc import Iterable
from typing import Any

from factdb.extraction.proposal import Spans, words
from factdb.extraction.sketch import one_line, sketch
from factdb.queries.proposal_rows import ProposalRow
from factdb.reports.as_text import Style
from factdb.rules.screen import filled


def proposal_text(row: ProposalRow, text: str, *, width: int = 80, style: Style = lambda text, _: text) -> str:
    """One proposal: its number, who says it by which words, and the content."""
    lines = filled(f"{row.id}  {said_by(row, text)}", width, indent="    ")
    lines[0] = style(lines[0], "heading")
    return "\n".join([*lines, *filled(one_line(words(text, row.proposal.content)), width, first="    ", indent="    ")])


def said_by(row: ProposalRow, text: str) -> str:
    """Who says it, in which role, by which words, and through whom; or that the story says it in its own voice."""
    speaker = row.proposal.source
    if speaker is None:
        return "The story’s own voice"
    role = ", ".join(each for each in (speaker.role, speaker.organization) if each)
    told = f"{one_line(speaker.name)} ({speaker.kind}{f'; {role}' if role else ''})"
    cue = one_line(words(text, row.proposal.cue))
    mode = f"{row.proposal.mode}" if row.proposal.mode else ""
    manner = ", ".join(each for each in (f"“{cue}”" if cue else "", mode) if each)
    relayed = f", through the speaker of {row.via_id}" if row.via_id else ""
    return f"{told}{f': {manner}' if manner else ''}{relayed}"


def proposal_objects(rows: Iterable[ProposalRow], text: str) -> list[dict[str, Any]]:
    """Proposals with their words, and the offsets of each span in code points."""
    return [_object(row, text) for row in rows]


def _object(row: ProposalRow, text: str) -> dict[str, Any]:
    speaker, said = row.proposal.source, sketch(row.proposal, text)
    return {
        "id": row.id,
        "state": row.state,
        "claim": row.claim_id,
        "text": said.text,
        "content": _spans(row.proposal.content, text),
        "cue": _spans(row.proposal.cue, text),
        "mode": said.mode,
        "source": {
            "name": speaker.name,
            "kind": speaker.kind,
            "role": speaker.role,
            "organization": speaker.organization,
            "spans": _spans(speaker.spans, text),
        }
        if speaker
        else None,
        "via": row.via_id,
        "made_by": row.proposal.made_by,
        "confidence": row.proposal.confidence,
    }


def _spans(spans: Spans, text: str) -> list[dict[str, Any]]:
    return [{"start": span.start, "stop": span.stop, "text": text[span.start : span.stop]} for span in spans]
