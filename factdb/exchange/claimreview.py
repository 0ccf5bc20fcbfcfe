"""ClaimReview in every form it is found: JSON-LD, web pages, feeds, Google's Fact Check Tools, harvesters' CSV."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from factdb.errors import BadInput
from factdb.exchange.cells import Row
from factdb.exchange.delimited import delimited_rows, guessed_delimiter
from factdb.exchange.harvested import COLUMNS, harvested
from factdb.exchange.heading import headed_rows, heading_of
from factdb.exchange.ratings import Rules
from factdb.exchange.record import Read, Rejected
from factdb.exchange.review_documents import document_reviews, is_lines, line_reviews, reviews_in
from factdb.exchange.review_pages import page_reviews
from factdb.exchange.table_map import TableMap
from factdb.exchange.text_file import Gauge, opened
from factdb.reading.form import Form, text_form

HEAD = 4096
"""Bytes by which a page is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviews:
    """The reviews of a file: records, what their numbers count, and of a harvest its headings and rows."""

    records: Callable[[], Read]
    unit: str = "line"
    headings: tuple[str, ...] = ()
    rows: Callable[[], Iterator[Row | Rejected]] | None = None


def looks_like_claimreview(head: str) -> bool:
    """Whether a file is one that `reviews_of` reads, by how it begins.

    Any web page is: its reviews may stand far below. JSON is if it says so, or says that it is JSON-LD, or is empty, as
    an answer of Google's tools that have found nothing.
    """
    start = head.lstrip(_BLANKS)
    if start[:1] in ("{", "["):
        words = ("ClaimReview", '"claimReview"', '"@context"')
        return any(word in head for word in words) or start.rstrip() in ("{}", "[]")
    return _is_page(start) or all(name in head.split("\n", 1)[0] for name in COLUMNS)


def is_page(path: Path) -> bool:
    """Whether a file is a web page, in any encoding that has the letters of ASCII."""
    try:
        with path.open("rb") as file:
            return _is_page(file.read(HEAD).decode("ascii", errors="replace").lstrip(f"{_BLANKS}\ufffd"))
    except OSError:
        return False  # told where it is read


def reviews_of(path: Path, encoding: str | None, *, rules: Rules, gauge: Gauge) -> Reviews:
    """The reviews of a file, each as a record or, where none can be made of it, with the reason.

    A script of a page, or a line of JSON Lines, that cannot be read is such a reason, and the rest is read on. The
    encoding of a page may be None: pages declare it. Raises BadInput for a file that is neither a page nor JSON nor a
    harvest; its records do, where it is JSON that is broken from its beginning, and where a page is no text.
    """
    if encoding is None:
        return Reviews(records=partial(page_reviews, path, rules=rules))
    with opened(path, encoding) as file:
        head = file.read(HEAD)
    start = head.lstrip(_BLANKS)
    if start.startswith("<"):
        return Reviews(records=partial(page_reviews, path, rules=rules))
    if start[:1] in ("{", "["):
        unit, read = ("line", line_reviews) if is_lines(path, encoding) else ("record", document_reviews)
        return Reviews(records=partial(read, path, encoding, rules=rules, gauge=gauge), unit=unit)
    if all(name in start.split("\n", 1)[0] for name in COLUMNS):
        return _harvest(path, encoding, rules, gauge)
    raise BadInput(
        f"{path} holds no ClaimReview that is known.", hint="give JSON-LD, a web page, JSON Lines or a harvest's CSV."
    )


def _harvest(path: Path, encoding: str, rules: Rules, gauge: Gauge) -> Reviews:
    delimiter = guessed_delimiter(path, encoding)
    lines = partial(delimited_rows, path, encoding, delimiter)
    heading = heading_of(lines(), TableMap(), file=str(path))

    def rows() -> Iterator[Row | Rejected]:
        return headed_rows(lines(gauge=gauge), heading, ragged=False)

    return Reviews(records=lambda: _rows(rows(), rules), headings=heading.names, rows=rows)


def _rows(rows: Iterator[Row | Rejected], rules: Rules) -> Read:
    for row in rows:
        if isinstance(row, Rejected):
            yield row
        else:
            yield from reviews_in(harvested(row.cells, rules), rules, row.line)


def _is_page(start: str) -> bool:
    return text_form(start, name="") is Form.HTML or start[:7].lower() == "<script"


_BLANKS = "\ufeff \t\r\n"
