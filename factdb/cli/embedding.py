"""What `match --semantic` and `db embed` share: the model that is set, and giving claims their vectors."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factdb.cli.console import say
from factdb.cli.progress import progress
from factdb.errors import BadInput

if TYPE_CHECKING:
    from factdb.semantic.encoder import Encoder
    from factdb.store.location import Location

BATCH = 256
"""Claims a transaction: a second or two of work, which a run that is stopped loses."""

model_option = click.option(
    "--model",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help="The model's folder, or its .onnx file; else FACTDB_MODEL.",
)


def encoder_given(model: Path | None) -> "Encoder":
    """The model at this path, else at FACTDB_MODEL, loaded. Raises BadInput where neither is given."""
    from factdb.semantic.encoder import Encoder, ensure_libraries
    from factdb.semantic.model_files import model_files

    ensure_libraries()
    given = model or os.environ.get("FACTDB_MODEL")
    if not given:
        raise BadInput(
            "Matching by meaning needs a model, and none is set.",
            hint="--model FOLDER, or FACTDB_MODEL; docs/how-to/semantic-match.md says where to get one.",
        )
    return Encoder(model_files(Path(given)))


def embed_new(place: "Location", encoder: "Encoder") -> int:
    """Gives the claims that came since the last vector was made theirs; returns how many."""
    from factdb.queries.vectors import last_with_vector
    from factdb.store.work import reading

    with reading(place) as connection:
        last = last_with_vector(connection)
    return embed(place, encoder, after=last)


def embed(place: "Location", encoder: "Encoder", *, after: int = 0) -> int:
    """Gives the claims after this number that lack a vector theirs, a transaction a batch; returns how many.

    Raises Refused where the vectors that are there are of another model.
    """
    from factdb.actions.keep_vectors import keep_vectors
    from factdb.queries.vectors import claims_without_vector, count_without_vector
    from factdb.semantic.packed import packed
    from factdb.store.work import reading, writing

    with reading(place) as connection:
        total = count_without_vector(connection, after=after)
    if not total:
        return 0
    say(f"Computing the vectors of {total:,} {'claim' if total == 1 else 'claims'} …")
    done = 0
    with progress("Vectors", lambda: total, of="claims") as reach:
        while True:
            with reading(place) as connection:
                batch = claims_without_vector(connection, after=after, limit=BATCH)
            if not batch:
                return done
            numbers = [row.id for row in batch]
            found = packed(encoder.encoded([row.text for row in batch]))
            writing(place, lambda ledger: keep_vectors(ledger, numbers, found, model=encoder.pin))  # noqa: B023 # run at once
            done, after = done + len(batch), numbers[-1]
            reach(done, done)
