"""Whether a verdict was somebody else's, which an import took over, and whether anybody knows when it was decided."""

from uuid import UUID


def taken_over(uid: str, *, by: str, recorded_by: str) -> bool:
    """Whether a verdict came with a file of reviews, in another's name than that of whoever took it in.

    The uid of what comes from a file follows from the file (RFC 9562, version 5); else it tells the time (version 7).
    """
    return by != recorded_by and UUID(uid).version == 5


def undated(uid: str, *, by: str, at: object, recorded_by: str, recorded_at: object) -> bool:
    """Whether nobody knows when: what was taken over from a file that does not say is dated by when it was taken in."""
    return at == recorded_at and taken_over(uid, by=by, recorded_by=recorded_by)
