"""The journal of every write, and the one row that says which ledger this is."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, Text

from factdb.rules.wording import LIMIT_LINE
from factdb.tables.base import Uid, integer, moment, sha256, table, text, word
from factdb.vocabulary import Act

ledger = table(
    "ledger",
    "One row: which ledger this is, and the head of its journal. Writers lock it, so that they write one by one.",
    Column("id", Integer, primary_key=True, autoincrement=False, doc="Always 1."),
    Column("uid", Uid, nullable=False, doc="UUID (version 7) of the ledger."),
    moment("recorded_at", "When the ledger was created."),
    *integer("head_seq", "Number of the last journal entry; 0 where there is none.", check="head_seq >= 0"),
    *sha256("head_hash", "Hash of the last journal entry; 64 zeros where there is none."),
    CheckConstraint("id = 1", name="one_row"),
)

journal = table(
    "journal",
    "Every write, in order, each entry chained by its hash to the one before. Append-only.",
    Column("seq", Integer, primary_key=True, autoincrement=False, doc="Number of the entry, from 1, without gaps."),
    moment("recorded_at", "When it was written."),
    *text("recorded_by", "Who wrote it.", limit=LIMIT_LINE),
    *word("act", Act, "What was done to the row."),
    Column("table_name", Text, nullable=False, doc="The row's table."),
    Column("row_id", Integer, nullable=False, doc="The row's number."),
    Column("content", Text, nullable=False, doc="The whole row afterwards, as canonical JSON; for remove, before."),
    *sha256("hash", "Over the previous entry's hash and this entry's fields.", unique=True),
    Index(None, "table_name", "row_id", "seq"),
)
