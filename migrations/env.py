"""Runs the migrations on the connection that `factdb.store.migrate` hands over, inside its transaction."""

from alembic import context

config = context.config


def own_objects(name: str | None, kind: str, parents: object) -> bool:
    """Leaves out what the tables do not declare: full-text indexes with their shadow tables, search columns."""
    if kind == "table":
        return not (name or "").split("_")[-1].startswith("fts") and "_fts" not in (name or "")
    return True


context.configure(
    connection=config.attributes["connection"],
    target_metadata=config.attributes.get("metadata"),
    # One transaction for the whole upgrade on both engines: a failed one leaves no trace.
    transactional_ddl=True,
    transaction_per_migration=False,
    render_as_batch=False,
    include_name=own_objects,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
