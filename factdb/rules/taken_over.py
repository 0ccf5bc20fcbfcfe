"""Whether a verdict was somebody else's, which an import took over."""

from uuid import UUID


def taken_over(uid: str, *, by: str, recorded_by: str) -> bool:
    """Whether a verdict came with a file of reviews, in another's name than that of whoever took it in.

    The uid of what comes from a file follows from the file (RFC 9562, version 5); else it tells the time (version 7).
    """
    return by != recorded_by and UUID(uid).version == 5
