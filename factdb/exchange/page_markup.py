"""The nodes of schema.org that a web page marks in its text: microdata (WHATWG HTML, 5) and RDFa Lite 1.1 (W3C).

Of RDFa, what is not in Lite (`rel`, `rev`) is not followed, nor is `itemref` of microdata.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin

_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
"""Elements that have no end."""

_BLOCKS = (
    *("address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset"),
    *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li"),
    *("main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "ul"),
)
_ITEMS = (("li",), ("dd", "dt"), ("td", "th"), ("tr",), ("option",))
_ENDED_BY = {"p": _BLOCKS, **{name: names for names in _ITEMS for name in names}}
"""Elements whose end may be left out, and those with whose beginning they end."""

_APART = frozenset(("br", *_BLOCKS, *_ENDED_BY))
"""Elements that part the words before them from those after them."""

_DEEPEST = 512
"""Elements open at a time, at most, as in browsers: where one more begins, the innermost ends."""

_VALUE = {
    **dict.fromkeys(("area", "link"), "href"),
    **dict.fromkeys(("audio", "embed", "iframe", "img", "source", "track", "video"), "src"),
    **dict.fromkeys(("data", "meter"), "value"),
    "object": "data",
    "time": "datetime",
}
"""The attribute that is an element's value."""

_ADDRESSES = ("href", "src", "data")
"""Those of them that are addresses, and may be without the site's."""


@dataclass(frozen=True, slots=True)
class _Syntax:
    """The attributes by which an element begins a node and tells its type, its identifier and whose property it is."""

    begins: str
    kind: str
    mark: str
    names: str


_SYNTAXES = (
    _Syntax("itemscope", "itemtype", "itemid", "itemprop"),
    _Syntax("typeof", "typeof", "resource", "property"),
)


@dataclass(slots=True)
class _Open:
    """An element that has not ended yet: the nodes that it begins, and the properties, by node, that its text is."""

    tag: str
    nodes: dict[_Syntax, dict[str, Any]] = field(default_factory=dict)
    texts: list[tuple[dict[str, Any], str]] = field(default_factory=list)
    link: str | None = None
    parts: list[str] = field(default_factory=list)

    def value(self) -> Any:
        """Its text; of a link, which often stands where a name is meant, with its address."""
        text = " ".join("".join(self.parts).split())
        return {"name": text, "url": self.link} if self.link else text


class _Markup(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[int, dict[str, Any]]] = []
        self._open: list[_Open] = []
        self._base = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._open and (tag in _ENDED_BY.get(self._open[-1].tag, ()) or len(self._open) == _DEEPEST):
            self._end()
        self._parted(tag)
        given = {name: (value or "").strip() for name, value in attrs}
        self._base = self._base or _base_in(tag, given)
        given |= {name: _joined(self._base, given[name]) for name in _ADDRESSES if given.get(name)}
        element = _Open(tag, link=given.get("href") if tag == "a" else None)
        for syntax in _SYNTAXES:
            if syntax.begins in given or syntax.names in given:
                self._place(element, syntax, given)
        self._open.append(element)
        if tag in _VOID:
            self._end()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # the stroke of `<div/>` means nothing in HTML

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1].tag not in ("script", "style"):
            for element in self._open:
                if element.texts:
                    element.parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self._open):
            while self._end() != tag:
                pass

    def close(self) -> None:
        super().close()
        while self._open:
            self._end()

    def _place(self, element: _Open, syntax: _Syntax, given: Mapping[str, str]) -> None:
        """Begins the element's node, and gives its value to the node that it stands in, or leaves that to its end."""
        owner = next((each.nodes[syntax] for each in reversed(self._open) if syntax in each.nodes), {})
        names = given.get(syntax.names, "").split() if owner else []
        mark = given.get(syntax.mark)
        value: Any = {"@id": mark} if mark else _said(element.tag, given)
        if syntax.begins in given:
            value = {"@type": given.get(syntax.kind, "").split()} | ({"@id": mark} if mark else {})
            element.nodes[syntax] = value
            if not names:
                self.found.append((self.getpos()[0], value))
        for name in names:
            if value is None:
                element.texts.append((owner, name))
            else:
                owner.setdefault(name, []).append(value)

    def _end(self) -> str:
        """Ends the innermost element, whose text is known now."""
        element = self._open.pop()
        for owner, name in element.texts:
            owner.setdefault(name, []).append(element.value())
        self._parted(element.tag)
        return element.tag

    def _parted(self, tag: str) -> None:
        """Parts the words around the beginning or the end of an element, unless it stands within a line."""
        if tag in _APART:
            self.handle_data(" ")


def page_markup(page: str) -> list[tuple[int, dict[str, Any]]]:
    """The nodes that are no other's property, in the form of JSON-LD, each with its line, counted from 1."""
    reader = _Markup()
    reader.feed(page)
    reader.close()
    return reader.found


def _said(tag: str, given: Mapping[str, str]) -> str | None:
    """What an element says in an attribute; None where its text says it."""
    return given.get("content") or given.get(_VALUE.get(tag, "")) or None


def _base_in(tag: str, given: Mapping[str, str]) -> str:
    """The address that others on the page go on from, where an element says it: its own, if it names no other."""
    named = tag == "base" or (tag == "link" and given.get("rel", "").lower() == "canonical")
    return given.get("href", "") if named else ""


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address  # no address; told where it is read as one
