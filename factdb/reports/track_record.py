"""A source's record, as sentences and as a plain object. Never a bare percentage: each figure has its denominator."""

from typing import Any

from factdb.rules.numbers import counted
from factdb.rules.tally import Tally, TrackRecord
from factdb.vocabulary import JUDGEMENTS, Status, Target

QUESTIONS = {Target.CONTENT: "Is it true", Target.ATTRIBUTION: "Was it said"}


def track_record_lines(record: TrackRecord) -> list[str]:
    """The record as lines such as `Is it true: 12 claims, 7 checked: 5 confirmed, 1 refuted, 1 unconfirmed.`"""
    lines = [f"{question}: {sentence(record.spoken[target])}" for target, question in QUESTIONS.items()]
    passed_on = record.relayed[Target.CONTENT]
    return [*lines, f"Only passed on from others: {sentence(passed_on)}"] if passed_on.claims else lines


def sentence(tally: Tally) -> str:
    """A tally in words: how many claims, how many of them checked, and what came of it."""
    claims = counted(tally.claims, "claim")
    if not tally.claims:
        return "no claims."
    withdrawn = tally.by_status.get(Status.WITHDRAWN, 0)
    after = f"; {withdrawn:,} withdrawn." if withdrawn else "."
    if not tally.checked:
        return f"{claims}, nobody has checked {'it' if tally.claims == 1 else 'any'}{after}"
    outcomes = ", ".join(f"{tally.by_status[word]:,} {word}" for word in JUDGEMENTS if tally.by_status.get(word))
    return f"{claims}, {tally.checked:,} checked: {outcomes}{after}"


def track_record_object(record: TrackRecord) -> dict[str, Any]:
    """The record for `--json`: tallies by target under `spoken`, and apart from them under `relayed`."""
    return {
        "spoken": {str(target): _tally_object(tally) for target, tally in record.spoken.items()},
        "relayed": {str(target): _tally_object(tally) for target, tally in record.relayed.items()},
    }


def _tally_object(tally: Tally) -> dict[str, int]:
    counts = {str(word): tally.by_status.get(word, 0) for word in Status}
    return {"claims": tally.claims, "checked": tally.checked, **counts}
