"""What stands behind a claim, found by trying everything: slow, and written apart from the code it tests."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

CLAIM = "claim"


@dataclass(frozen=True)
class Grounds:
    """What each thing rests on, the claim first; `origins` began with themselves, `hidden` are unnamed sources."""

    rests: Mapping[str, Collection[str]]
    origins: Collection[str]
    hidden: Collection[str]

    def behind(self, start: str, without: Collection[str] = ()) -> set[str]:
        """All that something rests on, over any number of steps."""
        found: set[str] = set()
        waiting = [start]
        while waiting:
            more = set(self.rests.get(waiting.pop(), ())) - found - set(without)
            found |= more
            waiting.extend(more)
        return found

    def stands(self, without: Collection[str] = ()) -> bool:
        """Whether the claim still rests on an origin, or on something of which nobody knows what it rests on."""
        return any(each in self.origins or not self.rests.get(each) for each in self.behind(CLAIM, without))

    def begins(self, node: str) -> bool:
        """Whether a source is a beginning or rests on one, known or not."""
        return any(each in self.origins or not self.rests.get(each) for each in {node, *self.behind(node)})

    def begins_beside_hidden(self) -> bool:
        """Whether, without the unnamed sources, it rests on an origin or on a source that nobody asked."""
        open_to_view = self.behind(CLAIM, self.hidden)
        asked = (each for each in open_to_view if each.startswith("source") and not self.rests.get(each))
        return any(each in self.origins for each in open_to_view) or any(asked)

    def paths(self, node: str = CLAIM, above: tuple[str, ...] = ()) -> Iterator[frozenset[str]]:
        """What lies on each way from the claim to an origin."""
        for each in self.rests.get(node, ()):
            if each not in above:
                if each in self.origins:
                    yield frozenset((*above, each))
                yield from self.paths(each, (*above, each))

    def independent(self, *, apart: bool) -> int:
        """The most ways that share nothing; with `apart`, unnamed sources are taken to be different people."""
        hidden = frozenset() if apart else frozenset(self.hidden)

        def most(ways: list[frozenset[str]]) -> int:
            best = 0
            for place, way in enumerate(ways):
                rest = [each for each in ways[place + 1 :] if not each & way and not (each & hidden and way & hidden)]
                best = max(best, 1 + most(rest))
            return best

        return most(list(dict.fromkeys(self.paths())))

    def flags(self) -> set[str]:
        """The warnings that follow."""
        behind = self.behind(CLAIM)
        held = {
            "single_source": self.stands() and any(not self.stands([each]) for each in behind),
            "unnamed_only": any(each in self.hidden and self.begins(each) for each in behind)
            and not self.begins_beside_hidden(),
            "circular": any(each in self.behind(each) for each in behind),
        }
        return {name for name, holds in held.items() if holds}
