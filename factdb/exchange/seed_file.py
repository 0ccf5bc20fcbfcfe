"""Data sets in TOML: the ones that ship, and files written like them. `seeds/` shows the format."""

import re
from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path

from factdb.actions.seed_drafts import (
    AffiliationSeed,
    AppearanceSeed,
    AttributionSeed,
    ClaimSeed,
    DataSet,
    IdentitySeed,
    LinkSeed,
    SourceSeed,
    StorySeed,
)
from factdb.actions.tag_claim import accepted_tag
from factdb.errors import BadInput, NotFound
from factdb.exchange.toml_record import Check, Record, read_toml
from factdb.rules.dates import partial_date
from factdb.rules.links import accepted_url
from factdb.rules.wording import accepted, accepted_line, fingerprint
from factdb.store.shipped import shipped_sets
from factdb.vocabulary import (
    ClaimKind,
    GroundRules,
    Identity,
    Knowledge,
    LinkKind,
    QuoteMode,
    Relation,
    SourceKind,
    Tenure,
)

_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DIGEST = re.compile(r"[0-9a-f]{64}")


def read_seed(text: str) -> DataSet:
    """The data set that ships under a name, or stands in a file.

    Raises NotFound where there is neither, BadInput, naming file and line, for whatever in it cannot be taken.
    """
    ships = shipped_sets()
    path = ships.get(text) or Path(text)
    if not path.exists():
        raise NotFound(
            f"There is no data set {text!r}, and no such file.",
            hint=f"factdb ships with: {', '.join(ships) or 'none'}.",
        )
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", hint="name a TOML file.") from None
    return _data_set(read_toml(raw, file=str(path)))


def _data_set(file: Record) -> DataSet:
    head = file.table("dataset")
    name, title = head.required("name", _key), head.required("title", accepted_line)
    about, licence = head.optional("about", accepted), head.optional("licence", accepted_line)
    head.optional("provenance", accepted)
    head.close()
    story_records = dict(_keyed(file.tables("story")))
    sources: dict[str, SourceSeed] = {}
    for key, record in _keyed(file.tables("source")):
        sources[key] = _source(record, key, sources)
    identities = [_identity(record, sources) for record in file.tables("identity")]
    stories = [_story(record, key, sources) for key, record in story_records.items()]
    claims = list(_claims(file.tables("claim"), {each.key: each for each in stories}, sources))
    links = _links(file.tables("link"), {claim.key for claim in claims})
    file.close()
    return DataSet(
        name=name,
        title=title,
        about=about,
        licence=licence,
        stories=stories,
        sources=list(sources.values()),
        identities=identities,
        claims=claims,
        links=links,
    )


def _keyed(records: Iterable[Record]) -> Iterator[tuple[str, Record]]:
    seen = set()
    for record in records:
        key = record.required("key", _key)
        if key in seen:
            raise record.wrong(f"the key {key!r} stands above already.", field="key", hint="give this one another.")
        seen.add(key)
        yield key, record


def _story(record: Record, key: str, sources: Collection[str]) -> StorySeed:
    made = StorySeed(
        key=key,
        title=record.required("title", accepted_line),
        publisher=record.optional("publisher", _one_of(sources, "no source of this file")),
        url=record.optional("url", accepted_url),
        byline=record.optional("byline", accepted_line),
        published_on=record.optional("published_on", partial_date),
        text_sha256=record.optional("text_sha256", _digest),
    )
    record.optional("provenance", accepted)
    record.close()
    return made


def _source(record: Record, key: str, above: Collection[str]) -> SourceSeed:
    made = SourceSeed(
        key=key,
        kind=record.required("kind", _word(SourceKind)),
        name=record.optional("name", accepted_line),
        descriptor=record.optional("descriptor", accepted_line),
        note=_note(record),
        affiliations=[_affiliation(each, above) for each in record.tables("affiliation")],
    )
    record.close()
    unnamed = made.kind == SourceKind.UNNAMED
    if unnamed and made.name is not None:
        raise record.wrong("an unnamed source has no name here, ever.", field="name", hint="keep the descriptor only.")
    if (made.descriptor if unnamed else made.name) is None:
        raise record.wrong(f"a source of kind {made.kind} needs a {'descriptor' if unnamed else 'name'}.")
    return made


def _affiliation(record: Record, above: Collection[str]) -> AffiliationSeed:
    made = AffiliationSeed(
        organization=record.optional("organization", _one_of(above, "no source above this line")),
        role=record.optional("role", accepted_line),
        tenure=record.optional("tenure", _word(Tenure)) or Tenure.UNKNOWN,
        relation=record.optional("relation", _word(Relation)) or Relation.BELONGS_TO,
        valid_from=record.optional("valid_from", partial_date),
        valid_until=record.optional("valid_until", partial_date),
    )
    record.close()
    if made.organization is None and made.role is None:
        raise record.wrong("an affiliation needs a role, an organization, or both.")
    if made.valid_from and made.valid_until and made.valid_from > made.valid_until:
        raise record.wrong("the affiliation ends before it begins.", field="valid_until")
    return made


def _identity(record: Record, sources: dict[str, SourceSeed]) -> IdentitySeed:
    unnamed = [key for key, source in sources.items() if source.kind == SourceKind.UNNAMED]
    made = IdentitySeed(
        source=record.required("source", _one_of(unnamed, "no unnamed source of this file")),
        other=record.required("other", _one_of(unnamed, "no unnamed source of this file")),
        identity=record.required("identity", _word(Identity)),
        because=record.required("because", accepted),
    )
    record.optional("provenance", accepted_line)
    record.close()
    if made.source == made.other:
        raise record.wrong("a source is itself.", field="other", hint="name two sources.")
    return made


def _claims(
    records: Iterable[Record], stories: dict[str, StorySeed], sources: dict[str, SourceSeed]
) -> Iterator[ClaimSeed]:
    said: dict[tuple[str | None, str], str] = {}
    for key, record in _keyed(records):
        made = _claim(record, key, stories, sources)
        same = said.setdefault((made.story, fingerprint(made.text)), key)
        if same != key:
            raise record.wrong(f"the claim {same!r} says the same.", field="text", hint="take one of them out.")
        yield made


def _claim(record: Record, key: str, stories: dict[str, StorySeed], sources: dict[str, SourceSeed]) -> ClaimSeed:
    spoken: dict[str, AttributionSeed] = {}
    for each in record.tables("attribution"):
        said = _attribution(each, sources, spoken)
        if said.source in spoken:
            raise each.wrong(f"the claim is attributed to {said.source!r} above already.", field="source")
        spoken[said.source] = said
    made = ClaimSeed(
        key=key,
        text=record.required("text", accepted),
        story=record.optional("story", _one_of(stories, "no story of this file")),
        kind=record.optional("kind", _word(ClaimKind)),
        note=_note(record),
        tags=record.several("tags", _tag),
        attributions=list(spoken.values()),
        appearances=[_appearance(each) for each in record.tables("appearance")],
    )
    record.close()
    if made.appearances and not (made.story and stories[made.story].text_sha256):
        raise record.wrong("which text the claim appears in is not said.", hint="give its story a text_sha256.")
    return made


def _appearance(record: Record) -> AppearanceSeed:
    made = AppearanceSeed(
        start=record.whole("start"), stop=record.whole("stop"), sha256=record.required("sha256", _digest)
    )
    record.close()
    if made.start >= made.stop:
        raise record.wrong("the passage ends before it begins.", field="stop")
    return made


def _attribution(record: Record, sources: dict[str, SourceSeed], above: Collection[str]) -> AttributionSeed:
    source = record.required("source", _one_of(sources, "no source of this file"))
    roles = [each.role for each in sources[source].affiliations if each.role]
    made = AttributionSeed(
        source=source,
        via=record.optional("via", _one_of(above, "no source that the claim is attributed to above")),
        affiliation=record.optional(
            "affiliation", _one_of({role for role in roles if roles.count(role) == 1}, f"no role of {source}")
        ),
        descriptor=record.optional("descriptor", accepted_line),
        cue=record.optional("cue", accepted_line),
        quote=record.optional("quote", accepted),
        mode=record.optional("mode", _word(QuoteMode)),
        ground_rules=record.optional("ground_rules", _word(GroundRules)),
        said_on=record.optional("said_on", partial_date),
        knowledge=record.optional("knowledge", _word(Knowledge)) or Knowledge.UNKNOWN,
    )
    record.close()
    if made.quote is None and made.mode not in (None, QuoteMode.INDIRECT):
        raise record.wrong(f"a {made.mode} quotation needs the words quoted.", field="mode", hint="add a quote.")
    return made


def _links(records: Iterable[Record], claims: Collection[str]) -> list[LinkSeed]:
    made: dict[tuple[str, str, str], LinkSeed] = {}
    for record in records:
        claim, other = (record.required(end, _one_of(claims, "no claim of this file")) for end in ("claim", "other"))
        kind, note = record.required("kind", _word(LinkKind)), _note(record)
        record.close()
        if claim == other:
            raise record.wrong("a claim cannot be linked to itself.", field="other")
        if (claim, kind, other) in made:
            raise record.wrong("the same link stands above already.")
        made[claim, kind, other] = LinkSeed(claim=claim, kind=kind, other=other, note=note)
    return list(made.values())


def _note(record: Record) -> str | None:
    """The note, with where the record comes from."""
    note, provenance = record.optional("note", accepted), record.optional("provenance", accepted_line)
    parts = [note, f"Provenance: {provenance}." if provenance else None]
    return " ".join(part for part in parts if part) or None


def _key(text: str, /, *, what: str) -> str:
    if not _KEY.fullmatch(text) or len(text) > 100:
        raise BadInput(f"{what} {text!r} is no key.", hint="use lower-case letters, digits and hyphens, at most 100.")
    return text


def _digest(text: str, /, *, what: str) -> str:
    if not _DIGEST.fullmatch(text):
        raise BadInput(f"{what} {text!r} is no SHA-256.", hint="give it as 64 hexadecimal digits in lower case.")
    return text


def _tag(text: str, /, *, what: str) -> str:  # noqa: ARG001 - the shape of a check
    return accepted_tag(text)


def _word(words: type[StrEnum]) -> Check:
    return _one_of(list(words), "not a word of the list")


def _one_of(known: Collection[str], otherwise: str) -> Check:
    def check(text: str, /, *, what: str) -> str:
        if text not in known:
            shown = list(known) if len(known) <= 8 else get_close_matches(text, known)
            raise BadInput(f"{what} {text!r} is {otherwise}.", hint=f"known: {', '.join(shown)}." if shown else None)
        return text

    return check
