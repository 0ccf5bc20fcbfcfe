"""The closed word lists of the field. Each list is a StrEnum and, in the tables, a named CHECK.

The text below a word says what it means; docs/reference/vocabulary.md is made from it.
"""

from enum import StrEnum


class ClaimKind(StrEnum):
    """What sort of assertion a claim is (schema.org Claim; claim-detection literature)."""

    EVENT = "event"
    """Something happened, or is so: two officials met."""
    NUMERICAL = "numerical"
    """A number is its point: the talks took seven hours."""
    QUOTE = "quote"
    """Its point is that certain words were said."""
    CAUSAL = "causal"
    """One thing led to another, or somebody acted for a reason."""
    PREDICTION = "prediction"
    """Something will happen."""
    OPINION = "opinion"
    """A judgement, which no record can prove."""


class SourceKind(StrEnum):
    """What sort of speaker a source is."""

    PERSON = "person"
    """A human being with a name."""
    ORGANIZATION = "organization"
    """A ministry, a company, a newspaper."""
    OFFICE = "office"
    """A post, whoever holds it: the White House spokesperson."""
    COLLECTIVE = "collective"
    """Many, named as a group: Chinese officials, state media."""
    UNNAMED = "unnamed"
    """Somebody whom the story does not name; kept by the story's words alone."""


class Tenure(StrEnum):
    """Whether somebody held a role when the story was written: a story often says no more than "former"."""

    PRESENT = "present"
    """The role was held then."""
    FORMER = "former"
    """The role was given up before."""
    UNKNOWN = "unknown"
    """The story does not say."""


class Relation(StrEnum):
    """How a source stands to an organization."""

    BELONGS_TO = "belongs_to"
    """It works there, speaks for it, or is part of it."""
    OWNED_BY = "owned_by"
    """The organization owns it: a daughter and its parent."""


class Knowledge(StrEnum):
    """How a source knows what it says."""

    FIRST_HAND = "first_hand"
    """It saw, heard, did or decided it."""
    SECOND_HAND = "second_hand"
    """Somebody told it."""
    UNKNOWN = "unknown"
    """Nobody has asked yet: such a source counts as no origin."""


class Identity(StrEnum):
    """What a checker says of two unnamed sources."""

    SAME = "same"
    """They are one person."""
    DIFFERENT = "different"
    """They are two people."""
    UNKNOWN = "unknown"
    """It was asked, and nobody can tell."""


class Reliability(StrEnum):
    """How far a source can be relied on (NATO Admiralty code, AJP-2.1)."""

    A = "A"
    """Completely reliable."""
    B = "B"
    """Usually reliable."""
    C = "C"
    """Fairly reliable."""
    D = "D"
    """Not usually reliable."""
    E = "E"
    """Unreliable."""
    F = "F"
    """Reliability cannot be judged."""


class Credibility(StrEnum):
    """How credible an item of information is (NATO Admiralty code, AJP-2.1)."""

    ONE = "1"
    """Confirmed by other independent sources."""
    TWO = "2"
    """Probably true."""
    THREE = "3"
    """Possibly true."""
    FOUR = "4"
    """Doubtful."""
    FIVE = "5"
    """Improbable."""
    SIX = "6"
    """Truth cannot be judged."""


class QuoteMode(StrEnum):
    """How a story renders what a source said (PARC and PolNeAR corpora)."""

    DIRECT = "direct"
    """In the source's own words, between quotation marks."""
    INDIRECT = "indirect"
    """In the story's words."""
    MIXED = "mixed"
    """In the story's words, with some of the source's own between quotation marks."""


class GroundRules(StrEnum):
    """On which terms a source spoke (AP handbook)."""

    ON_RECORD = "on_record"
    """With name and words."""
    BACKGROUND = "background"
    """The words may be used, with a description in place of the name."""
    DEEP_BACKGROUND = "deep_background"
    """The substance may be used, with no hint at the source."""
    OFF_RECORD = "off_record"
    """Not for publication."""


class Stance(StrEnum):
    """How a piece of evidence bears on a claim."""

    SUPPORTS = "supports"
    """It speaks for the claim."""
    REFUTES = "refutes"
    """It speaks against the claim."""
    CONTEXT = "context"
    """It helps to understand the claim and speaks neither way."""


class Information(StrEnum):
    """Whether evidence comes from someone who was there (Evidence Explained)."""

    PRIMARY = "primary"
    """From someone who was there, or a record made then."""
    SECONDARY = "secondary"
    """From someone who had it from others."""
    UNDETERMINED = "undetermined"
    """Not known which."""


class Target(StrEnum):
    """What about a claim is judged: is it true (content), or did the source say it (attribution)."""

    CONTENT = "content"
    """Is it true?"""
    ATTRIBUTION = "attribution"
    """Did the source say it?"""


class Status(StrEnum):
    """What a claim's verdicts add up to. `unchecked` (nobody looked) is not `unconfirmed` (could not confirm)."""

    UNCHECKED = "unchecked"
    """Nobody has looked, or it was reopened and nobody has looked since."""
    CONFIRMED = "confirmed"
    """Somebody looked, and it holds."""
    UNCONFIRMED = "unconfirmed"
    """Somebody looked, and could not confirm it; it may still be true."""
    DISPUTED = "disputed"
    """Somebody looked, and good evidence or sources contradict each other."""
    REFUTED = "refuted"
    """Somebody looked, and it does not hold."""
    UNVERIFIABLE = "unverifiable"
    """Somebody looked, and no available evidence could settle it."""
    WITHDRAWN = "withdrawn"
    """The claim was taken out of the story."""


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

    SUPPORT_LOST = "support_lost"
    """What stood behind it has fallen: sources discredited, documents retracted, evidence withdrawn."""
    BELOW_POLICY = "below_policy"
    """Confirmed, but what stands behind it now falls short of the policy it was confirmed under."""
    SINGLE_SOURCE = "single_source"
    """It rests on one source or document: if that falls, nothing is left."""
    UNNAMED_ONLY = "unnamed_only"
    """As far as is known it rests on unnamed sources alone: beside them stands no named source, and no document or
    contact that is known to begin elsewhere."""
    CIRCULAR = "circular"
    """Some of its support comes back to itself."""
    CONTESTED = "contested"
    """Evidence stands on both sides, or another claim that stands contradicts it."""
    CHANGED_SINCE_CHECK = "changed_since_check"
    """The story's words for it changed, or went, after it was last judged."""
    STALE = "stale"
    """The day has come on which it was to be checked again."""
    OVERRIDDEN = "overridden"
    """A verdict that stands was given although the evidence for it was lacking."""


class ProposalState(StrEnum):
    """What became of a claim that was proposed from a story's text."""

    OPEN = "open"
    """Nobody decided yet."""
    ACCEPTED = "accepted"
    """It was logged as a claim."""
    SKIPPED = "skipped"
    """A checker left it out."""
    REPLACED = "replaced"
    """It was split or joined: others stand in its place."""


class LinkKind(StrEnum):
    """How one claim bears on another."""

    DUPLICATES = "duplicates"
    """It says the same."""
    CONTRADICTS = "contradicts"
    """Both cannot be true."""
    SUPPORTS = "supports"
    """It makes the other more likely."""
    DEPENDS_ON = "depends_on"
    """If the other falls, so does this one."""
    REVISES = "revises"
    """It is a later wording of the other."""


MUTUAL = (LinkKind.DUPLICATES, LinkKind.CONTRADICTS)
"""Links that say the same in either direction: two claims have one of each at most."""


class DerivationKind(StrEnum):
    """How one document came from another (W3C PROV-O)."""

    DERIVED_FROM = "derived_from"
    """It was made out of the other: a translation, a summary."""
    QUOTED_FROM = "quoted_from"
    """It repeats a passage of the other."""
    REVISION_OF = "revision_of"
    """It is a later version of the other."""
    PRIMARY_SOURCE = "primary_source"
    """The other is the first-hand record that it draws on."""


class Act(StrEnum):
    """What a journal entry records of a row."""

    INSERT = "insert"
    """It was added."""
    CHANGE = "change"
    """Some of its columns were set anew."""
    REMOVE = "remove"
    """It was taken out."""
