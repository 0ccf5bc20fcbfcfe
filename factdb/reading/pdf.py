"""PDF (ISO 32000): the text that its pages draw."""

import logging
from io import BytesIO
from typing import Any

from factdb.errors import BadInput
from factdb.reading.draft import Draft
from factdb.reading.form import Form
from factdb.reading.limits import PAGES, STREAM_BYTES, STREAM_WORDS
from factdb.reading.lines import Line, paragraphs, without_running_heads
from factdb.reading.made import made
from factdb.reading.refusals import encrypted

_LIMITS: dict[str, Any] = {
    "zlib_maximum_output_length": STREAM_BYTES,
    "lzw_maximum_output_length": STREAM_BYTES,
    "run_length_maximum_output_length": STREAM_BYTES,
    "stream_parsing_work_maximum_count": STREAM_WORDS,
}
"""Below the library's own, which would let one page take half a minute."""


def read(data: bytes, *, shown: str) -> Draft:
    """The text of its pages, in the order in which they draw it, with paragraphs put together from lines.

    Who made a file, and its title there, come from a program or a template, and are not taken. Raises BadInput for a
    file that a password protects, that has more than PAGES pages, or that unpacks to more than the library allows.
    """
    from pypdf import PdfReader, apply_configuration
    from pypdf.errors import FileNotDecryptedError, LimitReachedError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        with apply_configuration(**_LIMITS):
            reader = PdfReader(BytesIO(data))
            if reader.is_encrypted and not reader.decrypt(""):
                raise encrypted(shown)
            if (pages := len(reader.pages)) > PAGES:
                raise BadInput(f"{shown} has {pages:,} pages; the limit is {PAGES:,}.", hint="give the story's pages.")
            lines = [line for number, page in enumerate(reader.pages) for line in _lines(page, number)]
    except FileNotDecryptedError:
        raise encrypted(shown) from None
    except LimitReachedError:
        raise BadInput(f"{shown} unpacks to more than a draft may.", hint="save it anew, and give that.") from None
    kept = without_running_heads(lines)
    gone = len(lines) - len(kept)
    return made(
        paragraphs(kept),
        Form.PDF,
        remarks=[f"Left out {gone:,} lines that stand at the head or foot of most pages."] if gone else [],
    )


def _lines(page: Any, number: int) -> list[Line]:
    """The lines of a page."""
    lines: list[Line] = []
    text, place = "", (0.0, 0.0, 0.0)

    def end() -> None:
        nonlocal text
        if text.strip():
            lines.append(Line(text.strip(), number, *place))
        text = ""

    def hear(piece: str, matrix: list[float], own: list[float], _font: Any, size: float) -> None:
        nonlocal text, place
        for part in piece.splitlines(keepends=True):
            if not text.strip() and part.strip():
                x = own[4] * matrix[0] + own[5] * matrix[2] + matrix[4]
                y = own[4] * matrix[1] + own[5] * matrix[3] + matrix[5]
                place = (x, y, max(abs(size * own[3] * matrix[3]), 1.0))
            text += part
            if part.endswith("\n"):
                end()

    page.extract_text(visitor_text=hear)
    end()
    return lines
