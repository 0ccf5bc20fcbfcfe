"""${message}

Rules of this house:
- Never import factdb: this file must do the same in ten years.
- It runs on SQLite and PostgreSQL; what only one of them has stands under `if on_sqlite:`.
- Prefer ADD COLUMN. Batch mode copies the table and drops its triggers and full-text triggers: put them back here.
- Name every constraint. A new word in a closed list is a new CHECK in both engines.
- Down must work with rows in the tables; what cannot be kept is said in this docstring.
- Then set HEAD in factdb/store/schema.py, and keep a ledger of this revision: python -m tests.golden.make.
"""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
