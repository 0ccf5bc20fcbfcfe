"""A story's text from a file or standard input: plain text in UTF-8."""

import sys
from pathlib import Path

from factdb.errors import BadInput, NotFound
from factdb.rules.wording import LIMIT_STORY

LIMIT_BYTES = 4 * LIMIT_STORY
"""A code point takes at most four bytes in UTF-8."""


def story_text(file: str) -> str:
    """The text in `file`, or what standard input holds where that is `-`.

    Raises NotFound for a file that is not there, BadInput for one that cannot be read, is too large or is not UTF-8.
    """
    data = _bytes(file)
    if len(data) > LIMIT_BYTES:
        raise BadInput(
            f"{_shown(file)} is larger than {LIMIT_BYTES:,} bytes, the limit of a story's text.",
            hint="give the story's text alone.",
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(
            f"{_shown(file)} is not text in UTF-8 (byte {error.start + 1:,}).", hint="save it as plain text in UTF-8."
        ) from None


def _bytes(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read(LIMIT_BYTES + 1)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(LIMIT_BYTES + 1)
    except FileNotFoundError:
        raise NotFound(f"There is no file {file!r}.", hint="check the name, or give '-' for standard input.") from None
    except IsADirectoryError:
        raise BadInput(f"{file!r} is a folder.", hint="give the file with the story's text.") from None
    except OSError as error:
        raise BadInput(f"{file!r} cannot be read: {error.strerror}.", hint="check its permissions.") from None


def _shown(file: str) -> str:
    return "Standard input" if file == "-" else repr(file)
