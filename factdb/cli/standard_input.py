"""A claim's words from standard input: plain text in UTF-8."""

import sys

from factdb.errors import BadInput
from factdb.rules.wording import LIMIT_TEXT

LIMIT_BYTES = 4 * LIMIT_TEXT
"""A code point takes at most four bytes in UTF-8."""


def standard_input() -> str:
    """What standard input holds. Raises BadInput where that is too large or not UTF-8."""
    data = sys.stdin.buffer.read(LIMIT_BYTES + 1)
    if len(data) > LIMIT_BYTES:
        raise BadInput(f"Standard input is larger than {LIMIT_BYTES:,} bytes.", hint="give one claim alone.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(
            f"Standard input is not text in UTF-8 (byte {error.start + 1:,}).", hint="save it as plain text in UTF-8."
        ) from None
