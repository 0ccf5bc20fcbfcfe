"""The records of a data set, as `plant_seed` takes them. Keys are names within the data set."""

from collections.abc import Sequence
from dataclasses import dataclass

from factdb.vocabulary import Knowledge, Relation


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySeed:
    """A story of a data set; its key is its slug. `publisher` is a source's key.

    `text_sha256` tells the text that claims appear in, which the data set does not hold.
    """

    key: str
    title: str
    publisher: str | None = None
    url: str | None = None
    byline: str | None = None
    published_on: str | None = None
    text_sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AffiliationSeed:
    """A source's role; `organization` is the key of a source that stands before it."""

    organization: str | None
    role: str | None
    tenure: str
    relation: str = Relation.BELONGS_TO
    valid_from: str | None = None
    valid_until: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSeed:
    """A source of a data set."""

    key: str
    kind: str
    name: str | None = None
    descriptor: str | None = None
    note: str | None = None
    affiliations: Sequence[AffiliationSeed] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentitySeed:
    """What is known of whether two unnamed sources, by their keys, are one person."""

    source: str
    other: str
    identity: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionSeed:
    """Who said a claim. `source` and `via` are sources' keys, `affiliation` a role of the source."""

    source: str
    via: str | None = None
    affiliation: str | None = None
    descriptor: str | None = None
    cue: str | None = None
    quote: str | None = None
    mode: str | None = None
    ground_rules: str | None = None
    said_on: str | None = None
    knowledge: str = Knowledge.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class AppearanceSeed:
    """Where a claim stands in its story's text: offsets in code points, and the SHA-256 of the words there."""

    start: int
    stop: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimSeed:
    """A claim of a data set; an attribution stands after the one that it reaches us through."""

    key: str
    text: str
    story: str | None = None
    kind: str | None = None
    note: str | None = None
    tags: Sequence[str] = ()
    attributions: Sequence[AttributionSeed] = ()
    appearances: Sequence[AppearanceSeed] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSeed:
    """A link between two claims, by their keys."""

    claim: str
    kind: str
    other: str
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSet:
    """A data set, checked: every key it refers to is one of its own."""

    name: str
    title: str
    about: str | None
    licence: str | None
    stories: Sequence[StorySeed]
    sources: Sequence[SourceSeed]
    identities: Sequence[IdentitySeed]
    claims: Sequence[ClaimSeed]
    links: Sequence[LinkSeed]
