"""A bar beside long work, on terminals only: how far it is, the time left, how much is done and how fast."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from factdb.cli.console import fitted, safe_line

LABEL = 30
"""Columns of a label at most: in 80 of them the bar must have room, too."""
STEPS = 200
"""How often the bar is drawn at most."""

Reach = Callable[[int, int], None]
"""Takes how far the work is, and how many are done."""


@contextmanager
def progress(label: str, whole: Callable[[], int], *, of: str) -> Iterator[Reach]:
    """A bar of work and of how many are done, rows or claims (`of`). `whole` tells, in any measure, how far the work
    goes; it is asked on terminals only."""
    if not sys.stderr.isatty():
        yield lambda _position, _done: None
        return
    began, length = time.monotonic(), whole()

    def told(done: int | None) -> str | None:
        return f"{done:,} {of}, {done / max(time.monotonic() - began, 0.001):,.0f} a second" if done else None

    shown = fitted(safe_line(label), LABEL).rstrip()
    # A line longer than the terminal would stay there at each step: width 0 gives the bar what the rest leaves.
    bar = click.progressbar(length=length, label=shown, file=sys.stderr, width=0, item_show_func=told)
    with bar:

        def reach(position: int, done: int) -> None:
            if position >= length or position - bar.pos >= length / STEPS:
                bar.update(position - bar.pos, done)

        yield reach
        bar.update(length - bar.pos)
