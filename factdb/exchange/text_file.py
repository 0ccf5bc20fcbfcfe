"""Text files in the encodings that spreadsheets save, read a piece at a time."""

import codecs
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TextIO

from factdb.errors import BadInput, NotFound

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNDEFINED = b"\x00\x81\x8d\x8f\x90\x9d"
"""Bytes that Windows-1252 does not define, and NUL, which no text has."""

PIECE = 1 << 20
"""Bytes read at a time."""


def encoding_of(path: Path) -> str:
    """A file's encoding: by its byte order mark; else UTF-16 where every other byte is 0; UTF-8; Windows-1252.

    Raises NotFound for a file that is not there, BadInput for one that cannot be read or is no text in any of them.
    """
    try:
        with path.open("rb") as file:
            head = file.read(PIECE)
        if marked := next((encoding for mark, encoding in _MARKS if head.startswith(mark)), None):
            return _checked(path, marked)
        if wide := _wide(head):
            return _checked(path, wide)
        return _narrow(path)
    except FileNotFoundError:
        raise NotFound(f"There is no file {path}.", hint="check the path.") from None
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", hint="name a file that you may read.") from None


class Gauge:
    """How far a file has been read, in bytes of its `size`."""

    def __init__(self, path: Path) -> None:
        self.size = path.stat().st_size
        self._file: IO[bytes] | None = None

    def watch(self, file: IO[bytes]) -> None:
        """Goes by this file, which begins to be read."""
        self._file = file

    @property
    def reached(self) -> int:
        """The bytes that are behind: none before it is read, all once it is closed."""
        if self._file is None:
            return 0
        return self.size if self._file.closed else min(self._file.tell(), self.size)


def opened(path: Path, encoding: str, gauge: Gauge | None = None) -> TextIO:
    """The file, with its line ends as they are. A `gauge` goes by it."""
    file = path.open("rb")
    if gauge:
        gauge.watch(file)
    return io.TextIOWrapper(file, encoding=encoding, newline="")


def _wide(head: bytes) -> str | None:
    even, odd = head[:4000:2], head[1:4000:2]
    if len(head) < 4 or (len(head) % 2 and len(head) < PIECE):
        return None
    if odd.count(0) > 0.4 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.4 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return None


def _checked(path: Path, encoding: str) -> str:
    """The encoding, where the whole file is in it. Raises BadInput where it is not."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for piece in _pieces(path):
            decoder.decode(piece, final=not piece)
    except UnicodeError:
        raise BadInput(
            f"{path} begins as {encoding.upper()} and does not go on so.", hint="save it again, whole."
        ) from None
    return encoding


def _narrow(path: Path) -> str:
    decoder, undefined, utf8 = codecs.getincrementaldecoder("utf-8")(), False, True
    for piece in _pieces(path):
        undefined = undefined or any(byte in piece for byte in _UNDEFINED)
        try:
            decoder.decode(piece, final=not piece)
        except UnicodeDecodeError:
            utf8 = False
            break
    if utf8:
        return "utf-8"
    if undefined or any(byte in piece for piece in _pieces(path) for byte in _UNDEFINED):
        raise BadInput(f"{path} is no text in UTF-8, UTF-16 or Windows-1252.", hint="save it as CSV in UTF-8.")
    return "cp1252"


def _pieces(path: Path) -> Iterator[bytes]:
    """The file's bytes, and nothing at last."""
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece
    yield b""
