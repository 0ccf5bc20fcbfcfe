"""Reviews in a web page: in its scripts as JSON-LD, or marked in its text."""

from pathlib import Path

from factdb.exchange.found_reviews import found_reviews
from factdb.exchange.page_markup import page_markup
from factdb.exchange.page_scripts import page_scripts
from factdb.exchange.ratings import Rules
from factdb.exchange.record import Read, Rejected
from factdb.exchange.review_documents import parsed, reviews_in
from factdb.reading.plain import declared, decoded
from factdb.rules.wording import normalised


def page_reviews(path: Path, *, rules: Rules) -> Read:
    """The reviews of a page, by their lines. One that stands in a script and is marked in the text too is one.

    A script that cannot be read is rejected, and the rest is read on. Raises BadInput for a file that is no text.
    """
    raw = path.read_bytes()
    page, _ = decoded(raw, shown=str(path), declared=declared(raw))
    told = set()
    for line, script in page_scripts(page):
        try:
            made = [*reviews_in(parsed(script), rules, line)]
        except ValueError as error:
            made = [Rejected(line, f"the script's JSON cannot be read: {error}.")]
        told |= {normalised(each.text) for each in made if not isinstance(each, Rejected)}
        yield from made
    marked = page_markup(page)
    known = found_reviews([node for _, node in marked]).known
    for line, node in marked:
        for each in reviews_in(node, rules, line, shared=known):
            if isinstance(each, Rejected) or normalised(each.text) not in told:
                yield each
