"""What claims are compared by: derived from their wording, kept in the same transaction, rebuildable."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, PrimaryKeyConstraint, Table

from factdb.tables.base import metadata, sha256, table

bands = Table(
    "bands",
    metadata,
    Column(
        "band",
        BigInteger().with_variant(Integer(), "sqlite"),
        nullable=False,
        autoincrement=False,
        doc="Hash of a band of the claim's MinHash.",
    ),
    # No foreign key: to look up the claim of every row took longer than to write it, and `db check` compares them all.
    Column("claim_id", Integer, nullable=False, autoincrement=False, doc="The claim."),
    PrimaryKeyConstraint("band", "claim_id"),
    info={"doc": "Claims with a band in common may say nearly the same. Derived."},
    sqlite_strict=True,
    # The key is the whole row: keeping it twice would double the table.
    sqlite_with_rowid=False,
)

vectors = table(
    "vectors",
    "What a language model makes of a claim's wording: near vectors, near meanings. Derived.",
    Column("claim_id", Integer, ForeignKey("claims.id"), primary_key=True, autoincrement=False, doc="The claim."),
    *sha256("model", "The model that made it."),
    Column("vector", LargeBinary, nullable=False, doc="Its numbers, of length one together, as the model's width has."),
)
