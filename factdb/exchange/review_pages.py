"""Reviews in a web page: in its scripts as JSON-LD, or marked in its text."""

from collections import defaultdict
from pathlib import Path
from typing import Any

from factdb.exchange.found_reviews import marked_nodes
from factdb.exchange.page_markup import page_markup
from factdb.exchange.page_scripts import page_scripts
from factdb.exchange.ratings import Rules
from factdb.exchange.record import Read, RecordDraft, Rejected
from factdb.exchange.review_documents import parsed, reviews_in
from factdb.reading.plain import declared, decoded
from factdb.rules.wording import normalised


def page_reviews(path: Path, *, rules: Rules) -> Read:
    """The reviews of a page, by their lines: those of its scripts, then those that only its text has.

    Whatever the page holds may refer to another part of it. A script that cannot be read is rejected, and the rest is
    read on. Raises BadInput for a file that is no text.
    """
    raw = path.read_bytes()
    page, _ = decoded(raw, shown=str(path), declared=declared(raw))
    scripts = [(line, _parsed(line, script)) for line, script in page_scripts(page)]
    marked = page_markup(page)
    known = marked_nodes([each for _, each in (*scripts, *marked)])
    told = _Told()
    for line, document in scripts:
        if isinstance(document, Rejected):
            yield document
            continue
        for each in reviews_in(document, rules, line, shared=known):
            told.add(each)
            yield each
    for line, node in marked:
        yield from (each for each in reviews_in(node, rules, line, shared=known) if each not in told)


class _Told:
    """The claims that scripts have told of, and by whom they were reviewed there."""

    def __init__(self) -> None:
        self._reviewers: dict[str, set[str]] = defaultdict(set)

    def add(self, made: RecordDraft | Rejected) -> None:
        """Remembers what a script gave."""
        if isinstance(made, RecordDraft):
            self._reviewers[normalised(made.text)] |= _reviewers(made)

    def __contains__(self, made: RecordDraft | Rejected) -> bool:
        """Whether it is a review that a script gave: the same claim, and no other reviewer is named."""
        if isinstance(made, Rejected) or normalised(made.text) not in self._reviewers:
            return False
        here, there = _reviewers(made), self._reviewers[normalised(made.text)]
        return not (here and there) or bool(here & there)


def _reviewers(made: RecordDraft) -> set[str]:
    return {normalised(each.reviewer) for each in made.reviews if each.reviewer}


def _parsed(line: int, script: str) -> Any:
    """What a script says, or why it cannot be read."""
    try:
        return parsed(script)
    except ValueError as error:
        return Rejected(line, f"the script's JSON cannot be read: {error}.")
