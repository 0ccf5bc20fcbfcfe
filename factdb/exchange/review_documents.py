"""Reviews in JSON: a document, read a piece at a time, or one on each line."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from factdb.errors import BadInput
from factdb.exchange.found_reviews import found_reviews, marked_nodes, referred_to
from factdb.exchange.json_stream import NotJson, pieces
from factdb.exchange.ratings import Rules
from factdb.exchange.record import Read, RecordDraft, Rejected
from factdb.exchange.review_draft import review_draft
from factdb.exchange.schema_org import Node, local
from factdb.exchange.text_file import PIECE, Gauge, opened

APART = frozenset({"dataFeedElement", "@graph", "itemListElement", "claims"})
"""The arrays of a document that are read element by element: a feed's, a graph's, a list's, and an answer's of
Google's Fact Check Tools."""

LIMIT_LINE = 8_000_000
"""Characters of a file's first line that may be a document of its own, with others on the lines below."""


def document_reviews(path: Path, encoding: str, *, rules: Rules, gauge: Gauge) -> Read:
    """The reviews of a document, numbered through; a break in it is rejected, and what stands before it is taken.

    Raises BadInput where nothing stands before the break.
    """
    number, shared = 0, _shared(path, encoding)
    with opened(path, encoding, gauge) as file:
        try:
            for piece in pieces(file, _DECODER, apart=_apart):
                for made in reviews_in(piece, rules, number + 1, through=True, shared=shared):
                    number += 1
                    yield made
        except NotJson as error:
            if not number:
                raise BadInput(f"{path} is no JSON. {error}", hint="save it again, whole.") from None
            yield Rejected(number + 1, f"From here on the file cannot be read. {error}")


def line_reviews(path: Path, encoding: str, *, rules: Rules, gauge: Gauge) -> Read:
    """The reviews of JSON Lines, by their lines; a line that cannot be read, or holds none, is rejected."""
    with opened(path, encoding, gauge) as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                made = [*reviews_in(parsed(line), rules, number)]
            except ValueError as error:
                made = [Rejected(number, f"the line's JSON cannot be read: {error}.")]
            yield from made or [Rejected(number, "the line holds no ClaimReview.")]


def is_lines(path: Path, encoding: str) -> bool:
    """Whether the first line of a file is a whole document, and others follow."""
    with opened(path, encoding) as file:
        first = next((line for line in iter(lambda: file.readline(LIMIT_LINE), "") if line.strip()), "")
        if first[-1:] not in ("\n", "\r"):
            return False
        with suppress(ValueError):
            return isinstance(parsed(first), dict | list) and any(line.strip() for line in file)
    return False


def reviews_in(
    document: Any, rules: Rules, line: int, *, through: bool = False, shared: Mapping[str, Node] | None = None
) -> Iterator[RecordDraft | Rejected]:
    """The reviews of a document, which stands on a line, or else is numbered `through` from there."""
    try:
        found = found_reviews(document, shared)
    except RecursionError:
        yield Rejected(line, "it is nested too deeply.")
        return
    for place, node in enumerate(found.reviews):
        yield review_draft(node, found, rules=rules, line=line + place if through else line)


def parsed(content: str) -> Any:
    """JSON as browsers and search engines take it: with line ends in strings. Raises ValueError for what is none."""
    try:
        return _DECODER.decode(content)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _shared(path: Path, encoding: str) -> dict[str, Node]:
    """The nodes to which pieces of a document refer that hold them not: the file is read for them, if it has marks."""
    wanted: set[str] = set()
    for piece in _pieces(path, encoding) if _has_marks(path, encoding) else ():
        wanted |= referred_to(piece)
    found: dict[str, Node] = {}
    for piece in _pieces(path, encoding) if wanted else ():
        found = marked_nodes(piece, wanted) | found
    return found


def _has_marks(path: Path, encoding: str) -> bool:
    before = ""
    with opened(path, encoding) as file:
        for text in iter(lambda: file.read(PIECE), ""):
            if _MARK in before + text:
                return True
            before = text[1 - len(_MARK) :]
    return False


def _pieces(path: Path, encoding: str) -> Iterator[Any]:
    """The pieces before the first break, if there is one."""
    with opened(path, encoding) as file, suppress(NotJson):
        yield from pieces(file, _DECODER, apart=_apart)


def _apart(name: str) -> bool:
    return local(name) in APART


_MARK = '"@id"'
_DECODER = json.JSONDecoder(strict=False)
