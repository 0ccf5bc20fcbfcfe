"""Record a data set. Its rows have name-based uids, so that what is there already is known and left alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID, uuid5

from sqlalchemy import Table

from factdb.actions.add_source import add_source
from factdb.actions.add_story import add_story
from factdb.actions.affiliate_source import affiliate_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.place_claims import place_claims
from factdb.actions.restand import restand
from factdb.actions.seed_drafts import AffiliationSeed, ClaimSeed, DataSet, SourceSeed, StorySeed
from factdb.queries.by_uid import numbers_by_uid
from factdb.queries.sources import find_source
from factdb.store.work import Ledger
from factdb.tables import affiliations, claims, identities, links, sources, stories

SPACE = UUID("0d0f6c2e-5d0b-4b5e-9a53-6c1f0a3f7d11")
"""The namespace of the uids of data sets (RFC 9562, version 5). Never to change: it makes loaded rows recognisable."""


@dataclass(frozen=True, slots=True)
class Planted:
    """How many rows were added."""

    stories: int
    sources: int
    claims: int
    links: int
    appearances: int = 0

    @property
    def nothing(self) -> bool:
        """Whether everything was there already."""
        return not (self.stories or self.sources or self.claims or self.links or self.appearances)


def plant_seed(ledger: Ledger, data: DataSet, *, text: str | None = None) -> Planted:
    """Adds what is not there yet; a row that has the uid, or a source that has the name, is left as it is.

    With `text`, that of the story in whose text claims appear, they are placed in it. Raises Refused where another
    story has a story's slug, or several sources have a source's name; BadInput for another text than the data set
    was made from, and for one given to a data set that was made from none.
    """
    return _Planting(ledger, data).everything(text)


class _Planting:
    """One planting: the numbers of the rows, by their keys, as they are found or made."""

    def __init__(self, ledger: Ledger, data: DataSet) -> None:
        self.ledger = ledger
        self.data = data
        self.sources: dict[str, int] = {}
        self.roles: dict[tuple[str, str | None], int] = {}
        self.stories: dict[str, int] = {}
        self.claims: dict[str, int] = {}

    def everything(self, text: str | None) -> Planted:
        known = self._known(sources, "source", (each.key for each in self.data.sources))
        added = [self._source(each, known.get(each.key)) for each in self.data.sources]
        self._identities()
        counts = (self._stories(), sum(added), self._claims(), self._links())
        placed = place_claims(self.ledger, self.data, text, stories=self.stories, claims=self.claims) if text else 0
        return Planted(*counts, placed)

    def _source(self, seed: SourceSeed, known: int | None) -> bool:
        number = known
        if number is None and seed.name is not None and (named := find_source(self.ledger.connection, seed.name)):
            number = named.id
        fresh = number is None
        if number is None:
            number = add_source(
                self.ledger,
                kind=seed.kind,
                name=seed.name,
                descriptor=seed.descriptor,
                note=seed.note,
                uid=self._uid("source", seed.key),
            ).id
        self.sources[seed.key] = number
        for each in seed.affiliations:
            self.roles[seed.key, each.role] = self._affiliation(seed.key, each)
        return fresh

    def _affiliation(self, source: str, seed: AffiliationSeed) -> int:
        key = f"{source}/{seed.organization or ''}/{seed.role or ''}"
        if known := self._known(affiliations, "affiliation", [key]):
            return known[key]
        return affiliate_source(
            self.ledger,
            source_id=self.sources[source],
            organization_id=self.sources[seed.organization] if seed.organization else None,
            role=seed.role,
            tenure=seed.tenure,
            relation=seed.relation,
            valid_from=seed.valid_from,
            valid_until=seed.valid_until,
            uid=self._uid("affiliation", key),
        )

    def _identities(self) -> None:
        keys = {f"{each.source}/{each.other}": each for each in self.data.identities}
        known = self._known(identities, "identity", keys)
        for key, each in keys.items():
            if key not in known:
                lower, higher = sorted((self.sources[each.source], self.sources[each.other]))
                stated = {"identity": each.identity, "because": each.because, "uid": self._uid("identity", key)}
                self.ledger.insert(identities, {"source_id": lower, "other_id": higher, **stated})

    def _stories(self) -> int:
        self.stories = self._known(stories, "story", (each.key for each in self.data.stories))
        fresh = [each for each in self.data.stories if each.key not in self.stories]
        for each in fresh:
            self.stories[each.key] = self._story(each)
        return len(fresh)

    def _story(self, seed: StorySeed) -> int:
        return add_story(
            self.ledger,
            slug=seed.key,
            title=seed.title,
            publisher_id=self.sources[seed.publisher] if seed.publisher else None,
            url=seed.url,
            byline=seed.byline,
            published_on=seed.published_on,
            uid=self._uid("story", seed.key),
        ).id

    def _claims(self) -> int:
        self.claims = self._known(claims, "claim", (each.key for each in self.data.claims))
        fresh = [each for each in self.data.claims if each.key not in self.claims]
        # The same words may be logged here already: the data set's claim stands beside them all the same, whole.
        numbers = log_claims(self.ledger, [self._claim(each) for each in fresh], again=True)
        self.claims.update(zip((each.key for each in fresh), numbers, strict=True))
        return len(fresh)

    def _claim(self, seed: ClaimSeed) -> ClaimDraft:
        places = {each.source: place for place, each in enumerate(seed.attributions)}
        return ClaimDraft(
            uid=self._uid("claim", seed.key),
            text=seed.text,
            story_id=self.stories[seed.story] if seed.story else None,
            kind=seed.kind,
            note=seed.note,
            tags=seed.tags,
            voices=[
                VoiceDraft(
                    uid=self._uid("attribution", f"{seed.key}/{each.source}"),
                    source_id=self.sources[each.source],
                    via=places[each.via] if each.via else None,
                    affiliation_id=self.roles[each.source, each.affiliation] if each.affiliation else None,
                    descriptor=each.descriptor,
                    cue=each.cue,
                    quote=each.quote,
                    mode=each.mode,
                    ground_rules=each.ground_rules,
                    said_on=each.said_on,
                    knowledge=each.knowledge,
                )
                for each in seed.attributions
            ],
        )

    def _links(self) -> int:
        keys = {f"{each.claim}/{each.kind}/{each.other}": each for each in self.data.links}
        known = self._known(links, "link", keys)
        fresh = {key: each for key, each in keys.items() if key not in known}
        rows = (
            {
                "uid": self._uid("link", key),
                "claim_id": self.claims[each.claim],
                "other_id": self.claims[each.other],
                "kind": each.kind,
                "note": each.note,
            }
            for key, each in fresh.items()
        )
        made = self.ledger.insert(links, *rows)
        restand(self.ledger, (self.claims[end] for each in fresh.values() for end in (each.claim, each.other)))
        return len(made)

    def _uid(self, kind: str, key: str) -> str:
        return str(uuid5(SPACE, f"{self.data.name}/{kind}/{key}"))

    def _known(self, table: Table, kind: str, keys: Iterable[str]) -> dict[str, int]:
        """The numbers of those rows of the data set that are in the ledger already, by key."""
        uids = {self._uid(kind, key): key for key in keys}
        return {uids[uid]: number for uid, number in numbers_by_uid(self.ledger.connection, table, uids).items()}
