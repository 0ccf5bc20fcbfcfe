"""The closed word lists of the field. Each list is a StrEnum and, in the tables, a named CHECK."""

from enum import StrEnum


class ClaimKind(StrEnum):
    """What sort of assertion a claim is (schema.org Claim; claim-detection literature)."""

    EVENT = "event"
    NUMERICAL = "numerical"
    QUOTE = "quote"
    CAUSAL = "causal"
    PREDICTION = "prediction"
    OPINION = "opinion"


class SourceKind(StrEnum):
    """What sort of speaker a source is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    OFFICE = "office"
    COLLECTIVE = "collective"
    UNNAMED = "unnamed"


class Tenure(StrEnum):
    """Whether somebody held a role when the story was written: a story often says no more than "former"."""

    PRESENT = "present"
    FORMER = "former"
    UNKNOWN = "unknown"


class QuoteMode(StrEnum):
    """How a story renders what a source said (PARC and PolNeAR corpora)."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class GroundRules(StrEnum):
    """On which terms a source spoke (AP handbook)."""

    ON_RECORD = "on_record"
    BACKGROUND = "background"
    DEEP_BACKGROUND = "deep_background"
    OFF_RECORD = "off_record"


class Stance(StrEnum):
    """How a piece of evidence bears on a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class Information(StrEnum):
    """Whether evidence comes from someone who was there (Evidence Explained)."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    UNDETERMINED = "undetermined"


class Target(StrEnum):
    """What about a claim is judged: is it true (content), or did the source say it (attribution)."""

    CONTENT = "content"
    ATTRIBUTION = "attribution"


class Status(StrEnum):
    """What a claim's verdicts add up to. `unchecked` (nobody looked) is not `unconfirmed` (could not confirm)."""

    UNCHECKED = "unchecked"
    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    DISPUTED = "disputed"
    REFUTED = "refuted"
    UNVERIFIABLE = "unverifiable"
    WITHDRAWN = "withdrawn"


JUDGEMENTS = (Status.CONFIRMED, Status.UNCONFIRMED, Status.DISPUTED, Status.REFUTED, Status.UNVERIFIABLE)
"""The statuses that a checker reaches by looking: what `factdb verify` takes."""

WORST_FIRST = (
    Status.REFUTED,
    Status.DISPUTED,
    Status.UNCONFIRMED,
    Status.UNVERIFIABLE,
    Status.UNCHECKED,
    Status.CONFIRMED,
    Status.WITHDRAWN,
)
"""The order in which an editor reads statuses."""


class Flag(StrEnum):
    """A warning computed from the records; it never changes a verdict."""

    SINGLE_SOURCE = "single_source"
    UNNAMED_ONLY = "unnamed_only"
    OVERRIDDEN = "overridden"


class LinkKind(StrEnum):
    """How one claim bears on another."""

    DUPLICATES = "duplicates"
    CONTRADICTS = "contradicts"
    SUPPORTS = "supports"
    DEPENDS_ON = "depends_on"
    REVISES = "revises"


class DerivationKind(StrEnum):
    """How one document came from another (W3C PROV-O)."""

    DERIVED_FROM = "derived_from"
    QUOTED_FROM = "quoted_from"
    REVISION_OF = "revision_of"
    PRIMARY_SOURCE = "primary_source"


class Act(StrEnum):
    """What a journal entry records of a row."""

    INSERT = "insert"
    CHANGE = "change"
    REMOVE = "remove"
