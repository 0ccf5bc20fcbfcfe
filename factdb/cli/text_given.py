"""A text given as such, as a file's name, or on standard input."""

from pathlib import Path

from factdb.cli.standard_input import LIMIT_BYTES, standard_input
from factdb.errors import FactdbError


def text_given(typed: str) -> str:
    """The text typed, or what is in the file of that name; '-' is standard input.

    Of a file only the first 40,000 bytes are read, and what is no UTF-8 in it is left out: it is only looked for.
    Raises BadInput for standard input that is too large or not UTF-8, FactdbError for a file that cannot be read.
    """
    if typed == "-":
        return standard_input()
    try:
        if not Path(typed).is_file():
            return typed
        with Path(typed).open("rb") as opened:
            return opened.read(LIMIT_BYTES).decode("utf-8-sig", errors="ignore")
    except ValueError:  # a zero byte, which no file's name has
        return typed
    except OSError as error:
        if Path(typed).name != typed or len(typed) > 200:  # longer than a file's name can be
            return typed
        raise FactdbError(f"{typed} cannot be read: {error.strerror}.", hint="check who may read it.") from error
