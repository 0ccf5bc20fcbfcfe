"""A draft from a file or standard input, for the commands that take one."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factdb.cli.console import safe_line, say
from factdb.errors import BadInput, NotFound

if TYPE_CHECKING:
    from factdb.reading.draft import Draft

_SAID = {"title": "title", "byline": "byline", "published_on": "published on", "publisher": "publisher", "url": "URL"}


def read_draft_file(file: str) -> "Draft":
    """The draft in `file`, or in what standard input holds where that is `-`; says what had to be guessed.

    Raises NotFound for a file that is not there, BadInput for one that cannot be read.
    """
    from factdb.reading.limits import FILE_BYTES
    from factdb.reading.read import STANDARD_INPUT, read_draft

    name = STANDARD_INPUT if file == "-" else Path(file).name
    draft = read_draft(_bytes(file, FILE_BYTES + 1), name=name)
    for remark in draft.remarks:
        say(f"Note: {safe_line(remark)}")
    return draft


def known(draft: "Draft", **options: str | None) -> "Draft":
    """The draft with the options' words in the place of its own; an empty option leaves nothing there.

    Says what the file told of itself and no option did.
    """
    given: dict[str, Any] = {name: text or None for name, text in options.items() if text is not None}
    found = [(name, getattr(draft, name)) for name in options if name not in given and getattr(draft, name)]
    if found:
        say(f"From the file: {'; '.join(f'{_SAID[name]} {safe_line(text)}' for name, text in found)}.")
    return replace(draft, **given)


def _bytes(file: str, limit: int) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read(limit)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(limit)
    except FileNotFoundError:
        raise NotFound(f"There is no file {file!r}.", hint="check the name, or give '-' for standard input.") from None
    except IsADirectoryError:
        raise BadInput(f"{file!r} is a folder.", hint="give the file with the story's text.") from None
    except OSError as error:
        raise BadInput(f"{file!r} cannot be read: {error.strerror}.", hint="check its permissions.") from None
