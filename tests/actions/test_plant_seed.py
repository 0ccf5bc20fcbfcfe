"""Loading data sets."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from factdb.actions.add_source import add_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.plant_seed import Planted, plant_seed
from factdb.actions.seed_drafts import DataSet
from factdb.errors import Refused
from factdb.exchange.seed_file import read_seed
from factdb.queries.claims import load_claims
from factdb.queries.rows import ClaimRow
from factdb.queries.sources import called, find_source, list_sources
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.tables import JOURNALLED, claims, stories

SET = "beijing-visit-2023"


def plant(place: Location, data: DataSet) -> Planted:
    return writing(place, lambda ledger: plant_seed(ledger, data))


def seen(place: Location) -> list[ClaimRow]:
    with reading(place) as connection:
        return list(
            load_claims(connection, list(connection.execute(select(claims.c.id).order_by(claims.c.id)).scalars()))
        )


def counted(place: Location) -> list[int | None]:
    with reading(place) as connection:
        return [connection.execute(select(func.count()).select_from(table)).scalar() for table in JOURNALLED]


def test_a_loaded_data_set_holds_every_claim_with_its_sources(place: Location) -> None:
    data = read_seed(SET)
    planted = plant(place, data)
    assert (planted.claims, planted.sources, planted.links) == (len(data.claims), len(data.sources), len(data.links))
    found = {claim.text: claim for claim in seen(place)}
    for seed in data.claims:
        claim = found[seed.text]
        assert (claim.kind, claim.note, set(claim.tags)) == (seed.kind, seed.note, set(seed.tags))
        assert [(each.cue, each.quote, each.role) for each in claim.sources] == [
            (each.cue, each.quote, each.affiliation) for each in seed.attributions
        ]
        assert claim.status == "unchecked"


def test_the_shipped_senior_officials_may_be_one_and_state_media_are_of_one_house_with_officials(
    place: Location,
) -> None:
    plant(place, read_seed(SET))
    with reading(place) as connection:
        mentions = [row.id for row in list_sources(connection, words="senior State Department official")]
        media, officials = (called(connection, name)[0] for name in ("Chinese state media", "Chinese officials"))

    def act(ledger: Ledger) -> None:
        for speakers in (mentions, [media, officials]):
            voices = [VoiceDraft(source_id=number, knowledge="first_hand") for number in speakers]
            log_claims(ledger, [ClaimDraft(text=f"They spoke: {len(speakers)}.", voices=voices)])

    writing(place, act)
    three, two = seen(place)[-2:]
    assert (len(mentions), three.low, three.high) == (3, 1, 3)
    assert (two.low, two.high) == (1, 2)


def test_loading_it_again_adds_nothing(place: Location) -> None:
    plant(place, read_seed(SET))
    before = counted(place)
    assert plant(place, read_seed(SET)).nothing
    assert counted(place) == before


def test_a_grown_data_set_adds_what_is_new_and_leaves_what_is_there(place: Location) -> None:
    data = read_seed(SET)
    plant(place, replace(data, claims=data.claims[:-3], links=[]))
    reworded = [replace(data.claims[0], text="Another wording."), *data.claims[1:]]
    planted = plant(place, replace(data, claims=reworded))
    assert planted == Planted(stories=0, sources=0, claims=3, links=len(data.links))
    assert "Another wording." not in {claim.text for claim in seen(place)}


def test_two_ledgers_hold_the_same_rows_under_the_same_uids(sqlite_place: Location, place: Location) -> None:
    plant(sqlite_place, read_seed(SET))
    plant(place, read_seed(SET))
    assert {claim.text: claim.uid for claim in seen(sqlite_place)} == {claim.text: claim.uid for claim in seen(place)}


def test_a_source_known_by_name_is_taken_as_it_is(place: Location) -> None:
    def known(ledger: Ledger) -> int:
        return add_source(ledger, kind="person", name="Antony Blinken", descriptor="the visitor").id

    number = writing(place, known)
    plant(place, read_seed(SET))
    with reading(place) as connection:
        found = find_source(connection, "antony blinken")
    assert found is not None
    assert (found.id, found.descriptor) == (number, "the visitor")
    assert [role.role for role in found.affiliations] == ["Secretary of State"]


def test_unnamed_sources_stay_apart_though_described_in_the_same_words(place: Location) -> None:
    plant(place, read_seed(SET))
    senior = "a senior State Department official"
    speakers = {each.source_id for claim in seen(place) for each in claim.sources if each.descriptor == senior}
    assert len(speakers) == 2


def test_another_story_of_the_same_slug_is_left_alone_and_nothing_is_loaded(place: Location) -> None:
    writing(place, lambda ledger: ledger.insert(stories, {"slug": SET, "title": "Ours"}))
    before = counted(place)
    with pytest.raises(Refused, match=SET):
        plant(place, read_seed(SET))
    assert counted(place) == before
