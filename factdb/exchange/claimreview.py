"""ClaimReview in every form it is found: JSON-LD, web pages, feeds, Google's Fact Check Tools, harvesters' CSV."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from factdb.errors import BadInput
from factdb.exchange.found_reviews import found_reviews
from factdb.exchange.harvested import COLUMNS, harvested
from factdb.exchange.page_scripts import page_scripts
from factdb.exchange.ratings import Rules
from factdb.exchange.record import Read, Rejected
from factdb.exchange.review_draft import review_draft
from factdb.reading.form import Form, text_form
from factdb.reading.plain import declared, decoded

LIMIT_CELL = 10_000_000
"""Code points in a cell of a harvest, which may hold a whole article."""


def looks_like_claimreview(head: str) -> bool:
    """Whether a file is one that `read_claimreview` reads, by how it begins.

    Any web page is: its reviews may stand far below. JSON is if it says so, or says that it is JSON-LD.
    """
    start = head.lstrip("\ufeff \t\r\n")
    if start[:1] in ("{", "["):
        return any(word in head for word in ("ClaimReview", '"claimReview"', '"@context"'))
    return text_form(start, name="") is Form.HTML or all(name in head.split("\n", 1)[0] for name in COLUMNS)


def read_claimreview(raw: bytes, *, file: str, rules: Rules) -> Read:
    """The reviews of a file, each as a record or, where none can be made of it, with the reason.

    A script of a page, or a line of JSON Lines, that cannot be read is such a reason, and the rest is read on. Raises
    BadInput for a file that is neither text nor JSON.
    """
    content, _ = decoded(raw, shown=file, declared=declared(raw))
    start = content.lstrip("\ufeff \t\n")
    if start.startswith("<"):
        return _page(content, rules)
    if start[:1] in ("{", "["):
        return _json(content, file, rules)
    if all(name in content.split("\n", 1)[0] for name in COLUMNS):
        return _table(content, file, rules)
    raise BadInput(
        f"{file} holds no ClaimReview that is known.", hint="give JSON-LD, a web page, JSON Lines or a harvest's CSV."
    )


def _page(page: str, rules: Rules) -> Read:
    for line, script in page_scripts(page):
        try:
            yield from _reviews(_parsed(script), rules, line)
        except ValueError as error:
            yield Rejected(line, f"the script's JSON cannot be read: {error}.")


def _json(content: str, file: str, rules: Rules) -> Read:
    try:
        return _reviews(_parsed(content), rules, None)
    except ValueError as error:
        if len(lines := content.split("\n")) > 1 and _whole(lines[0]):
            return _lines(lines, rules)
        raise BadInput(f"{file} is no JSON: {error}.", hint="save it again, whole.") from None


def _lines(lines: list[str], rules: Rules) -> Read:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            made = [*_reviews(_parsed(line), rules, number)]
        except ValueError as error:
            made = [Rejected(number, f"the line's JSON cannot be read: {error}.")]
        yield from made or [Rejected(number, "the line holds no ClaimReview.")]


def _reviews(document: Any, rules: Rules, line: int | None) -> Read:
    """The reviews of a document; numbered through, where it has no lines. Raises ValueError for one beyond reading."""
    try:
        found = found_reviews(document)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    numbered = enumerate(found.reviews, 1)
    return (review_draft(node, found, rules=rules, line=line or number) for number, node in numbered)


def _table(content: str, file: str, rules: Rules) -> Iterator[Any]:
    csv.field_size_limit(LIMIT_CELL)
    rows = csv.DictReader(io.StringIO(content.lstrip("\ufeff"), newline=""))
    line = 2
    try:
        for row in rows:
            [made] = _reviews(harvested(row, rules), rules, line)
            line = rows.line_num + 1
            yield made
    except csv.Error as error:
        raise BadInput(f"{file}, line {line}: {error}.", hint="save the table again as CSV.") from None


def _parsed(content: str) -> Any:
    """JSON as browsers and search engines take it: with line ends in strings. Raises ValueError for what is none."""
    try:
        return json.loads(content, strict=False)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _whole(line: str) -> bool:
    try:
        return isinstance(_parsed(line), dict | list)
    except ValueError:
        return False
