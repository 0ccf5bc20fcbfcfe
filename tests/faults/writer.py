"""A program that logs claims, each with a source and a verdict in one transaction, and prints what was acknowledged.

Run as `python -m tests.faults.writer URL NAME COUNT`.
"""

import sys

from factdb.actions.add_source import identify_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.store.location import location
from factdb.store.work import Ledger, writing


def wording(name: str, turn: int) -> str:
    """The text of a writer's claim."""
    return f"{name} saw ship {turn} sail."


def main(url: str, name: str, count: str) -> None:
    """Writes `count` claims; each line on stdout is the number of one that is on disk, and its text."""
    place = location(url)
    for turn in range(int(count)):

        def act(ledger: Ledger, text: str = wording(name, turn)) -> int:
            speaker = identify_source(ledger, "The harbour office").source
            draft = ClaimDraft(text=text, tags=["ships"], voices=[VoiceDraft(source_id=speaker.id, cue="said")])
            [number] = log_claims(ledger, [draft])
            record_verdicts(ledger, claims=[number], status="disputed", because="Two sides differ.", by=name)
            return number

        number = writing(place, act, by=name)
        print(number, wording(name, turn), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
