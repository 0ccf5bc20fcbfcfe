"""What proposes claims from a text, and how it is found by name."""

from collections.abc import Iterable
from importlib.metadata import entry_points
from typing import Protocol, runtime_checkable

from factdb.errors import NotFound
from factdb.extraction.proposal import Proposal

GROUP = "factdb.extractors"
"""The entry point group in which a package names its extractors."""


@runtime_checkable
class Extractor(Protocol):
    """Proposes claims from the text of a story."""

    def propose(self, text: str) -> Iterable[Proposal]:
        """The proposals, in the order of their first words. Offsets are those of `text` as given."""
        ...


def extractor_named(name: str) -> Extractor:
    """An extractor by the name under which a package offers it. Raises NotFound, listing those there are."""
    offered = {each.name: each for each in entry_points(group=GROUP)}
    if name not in offered:
        raise NotFound(
            f"There is no extractor {name!r}.", hint=f"installed are: {', '.join(sorted(offered)) or 'none'}."
        )
    made: Extractor = offered[name].load()()
    return made
