"""Nodes of schema.org as publishers write them: prefixes, lists and bare strings where one object was meant."""

import html
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any, TypeAlias

from factdb.errors import BadInput
from factdb.exchange.written_date import written_date
from factdb.rules.dates import partial_date
from factdb.rules.links import accepted_url
from factdb.rules.wording import storable

Node: TypeAlias = Mapping[str, Any]
"""A JSON object."""

_WRAPPED = ("@value", "@list", "@set")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)", re.ASCII)


@lru_cache(maxsize=1000)
def local(word: str) -> str:
    """A name of schema.org without its prefix: `ClaimReview` for `https://schema.org/ClaimReview`."""
    return re.split(r"[/#:]", word)[-1]


def kinds(node: Node) -> set[str]:
    """The types of a node, without prefixes."""
    return {local(each) for each in flat(node.get("@type", node.get("type"))) if isinstance(each, str)}


def prop(node: Node, *names: str) -> Any:
    """The value of the first of some properties that is there and not empty, whatever its prefix; else None."""
    for name in names:
        for key, value in node.items():
            if local(key) == name and flat(value):
                return value
    return None


def flat(value: Any) -> list[Any]:
    """The values in a value: lists in lists opened, `@value`, `@list` and `@set` taken off, empty ones left out."""
    found: list[Any] = []
    waiting = [value]
    while waiting:
        top = waiting.pop()
        if isinstance(top, list):
            waiting.extend(reversed(top))
        elif isinstance(top, dict) and (wrap := next((each for each in _WRAPPED if each in top), None)):
            waiting.append(top[wrap])
        elif (
            top is not None
            and not isinstance(top, bool)
            and top != {}
            and not (isinstance(top, str) and not top.strip())
        ):
            found.append(top)
    return found


def text(value: Any) -> str | None:
    """The first text in a value, as it can be stored, character references resolved: a string, a number, or an
    object's name."""
    for each in flat(value):
        found = name_of(each) if isinstance(each, dict) else _plain(str(each))
        if found:
            return found
    return None


def name_of(node: Node) -> str | None:
    """The name of a person or an organization."""
    for each in flat(prop(node, "name", "alternateName", "legalName")):
        named = each.get("name") if isinstance(each, dict) else each  # a link where a name is meant
        if isinstance(named, str):
            return _plain(named) or None
    parts = (prop(node, "givenName"), prop(node, "familyName"))
    return _plain(" ".join(each for part in parts for each in flat(part) if isinstance(each, str))) or None


def addresses(value: Any) -> Iterator[str]:
    """The web addresses in a value, of strings and of objects; what this ledger keeps as none is passed over."""
    for each in flat(value):
        named = prop(each, "url", "@id", "contentUrl") if isinstance(each, dict) else each
        for address in flat(named):
            with suppress(BadInput):
                yield accepted_url(str(address), what="address")


def address(value: Any) -> str | None:
    """The first web address in a value."""
    return next(addresses(value), None)


def day(value: Any) -> str | None:
    """The date that a moment begins with, as far as it is given: `2021-07-05` for `2021-7-5` or `July 5, 2021`.

    None for no date, and for one that can be read in two ways.
    """
    given = text(value) or ""
    found = _DAY.match(given)
    try:
        if found:
            return partial_date("-".join(part.rjust(2, "0") for part in found.groups() if part), what="date")
        return written_date(given, forms=(), what="date")
    except BadInput:
        return None


def _plain(written: str) -> str:
    return storable(html.unescape(written)).strip()
