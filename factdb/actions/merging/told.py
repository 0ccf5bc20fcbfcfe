"""What a merge did, and what it leaves to a person."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from factdb.queries.bundle_rows import Value


@dataclass(frozen=True, slots=True)
class Conflict:
    """A row that both sides changed, each to something else: ours stayed. By column, our value and theirs."""

    table: str
    row: int
    uid: str | None
    columns: dict[str, tuple[Value, Value]]


@dataclass(frozen=True, slots=True)
class Joined:
    """A row of theirs that is one of ours by what it says, such as a tag of one name: theirs points to ours now."""

    table: str
    row: int
    uid: str
    what: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """A row of theirs whose name was taken here: it came in under another."""

    table: str
    row: int
    uid: str
    column: str
    theirs: Value
    here: Value


@dataclass(frozen=True, slots=True)
class Namesake:
    """A source of theirs with the name of one of ours: whether they are one, a person must say."""

    row: int
    ours: int
    name: str
    theirs_first: bool = False

    @property
    def merger(self) -> tuple[int, int]:
        """Which of the two to merge into which: by their uids, so that two desks that do it do the same."""
        return (self.ours, self.row) if self.theirs_first else (self.row, self.ours)


@dataclass(frozen=True, slots=True)
class Opinion:
    """A verdict: what, by whom, when, and whether it is the one that stands now."""

    status: str
    by: str
    at: datetime
    stands: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim on which both sides gave verdicts that the other did not know, each another: the last of either."""

    claim: int
    target: str
    ours: Opinion
    theirs: Opinion


@dataclass(slots=True)
class Merged:
    """What a merge did. `known` where nothing of the other ledger was new; counts are of rows, by table."""

    ledger_uid: str
    head_seq: int
    head_hash: str
    known: bool = False
    added: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    conflicts: list[Conflict] = field(default_factory=list)
    joined: list[Joined] = field(default_factory=list)
    renamed: list[Renamed] = field(default_factory=list)
    namesakes: list[Namesake] = field(default_factory=list)
    judged: list[Judged] = field(default_factory=list)

    def put_in_order(self, tables: Sequence[str]) -> None:
        """Puts what is told of rows in the order of these tables and of our numbers: the same whenever it is told."""

        def place(row: Conflict | Joined | Renamed) -> tuple[int, int, str]:
            return tables.index(row.table), row.row, str(row.uid)

        self.conflicts.sort(key=place)
        self.joined.sort(key=place)
        self.renamed.sort(key=place)
