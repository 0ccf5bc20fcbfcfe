"""What a document of theirs that is one of ours knows, and ours lacks."""

from typing import Any, TypeAlias

Values: TypeAlias = dict[str, Any]

_TOGETHER = (
    ("title",),
    ("archived_url",),
    ("path", "sha256", "size"),
    ("publisher_id",),
    ("published_on",),
    ("story_id",),
    ("retracted_at", "retracted_because"),
)
OTHERWISE = ("path", "size", "original", "retracted_at")
"""What two rows on one document may have otherwise without a question: a file lies at another place on another machine,
0 stands for an original until somebody says that it is one, and two desks learn at two moments what was taken back."""


def lacking(ours: Values, theirs: Values) -> Values:
    """The columns in which ours holds nothing, with their values: so both desks come to know the same of it."""
    taken: Values = {}
    for group in _TOGETHER:
        if all(ours[name] is None for name in group) and any(theirs[name] is not None for name in group):
            taken |= {name: theirs[name] for name in group}
    return taken
