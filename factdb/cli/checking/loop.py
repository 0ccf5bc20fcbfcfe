"""The loop: show an item, take a key, do its act, show the next."""

import os
from shutil import get_terminal_size
from typing import TYPE_CHECKING

import click

from factdb.cli.checking.acts import VERDICTS, Acts
from factdb.cli.checking.bookmark import Bookmark
from factdb.cli.checking.keys import help_lines, key_lines
from factdb.cli.console import safe_line
from factdb.errors import FactdbError
from factdb.reports.as_item import Known, item_lines
from factdb.rules.screen import filled

if TYPE_CHECKING:
    from factdb.queries.checklist_rows import Checklist, ItemRow
    from factdb.store.location import Location

ONWARDS = {"a": "accept", "e": "edit", "s": "skip"}
"""Keys after which the next open item is shown; so it is after a verdict."""

STAYING = {"x": "split", "j": "join", "v": "evidence", "n": "note"}
"""Keys after which the item, or what stands in its place, is shown again."""


class Round:
    """A checker's way through one story."""

    def __init__(self, place: "Location", slug: str, *, by: str | None) -> None:
        self.place, self.slug, self.by = place, slug, by
        self.bookmark = Bookmark(place.url, slug)
        self.found = self._read()
        self.before: list[str] = []
        self.here = self._start()

    def run(self) -> None:
        """Goes on until the checker quits, or there is nothing to show."""
        message = ""
        while self.found.items:
            item = self.found.items[self.here]
            self.bookmark.put(item.key)
            self._draw(item, message)
            key = click.getchar()
            if key in ("q", "\x04"):
                break
            if key == "\x03":
                raise KeyboardInterrupt
            message = self._act(key, item)
            self.found = self._read()
            self.here = min(self.here, len(self.found.items) - 1)

    def _act(self, key: str, item: "ItemRow") -> str:
        acts = Acts(self.place, self.by, self.found, item)
        try:
            if key in ONWARDS or key in VERDICTS:
                told = acts.judge(VERDICTS[key]) if key in VERDICTS else getattr(acts, ONWARDS[key])()
                self._onwards(item)
                return str(told)
            if key in STAYING:
                return str(getattr(acts, STAYING[key])())
            return self._look(key)
        except FactdbError as error:
            return f"{error}{f' Hint: {error.hint}' if error.hint else ''}"
        except click.Abort:
            return "Left undone; nothing was written."
        except click.ClickException as error:
            return f"{error.message} Nothing was written."

    def _look(self, key: str) -> str:
        """The keys that only show something."""
        if key == "b":
            return self._back()
        if key == "/":
            return self._search()
        if key == "?":
            _page(help_lines())
            return ""
        return f"{key!r} is no key here; ? lists them." if key.isprintable() else "? lists the keys."

    def _onwards(self, item: "ItemRow") -> None:
        """To the next open item after this one, else the first, else to whatever follows."""
        self.before.append(item.key)
        self.found = self._read()
        places = range(len(self.found.items))
        after = [at for at in places if self.found.items[at].order > item.order]
        open_after = [at for at in after if self.found.items[at].open]
        open_before = [at for at in places if at not in after and self.found.items[at].open]
        self.here = [*open_after, *open_before, *after, len(places) - 1][0]

    def _back(self) -> str:
        """To the item shown before this one, else to the one that stands before it."""
        keys = [item.key for item in self.found.items]
        while self.before:
            if (key := self.before.pop()) in keys:
                self.here = keys.index(key)
                return ""
        if self.here == 0:
            return "This is the first."
        self.here -= 1
        return ""

    def _search(self) -> str:
        from factdb.queries.claims import claims_numbered
        from factdb.queries.search import search
        from factdb.store.work import reading

        wanted = str(click.prompt("Search", err=True))
        with reading(self.place) as connection:
            hits = search(connection, wanted, limit=10).hits
            rows = claims_numbered(connection, [hit.claim_id for hit in hits])
        if not rows:
            return f"No claim has {safe_line(wanted)!r}."
        _page([f"{row.id}  {row.status}  {safe_line(row.text)}" for row in rows])
        return ""

    def _draw(self, item: "ItemRow", message: str) -> None:
        size = get_terminal_size((80, 24))
        width, height = min(size.columns, 100), size.lines
        keys = key_lines(width)
        told = filled(message or self._hint(), width)[:4]
        place, count = self.here + 1, len(self.found.items)
        head = f"{self.slug}: {place} of {count}, {self.found.open} open"
        room = height - len(keys) - len(told) - 4
        lines = item_lines(item, self._known(item), self.found.revision.text, width=width, height=max(room, 6))
        blank = [""] * (max(room, 6) - len(lines))
        _clear()
        click.echo("\n".join([click.style(head, bold=True), "=" * width, *lines, *blank, "-" * width, *told, *keys]))

    def _hint(self) -> str:
        return "" if self.found.open else "Nothing is open any more: q quits, b goes back."

    def _known(self, item: "ItemRow") -> Known:
        from factdb.cli.checking.knowing import known
        from factdb.store.work import reading

        with reading(self.place) as connection:
            return known(connection, item, self.found.revision.text)

    def _read(self) -> "Checklist":
        from factdb.queries.checklist import checklist
        from factdb.store.work import reading

        with reading(self.place) as connection:
            return checklist(connection, self.slug)

    def _start(self) -> int:
        """Where checking stopped the last time; else the first open item."""
        keys, stopped = [item.key for item in self.found.items], self.bookmark.read()
        if stopped in keys:
            return keys.index(stopped)
        return next((at for at, item in enumerate(self.found.items) if item.open), 0)


def _page(lines: list[str]) -> None:
    """Lines on a screen of their own, until a key is pressed."""
    _clear()
    width = min(get_terminal_size((80, 24)).columns, 100)
    for line in lines:
        click.echo("\n".join(filled(line, width, indent="     ")))
    click.echo("Any key goes back.")
    click.getchar()


def _clear() -> None:
    if os.environ.get("TERM", "dumb") == "dumb":
        click.echo()
    else:
        click.clear()
