"""Where a checker stood in a story when they stopped, or were stopped. It is theirs, and no part of the ledger."""

import hashlib
from pathlib import Path

import click


class Bookmark:
    """A small file in the user's own folder for factdb. Where that cannot be written, checking begins at the first
    open item, and nothing else is lost."""

    def __init__(self, ledger: str, slug: str) -> None:
        name = hashlib.sha256(f"{ledger}\n{slug}".encode()).hexdigest()[:32]
        self._path = Path(click.get_app_dir("factdb")) / "bookmarks" / name

    def read(self) -> str | None:
        """The key of the item at which checking stopped."""
        try:
            return self._path.read_text(encoding="utf-8").strip() or None
        except (OSError, UnicodeDecodeError):
            return None

    def put(self, key: str) -> None:
        """Remembers an item by its key."""
        scratch = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            scratch.write_text(key, encoding="utf-8")
            scratch.replace(self._path)
        except OSError:
            return
