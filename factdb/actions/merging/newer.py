"""Which of two states of a row is the newer one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, TypeAlias

Values: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class State:
    """What a row held from a moment on, a stamp. `merged` where that was taken over from another ledger then."""

    seq: int
    at: str
    row: Values
    merged: bool = False


History: TypeAlias = Sequence[State]
"""The states of a row that one journal tells of, in order."""


class Side(Enum):
    """Whose state of a row stands."""

    OURS = auto()
    THEIRS = auto()
    NEITHER = auto()


def newer(
    mine: Values,
    his: Values,
    group: tuple[str, ...],
    *,
    ours: Mapping[str, History],
    theirs: Mapping[str, History],
) -> Side:
    """Whose values of these columns stand. `ours` and `theirs` are the journals that each side knows.

    That side is behind whose values some journal that the other knows has gone on from. Where both are, a value came
    back: the one counts that somebody set last, wherever that was. Where neither is, each set its own.
    """
    mine, his = _held(mine, group), _held(his, group)
    behind, ahead = (
        any(_gone_from(mine, each, group) for each in theirs.values()),
        any(_gone_from(his, each, group) for each in ours.values()),
    )
    if behind and ahead:
        every = [*ours.values(), *theirs.values()]
        ahead = _last_set(mine, every, group) >= _last_set(his, every, group)
    return Side.OURS if ahead else Side.THEIRS if behind else Side.NEITHER


def unchanged(history: History, group: tuple[str, ...], since: int) -> bool:
    """Whether these columns hold what they held at an entry of the journal, and did at each since."""
    before = [state for state in history if state.seq <= since][-1:]
    after = [state for state in history if state.seq > since]
    return bool(before) and all(_held(state.row, group) == _held(before[0].row, group) for state in after)


def _gone_from(value: Values, history: History, group: tuple[str, ...]) -> bool:
    held = [_held(state.row, group) for state in history]
    return value in held[:-1] and held[-1] != value


def _last_set(value: Values, histories: Sequence[History], group: tuple[str, ...]) -> str:
    moments = [""]
    for history in histories:
        before = None
        for state in history:
            now = _held(state.row, group)
            if now == value != before and not state.merged:
                moments.append(state.at)
            before = now
    return max(moments)


def _held(row: Values, group: tuple[str, ...]) -> Values:
    return {name: row[name] for name in group}
