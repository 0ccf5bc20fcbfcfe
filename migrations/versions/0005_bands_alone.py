"""The bands of near-doubles as the key alone: no second index, no foreign key.

Nothing asks for a claim's bands by its number: they follow from its wording. The index was half of what they take on
disk, and to look up the claim of each of 24 rows took longer than to write them. SQLite takes no key out of a table
that is there, so the rows wait beside it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    recreate()


def downgrade() -> None:
    recreate(sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_bands_claim_id"))
    op.create_index("ix_bands_claim_id", "bands", ["claim_id"])


def recreate(*constraints: sa.Constraint) -> None:
    op.execute("CREATE TEMPORARY TABLE kept AS SELECT band, claim_id FROM bands")
    op.drop_table("bands")
    op.create_table(
        "bands",
        sa.Column("band", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("claim_id", sa.Integer(), autoincrement=False, nullable=False),
        *constraints,
        sa.PrimaryKeyConstraint("band", "claim_id", name="pk_bands"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO bands (band, claim_id) SELECT band, claim_id FROM kept ORDER BY band, claim_id")
    op.execute("DROP TABLE kept")
