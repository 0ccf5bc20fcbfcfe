"""Ledgers taken into this one, each with its journal whole."""

from sqlalchemy import CheckConstraint, Column, Integer, PrimaryKeyConstraint, Text, UniqueConstraint

from factdb.rules.wording import LIMIT_LINE
from factdb.tables.base import Uid, integer, number, recorded, sha256, table, text, uid, word
from factdb.vocabulary import Act

merges = table(
    "merges",
    "Another ledger was taken into this one, up to the head of its journal. Append-only.",
    number(),
    uid(),
    Column("ledger_uid", Uid, nullable=False, doc="UUID of the other ledger."),
    *integer("head_seq", "Number of its last journal entry then.", check="head_seq >= 0"),
    *sha256("head_hash", "Hash of its last journal entry then."),
    *text("schema", "Its schema's revision.", limit=LIMIT_LINE),
    *recorded(),
    UniqueConstraint("ledger_uid", "head_seq"),
)

merged_entries = table(
    "merged_entries",
    "The journals of ledgers taken in, entry by entry, as they wrote them. Append-only.",
    Column("ledger_uid", Uid, nullable=False, doc="UUID of the other ledger."),
    Column("seq", Integer, nullable=False, autoincrement=False, doc="Number of the entry there."),
    # Text on both engines: the hash is over these characters.
    Column("written_at", Text, nullable=False, doc="When it was written there, UTC, as its hash has it."),
    *text("written_by", "Who wrote it.", limit=LIMIT_LINE),
    *word("act", Act, "What was done to the row."),
    Column("table_name", Text, nullable=False, doc="The row's table."),
    Column("row_id", Integer, nullable=False, doc="The row's number there."),
    Column("content", Text, nullable=False, doc="The whole row afterwards, as canonical JSON; for remove, before."),
    *sha256("hash", "Over the previous entry's hash and this entry's fields."),
    CheckConstraint("seq > 0", name="seq_range"),
    PrimaryKeyConstraint("ledger_uid", "seq"),
)
