"""Runs the migrations on the connection that `factdb.store.migrate` hands over, inside its transaction."""

from alembic import context

config = context.config


def own_objects(name: str | None, kind: str, parents: object) -> bool:  # noqa: ARG001 - Alembic's signature
    """Leaves out what the tables do not declare: full-text indexes, with their shadow tables and search columns."""
    if name is None:
        return True
    if kind == "table":
        return "_fts" not in name
    return not (kind == "column" and name == "words") and not (kind == "index" and name.endswith("_words"))


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
