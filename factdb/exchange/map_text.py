"""A guess, written as a map that can be put right."""

import json
from collections.abc import Iterable

from factdb.exchange.guesses import GUESSES


def map_text(read: Iterable[tuple[str, str | None]], *, words: bool = True) -> str:
    """The map, in TOML, by which columns are read as fields; comments tell what is left, on either side.

    With `words`, there is a place for those of ratings, too.
    """
    columns = list(read)
    taken = [f"{field} = {_quoted(heading)}" for heading, field in columns if field]
    aside = ", ".join(_quoted(heading) for heading, field in columns if not field)
    named = {field for _, field in columns}
    return "\n".join(
        [
            "[fields]",
            *taken,
            *([f"# columns that are left out: {aside}"] if aside else []),
            f"# other fields: {', '.join(name for name in GUESSES if name not in named)}",
            *(_WORDS if words else ()),
        ]
    )


_WORDS = (
    "[words]",
    '# confirmed = ["…"]; so, too, unconfirmed, disputed, refuted, unverifiable: ratings, as they are written',
)


def _quoted(text: str) -> str:
    """A basic string of TOML, which knows the escapes of JSON."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
