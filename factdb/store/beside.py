"""Database files that are there whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def beside(path: Path, *, over: bool) -> Iterator[Path]:
    """A scratch path in the same folder; what stands there at the end becomes `path`, unless an error comes out.

    With `over` it takes the place of a file that is there; else raises FileExistsError, also where another process
    was quicker.
    """
    scratch = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        yield scratch
        if over:
            scratch.replace(path)
        else:
            _put(scratch, path)
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            Path(f"{scratch}{suffix}").unlink(missing_ok=True)


def _put(scratch: Path, path: Path) -> None:
    try:
        path.hardlink_to(scratch)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(path) from None
        scratch.rename(path)
