"""Markdown: its words, without its marks."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import TYPE_CHECKING

from factdb.reading.draft import Draft
from factdb.reading.form import FRONT_MATTER, Form
from factdb.reading.made import made

if TYPE_CHECKING:
    from markdown_it.token import Token

_FACT = re.compile(r"^([\w-]+):[ \t]+[\"']?([^\s\"'\[{|>&*#].*?)[\"']?[ \t]*$", re.MULTILINE)
_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
_NOTE = re.compile(r"\[\^[\w-]+\](?:: ?)?")


def read(data: bytes, *, shown: str) -> Draft:  # noqa: ARG001
    """The text as a reader of the rendered page would read it.

    Links keep their words and lose their targets, images leave their descriptions, HTML its words; a line that the
    source breaks goes on. Facts come from front matter: lines `title: …` between two lines `---`.
    """
    from markdown_it import MarkdownIt

    text = data.decode()
    front = FRONT_MATTER.match(text)
    facts = {key.lower(): value for key, value in _FACT.findall(front[0])} if front else {}
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text[front.end() :] if front else text)
    return made(
        (_NOTE.sub("", each) for each in _paragraphs(tokens)),
        Form.MARKDOWN,
        title=facts.get("title"),
        byline=facts.get("author") or facts.get("byline"),
        published_on=facts.get("date", "")[:10],
        publisher=facts.get("publisher"),
        url=facts.get("url") or facts.get("canonical"),
    )


def _paragraphs(tokens: "Sequence[Token]") -> Iterator[str]:
    """The text of each block; of a table, of each row, its cells apart by tabs."""
    row: list[str] | None = None
    for token in tokens:
        if token.type == "inline" and row is not None:
            row.append(_words(token.children or ()))
        elif token.type == "inline":
            yield _words(token.children or ())
        elif token.type in ("fence", "code_block"):
            yield token.content
        elif token.type == "html_block":
            yield unescape(_TAG.sub("", token.content))
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            yield "\t".join(row or ())
            row = None


def _words(tokens: "Sequence[Token]") -> str:
    breaks = {"softbreak": " ", "hardbreak": "\n"}
    return "".join(breaks.get(token.type, "" if token.type == "html_inline" else token.content) for token in tokens)
