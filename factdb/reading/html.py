"""HTML: the article of a page, and what the page says of it."""

import re
from collections.abc import Iterator
from typing import Any

from factdb.reading.draft import Draft
from factdb.reading.form import Form
from factdb.reading.made import made

_ARTICLE = {"head", "item", "list", "quote", "row", "table", "graphic"}
"""Blocks as the extractor names them; those of HTML follow."""

_PAGE = {"address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "figcaption", "figure", "footer"}
_PAGE |= {"form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section"}
_BLOCKS = _ARTICLE | _PAGE | {"table", "tr", "ul"}
_ROWS, _CELLS = {"row", "tr"}, {"cell", "td", "th"}
_AROUND = "//nav | //footer | //aside | //form | //iframe | //script[not(@type='application/ld+json')]"
"""What a web page has beside its article, and a draft saved as HTML has not."""

_DECLARED = "//meta/@content | //time/@datetime | //link/@href | //script[@type='application/ld+json']/text()"

_CONTROLS = bytes({*range(32)} - {*b"\t\n\r"})
"""No page has a use for them, and no tree can hold them."""

_SILENT = {"script", "style", "noscript", "template", "title"}


def read(data: bytes, *, shown: str) -> Draft:  # noqa: ARG001
    """The headline and the article of a web page, without what stands around it; all of a page that has no such parts.

    The date is what the page declares, never one found in its text. A site that gives its address as its name names
    no publisher.
    """
    from lxml.html import HTMLParser, document_fromstring  # type: ignore[import-untyped]
    from trafilatura.metadata import extract_metadata

    data = data.translate(None, _CONTROLS)
    page = document_fromstring(data, parser=HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True))
    whole = _tidied(page)
    paragraphs = (_article(data) if page.xpath(_AROUND) else None) or whole
    dates = {"extensive_search": False, "original_date": True, "max_date": "9999-12-31"}
    told: Any = extract_metadata(page, date_config=dates)
    return made(
        [told.title, *paragraphs] if told.title and _new(told.title, paragraphs) else paragraphs,
        Form.HTML,
        title=told.title,
        byline=told.author and told.author.replace("; ", ", "),
        published_on=told.date if told.date and _declares(page, told.date) else None,
        publisher=told.sitename if _is_name(told.sitename or "") else None,
        url=told.url,
        remarks=[] if paragraphs is whole else [f"Read {_words(paragraphs):,} of the page's {_words(whole):,} words."],
    )


def _article(data: bytes) -> list[str] | None:
    """The paragraphs of the article; None where none is found in the page."""
    from trafilatura import bare_extraction

    # The default leaves out items of lists and passages after them.
    found: Any = bare_extraction(data.decode(), favor_recall=True, include_comments=False)
    return _tidied(found.body) if found is not None and found.body is not None else None


def _tidied(tree: Any) -> list[str]:
    return [line.strip() for line in _paragraphs(tree) if line.strip()]


def _paragraphs(tree: Any) -> Iterator[str]:
    """The text of each block; of a table, of each row, its cells apart by tabs."""
    from lxml.etree import iterwalk  # type: ignore[import-untyped]

    line, rows, silent = "", 0, 0
    for event, element in iterwalk(tree, events=("start", "end")):
        tag, begins = str(element.tag), event == "start"
        silent += (1 if begins else -1) * (tag in _SILENT)
        if tag in _BLOCKS and (tag in _ROWS or not rows):
            yield line
            line = ""
        elif tag in _BLOCKS and line[-1:].strip():
            line += " "
        rows += (1 if begins else -1) * (tag in _ROWS)
        if tag in _CELLS and begins and line.strip():
            line = f"{line.rstrip()}\t"
        if tag in ("br", "lb") and begins:
            line += "\n"
        text = element.text if begins else element.tail
        if text and not silent:
            line += re.sub(r"\s+", " ", text)
    yield line


def _new(title: str, paragraphs: list[str]) -> bool:
    """Whether a headline is none of the paragraphs."""
    return " ".join(title.split()).casefold() not in {" ".join(each.split()).casefold() for each in paragraphs[:20]}


def _declares(page: Any, date: str) -> bool:
    """Whether a date stands where pages declare one: its library also looks for dates in the text."""
    return any(date in said or date.replace("-", "/") in said for said in page.xpath(_DECLARED))


def _is_name(site: str) -> bool:
    return not site.strip().isdigit() and not re.fullmatch(r"[\w-]+(\.[\w-]+)+", site.strip())


def _words(paragraphs: list[str]) -> int:
    return sum(len(each.split()) for each in paragraphs)
