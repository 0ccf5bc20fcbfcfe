"""Claims to measure with: always the same, and so many different words in them that a search has something to find."""

from collections.abc import Iterator
from itertools import count, islice, product

from factdb.actions.add_source import add_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft
from factdb.store.work import Ledger

SOURCES = 50
CUES = ("said", "according to", "stated", "told reporters")
WHO = ("The ministry", "The port authority", "A regional court", "The statistics office", "The airline", "The mission")
DID = ("approved", "delayed", "published", "withdrew", "audited", "expanded", "questioned", "financed")
WHAT = ("the harbour survey", "a fisheries quota", "the grain contract", "a rail tender", "the census", "a visa rule")
WHERE = ("in Lagos", "in Rotterdam", "in Santos", "in Busan", "in Gdansk", "in Mombasa", "in Callao", "in Piraeus")


def name_sources(ledger: Ledger) -> None:
    """Adds the sources that the drafts speak of: their numbers are 1 to SOURCES."""
    for number in range(1, SOURCES + 1):
        add_source(ledger, kind="person", name=f"Speaker {number}")


def drafts(wanted: int) -> list[ClaimDraft]:
    """So many different claims, each with one source, every third with a quotation."""
    return list(islice(_drafts(), wanted))


def _drafts() -> Iterator[ClaimDraft]:
    sentences = (" ".join(words) for _ in count() for words in product(WHO, DID, WHAT, WHERE))
    for number, sentence in enumerate(sentences, 1):
        voice = VoiceDraft(
            source_id=number % SOURCES + 1,
            cue=CUES[number % len(CUES)],
            quote=f"point {number} stands" if number % 3 == 0 else None,
            said_on="2023-06-18",
        )
        yield ClaimDraft(text=f"{sentence} for the {number:,}th time.", kind="event", voices=[voice])
