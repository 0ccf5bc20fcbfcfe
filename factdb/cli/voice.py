"""The options that say who made a claim, shared by `add` and `attribute`, and what they add up to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from factdb.cli.options import completing, words_of
from factdb.errors import BadInput
from factdb.vocabulary import GroundRules, Knowledge, QuoteMode, SourceKind, Tenure

if TYPE_CHECKING:
    from factdb.actions.add_source import Identified
    from factdb.actions.log_claims import VoiceDraft
    from factdb.store.work import Ledger

OPTIONS: list[Callable[[Callable[..., Any]], Callable[..., Any]]] = [
    click.option("--source", metavar="NAME|ID", shell_complete=completing("source"), help="Who said it."),
    click.option("--source-kind", type=words_of(SourceKind), help="What a new source is; a person if not given."),
    click.option("--unnamed", is_flag=True, help="The story does not name the source; give --descriptor."),
    click.option("--descriptor", metavar="TEXT", help="The story's words for the source: 'a senior official'."),
    click.option("--role", metavar="TEXT", help="The role in which it spoke: 'senior fellow'."),
    click.option(
        "--org", metavar="NAME|ID", shell_complete=completing("source"), help="The organization of that role."
    ),
    click.option(
        "--tenure", type=words_of(Tenure), default=Tenure.PRESENT.value, help="Whether the role is still held."
    ),
    click.option("--cue", metavar="TEXT", help="The attributing words: 'said', 'according to'."),
    click.option("--quote", metavar="TEXT", help="The source's own words."),
    click.option("--mode", type=words_of(QuoteMode), help="direct where there is a quote, else indirect."),
    click.option("--via", metavar="NAME|ID", shell_complete=completing("source"), help="Who passed on what it said."),
    click.option("--ground-rules", type=words_of(GroundRules), help="On which terms it spoke."),
    click.option("--said-on", metavar="DATE", help="When it was said, as far as known: 2023-06-18, 2023-06, 2023."),
    click.option(
        "--knowledge",
        type=words_of(Knowledge),
        help="How it knows: saw or did it (first_hand), was told (second_hand); unknown if not given.",
    ),
]


@dataclass(slots=True, kw_only=True)
class Voice:
    """What the options say. Empty where the claim is made in the story's own voice."""

    source: str | None = None
    source_kind: str | None = None
    unnamed: bool = False
    descriptor: str | None = None
    role: str | None = None
    org: str | None = None
    tenure: str = Tenure.PRESENT
    cue: str | None = None
    quote: str | None = None
    mode: str | None = None
    via: str | None = None
    ground_rules: str | None = None
    said_on: str | None = None
    knowledge: str | None = None

    def checked(self) -> "Voice":
        """Itself. Raises BadInput where the options do not go together."""
        if self.unnamed and self.source:
            raise BadInput(
                "An unnamed source has no name here, ever.",
                hint="leave --source out and give the story's words with --descriptor.",
            )
        if self.unnamed and not self.descriptor:
            raise BadInput("--unnamed needs the story's words for the source.", hint="--descriptor 'a senior official'")
        if not (self.source or self.unnamed) and self.says_something:
            raise BadInput("Who said it is not given.", hint="add --source NAME, or --unnamed --descriptor TEXT.")
        return self

    @property
    def says_something(self) -> bool:
        """Whether any option speaks of a source."""
        given = (self.descriptor, self.role, self.org, self.cue, self.quote, self.mode, self.via, self.ground_rules)
        return any((*given, self.source, self.said_on, self.knowledge, self.unnamed))


def voice_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the options above; it receives them as one keyword argument `voice`."""

    @wraps(command)
    def with_voice(*args: Any, **options: Any) -> Any:
        spoken = {name: options.pop(name) for name in Voice.__dataclass_fields__}
        return command(*args, voice=Voice(**spoken), **options)

    wrapped: Callable[..., Any] = with_voice
    for option in reversed(OPTIONS):
        wrapped = option(wrapped)
    return wrapped


def voices(ledger: "Ledger", voice: Voice) -> "tuple[list[VoiceDraft], list[Identified]]":
    """The attributions that the options ask for, the relaying one first, and the sources found or created for them."""
    if not (voice.source or voice.unnamed):
        return [], []
    spoken, relay, identified = drafted(ledger, voice)
    return ([relay, replace(spoken, via=0)] if relay else [spoken]), identified


def drafted(ledger: "Ledger", voice: Voice) -> "tuple[VoiceDraft, VoiceDraft | None, list[Identified]]":
    """What the speaker said, the attribution of who passed it on if anybody did, and the sources, the speaker last."""
    from factdb.actions.add_source import identify_organization
    from factdb.actions.log_claims import VoiceDraft

    speaker = _speaker(ledger, voice)
    relay = _identified(ledger, voice.via) if voice.via else None
    organization = identify_organization(ledger, voice.org) if voice.org else None
    spoken = VoiceDraft(
        source_id=speaker.source.id,
        affiliation_id=_affiliation(ledger, voice, speaker, organization),
        descriptor=voice.descriptor,
        cue=voice.cue,
        quote=voice.quote,
        mode=voice.mode,
        ground_rules=voice.ground_rules,
        said_on=voice.said_on,
        knowledge=voice.knowledge or Knowledge.UNKNOWN,
    )
    identified = [each for each in (relay, organization, speaker) if each]
    return spoken, VoiceDraft(source_id=relay.source.id) if relay else None, identified


def _speaker(ledger: "Ledger", voice: Voice) -> "Identified":
    from factdb.actions.add_source import add_new_source

    if voice.source:
        return _identified(ledger, voice.source, voice.source_kind or SourceKind.PERSON)
    return add_new_source(ledger, kind=SourceKind.UNNAMED, descriptor=voice.descriptor)


def _identified(ledger: "Ledger", name: str, kind: str = SourceKind.PERSON) -> "Identified":
    from factdb.actions.add_source import identify_source

    return identify_source(ledger, name, kind=kind)


def _affiliation(
    ledger: "Ledger", voice: Voice, speaker: "Identified", organization: "Identified | None"
) -> int | None:
    from factdb.actions.affiliate_source import affiliate_source

    if not (voice.role or organization):
        return None
    return affiliate_source(
        ledger,
        source_id=speaker.source.id,
        organization_id=organization.source.id if organization else None,
        role=voice.role,
        tenure=voice.tenure,
    )


def told(identified: "list[Identified]") -> list[str]:
    """Sentences about sources that were created, and those that are named nearly alike."""
    lines = []
    for each in sorted(identified, key=lambda each: each.source.id):
        if not each.created:
            continue
        lines.append(f"New source {each.source.id}: {each.source.label} ({each.source.kind}).")
        for near in each.near:
            pair = f"{each.source.id} {near.id}"
            if near.kind == SourceKind.UNNAMED:
                called = f"is described so too; if you know whether they are one person: factdb source same {pair} or"
                lines.append(f"Note: source {near.id} {called} factdb source different {pair}")
                continue
            called = f"is called {near.label} ({near.kind}); if they are the same: factdb source merge {pair}"
            lines.append(f"Note: source {near.id} {called}")
    return lines
