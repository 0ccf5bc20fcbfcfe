"""Two texts of a story, with the claims that stand in either."""

from sqlalchemy import Connection

from factdb.errors import BadInput
from factdb.queries.appearances import appearances_in
from factdb.queries.listing import list_numbered
from factdb.queries.revision_rows import TextPair
from factdb.queries.revisions import revision_of


def text_pair(connection: Connection, slug: str, first: int | None = None, second: int | None = None) -> TextPair:
    """The texts `first` and `second` of a story; without them, the last and the one before the second.

    Raises NotFound for a story or a text that is not there, BadInput where the two are one, or there is but one.
    """
    after = revision_of(connection, slug, second)
    number = first if first is not None else after.number - 1
    if number == 0 or number == after.number:
        raise BadInput(
            f"There is nothing to compare text {after.number} of {slug} with.",
            hint="name two texts, --from 1 --to 2; 'factdb story revise' adds the next.",
        )
    before = revision_of(connection, slug, number)
    stood, stand = appearances_in(connection, before.id), appearances_in(connection, after.id)
    numbers = {row.claim_id for row in (*stood, *stand)}
    claims = {row.id: row for row in list_numbered(connection, list(numbers))}
    return TextPair(slug, before, after, tuple(stood), tuple(stand), claims)
