"""Files that a command writes: whole, or not at all."""

import codecs
import os
from collections.abc import Iterable
from pathlib import Path

from factdb.errors import BadInput, FactdbError, NotFound


def write_file(path: Path, pieces: Iterable[str] | bytes, *, encoding: str = "utf-8") -> None:
    """Writes text, or bytes, to a file, beside it first, then in its place: a reader finds the old or the new, whole.

    Line ends are written as given. A device or a pipe is written to directly. Raises BadInput for a folder, NotFound
    where the folder to write in is not there, FactdbError where the system refuses.
    """
    if path.is_dir():
        raise BadInput(f"{path} is a folder.", hint=f"name a file: {path / 'report.html'}")
    if not path.parent.is_dir():
        raise NotFound(f"There is no folder {path.parent}.", hint=f"make it first: mkdir -p '{path.parent}'.")
    try:
        if path.exists() and not path.is_file():
            _write(path, pieces, encoding)
        else:
            _replace(path.resolve(), pieces, encoding)
    except OSError as error:
        raise FactdbError(
            f"{path} cannot be written: {error.strerror}.", hint="name a file in a folder that you may write to."
        ) from error


def _replace(path: Path, pieces: Iterable[str] | bytes, encoding: str) -> None:
    beside = path.with_name(f".{path.name[:200]}.{os.getpid()}.part")
    try:
        _write(beside, pieces, encoding)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _write(path: Path, pieces: Iterable[str] | bytes, encoding: str) -> None:
    with path.open("wb") as opened:
        opened.writelines([pieces] if isinstance(pieces, bytes) else codecs.iterencode(pieces, encoding))
        opened.flush()
        if path.is_file():
            os.fsync(opened.fileno())
