"""Files that are evidence: their hash, and whether they still have it."""

import hashlib
import stat
from dataclasses import dataclass
from pathlib import Path

from factdb.errors import BadInput


@dataclass(frozen=True, slots=True)
class Measured:
    """A file as it is: its SHA-256, in hexadecimal, and its size in bytes."""

    sha256: str
    size: int


def measured(path: Path) -> Measured:
    """Reads a file through, a piece at a time. Raises OSError, BadInput for what is no plain file."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise BadInput(f"{path.name} is no plain file.", hint="name one file: a scan, a recording, a saved page.")
    with path.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256")
        return Measured(digest.hexdigest(), opened.tell())


def compared(path: Path, sha256: str) -> str:
    """How a file stands against the hash recorded for it: `unchanged`, `changed`, `missing` or `unreadable`."""
    try:
        return "unchanged" if measured(path).sha256 == sha256 else "changed"
    except BadInput:
        return "changed"
    except (FileNotFoundError, NotADirectoryError):
        return "missing"
    except (OSError, ValueError):
        return "unreadable"
