"""Which format a file has, by its content."""

import re
from enum import StrEnum
from pathlib import PurePath


class Form(StrEnum):
    """The formats that are read."""

    PLAIN = "plain text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    DOCX = "DOCX"
    ODT = "ODT"
    PDF = "PDF"


SUFFIXES = {
    ".txt": Form.PLAIN,
    ".text": Form.PLAIN,
    ".md": Form.MARKDOWN,
    ".markdown": Form.MARKDOWN,
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".xhtml": Form.HTML,
    ".docx": Form.DOCX,
    ".odt": Form.ODT,
    ".pdf": Form.PDF,
}
"""What a file's name claims."""

_LOOKED_AT = 100_000
"""Code points of a text in which marks of Markdown are looked for."""

_TAG = "!doctype html|html|head|title|meta|body|article|main|section|div|p|h[1-6]|span|ul|ol|table|blockquote"
_HTML = re.compile(rf"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*+<(?:{_TAG})\b", re.IGNORECASE | re.DOTALL)
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_LINK = re.compile(r"\]\((?:https?://|/|#)[^\s()\]]*(?: \"[^\"]*\")?\)")
_STRONG = re.compile(r"(?<!\S)(\*\*|__)\S[^*_\n]*\1")
FRONT_MATTER = re.compile(r"---\n(?:\w[\w-]*:.*\n|[ \t].*\n|- .*\n)+---\n")


def text_form(text: str, *, name: str) -> Form:
    """HTML, Markdown or plain text. Only between the last two the name has a word: any plain text is Markdown too."""
    text = text[:_LOOKED_AT]
    if _HTML.match(text[:4096]):
        return Form.HTML
    if claimed(name) is Form.MARKDOWN or FRONT_MATTER.match(text):
        return Form.MARKDOWN
    signs = (_HEADING.search(text), _LINK.search(text), _STRONG.search(text))
    return Form.MARKDOWN if sum(map(bool, signs)) > 1 else Form.PLAIN


def claimed(name: str) -> Form | None:
    """What a file's name says that it is; None where it says nothing."""
    return SUFFIXES.get(PurePath(name).suffix.lower())
