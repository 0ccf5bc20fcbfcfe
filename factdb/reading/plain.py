"""Plain text: bytes in some encoding."""

import codecs
import re

from factdb.errors import BadInput
from factdb.rules.wording import LIMIT_LINE

LIMIT_TITLE = 150
"""Code points in a first line that may be a title: longer ones are a paragraph."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ENCODINGS = rb"utf-8|windows-125\d|iso-8859-\d+|latin1|us-ascii|koi8-[ru]|shift_jis|euc-jp|euc-kr|gb\w+|big5"
_DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]*(?:charset|encoding)\s*=\s*[\"']?(" + _ENCODINGS + rb")\b", re.IGNORECASE)
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decoded(data: bytes, *, shown: str, declared: str | None = None) -> tuple[str, str | None]:
    """The text of `data`, and a remark where its encoding was guessed.

    By its byte order mark; else as `declared`, if that can be; else UTF-16 where every other byte is 0, as in ordinary
    text; else UTF-8; else Windows-1252. Raises BadInput for what is no text in any of them.
    """
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    for encoding in filter(None, (marked, declared, _unmarked(data), "utf-8")):
        try:
            return _ends(data.decode(encoding)), f"Read as {encoding}." if encoding.startswith("utf-16-") else None
        except (UnicodeDecodeError, LookupError):
            continue
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise _no_text(shown) from None
    if marked or _BINARY.search(text):
        raise _no_text(shown)
    return _ends(text), "It is not in UTF-8; it was read as Windows-1252: check the letters with accents."


def declared(data: bytes) -> str | None:
    """The encoding that a page of HTML declares at its beginning; none that is not for web pages.

    WHATWG, Encoding, 4.2: what calls itself ISO 8859-1 or ASCII is Windows-1252.
    """
    found = _DECLARED.search(data[:2048])
    name = found[1].decode().lower() if found else None
    return "cp1252" if name in ("iso-8859-1", "latin1", "us-ascii") else name


def first_line(text: str) -> str | None:
    """The first line that has words, if it is short enough for a title."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if 0 < len(line) <= min(LIMIT_TITLE, LIMIT_LINE) else None


def _unmarked(data: bytes) -> str | None:
    head = data[:2048]
    if len(head) < 4 or b"\0" not in head:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > len(head) // 3 and not even:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) // 3 and not odd else None


def _ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _no_text(shown: str) -> BadInput:
    return BadInput(f"{shown} is not text in a known encoding.", hint="save it as plain text in UTF-8.")
