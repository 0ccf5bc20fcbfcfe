"""The sources, roles and organizations of an import, many at a time."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import select

from factdb.actions.add_source import source_row
from factdb.actions.import_drafts import SpeakerDraft
from factdb.actions.import_uids import part_uid, role_uid, source_uid
from factdb.actions.log_claims import VoiceDraft
from factdb.queries.by_uid import numbers_by_uid, uids_of
from factdb.queries.chunked import chunks
from factdb.queries.mergers import meant
from factdb.queries.sources import called_each
from factdb.rules.wording import normalised
from factdb.store.work import Ledger
from factdb.tables import affiliations, sources
from factdb.vocabulary import SourceKind, Tenure

Role: TypeAlias = tuple[int, int | None, str | None]
"""A source's number, its organization's, and the role."""


class People:
    """Who is spoken of in a batch: found by name, or added.

    `changed` are sources that stood before and now belong to an organization: what rests on them may count otherwise.
    """

    def __init__(self, ledger: Ledger, speakers: Sequence[SpeakerDraft], reviewers: Collection[str]) -> None:
        self._ledger = ledger
        kinds = {each.name: each.kind for each in speakers if each.name}
        for organization in (*reviewers, *(each.organization for each in speakers if each.organization)):
            kinds.setdefault(organization, SourceKind.ORGANIZATION)
        self._named, fresh = _identified(ledger, kinds)
        wanted = {role for each in speakers if (role := self._role(each))}
        self._roles, grown = _affiliated(ledger, wanted)
        self.changed = grown - fresh

    def number(self, name: str) -> int:
        """The number of the source with this name."""
        return self._named[normalised(name)]

    def voices(self, speakers: Sequence[SpeakerDraft], uids: Sequence[str]) -> list[VoiceDraft]:
        """The attributions of a claim; every unnamed speaker is a source of its own."""
        return [self._voice(each, uid) for each, uid in zip(speakers, uids, strict=True)]

    def _voice(self, speaker: SpeakerDraft, uid: str) -> VoiceDraft:
        if speaker.name:
            number, descriptor = self.number(speaker.name), speaker.descriptor
        else:
            row = source_row(kind=SourceKind.UNNAMED, descriptor=speaker.descriptor, uid=part_uid(uid, "speaker"))
            [number], descriptor = self._ledger.insert(sources, row), None
        role = self._role(speaker)
        return VoiceDraft(
            source_id=number,
            affiliation_id=self._roles[role] if role else None,
            descriptor=descriptor,
            cue=speaker.cue,
            quote=speaker.quote,
            said_on=speaker.said_on,
            uid=uid,
        )

    def _role(self, speaker: SpeakerDraft) -> Role | None:
        """Unnamed speakers have none here: a role might tell who they are."""
        if not speaker.name or not (speaker.role or speaker.organization):
            return None
        organization = self.number(speaker.organization) if speaker.organization else None
        # Whoever is the organization itself does not belong to it.
        if organization == self.number(speaker.name):
            organization = None
        return (self.number(speaker.name), organization, speaker.role) if organization or speaker.role else None


def _identified(ledger: Ledger, kinds: Mapping[str, str]) -> tuple[dict[str, int], set[int]]:
    """The numbers of sources by normalised name, and which of them are new."""
    known = {key: numbers[0] for key, numbers in called_each(ledger.connection, kinds).items()}
    fresh = {normalised(name): source_row(kind=kind, name=name, uid=source_uid(name)) for name, kind in kinds.items()}
    known |= _called_otherwise(ledger, fresh.keys() - known.keys())
    missing = [key for key in fresh if key not in known]
    made = ledger.insert(sources, *(fresh[key] for key in missing))
    return known | dict(zip(missing, made, strict=True)), set(made)


def _called_otherwise(ledger: Ledger, keys: Collection[str]) -> dict[str, int]:
    """Sources that an import added under these names, and that a checker gave another since."""
    keyed = {source_uid(key): key for key in keys}
    numbers = numbers_by_uid(ledger.connection, sources, keyed)
    heads = meant(ledger.connection, numbers.values())
    return {keyed[uid]: heads[number] for uid, number in numbers.items()}


def _affiliated(ledger: Ledger, wanted: Collection[Role]) -> tuple[dict[Role, int], set[int]]:
    """The numbers of affiliations, and the sources that were given an organization which they had not."""
    known: dict[Role, int] = {}
    for role, number in _held(ledger, {source for source, _, _ in wanted}):
        known.setdefault(role, number)
    missing = sorted(wanted - known.keys(), key=lambda role: (role[0], role[1] or 0, role[2] or ""))
    uids = uids_of(ledger.connection, sources, {number for role in missing for number in role[:2] if number})
    rows = (
        {
            "uid": role_uid(uids[source], uids[organization] if organization else None, role),
            "source_id": source,
            "organization_id": organization,
            "role": role,
            "tenure": Tenure.UNKNOWN,
        }
        for source, organization, role in missing
    )
    made = ledger.insert(affiliations, *rows)
    return known | dict(zip(missing, made, strict=True)), {source for source, house, _ in missing if house}


def _held(ledger: Ledger, holders: Collection[int]) -> Iterator[tuple[Role, int]]:
    columns = affiliations.c["source_id", "organization_id", "role", "id"]
    for chunk in chunks(holders):
        query = select(*columns).where(affiliations.c.source_id.in_(chunk)).order_by(affiliations.c.id)
        for source, organization, role, number in ledger.connection.execute(query):
            yield (source, organization, role), number
