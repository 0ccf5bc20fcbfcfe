"""Claims that mean what a text says, in words of their own."""

from pathlib import Path

import pytest

from factdb.actions.add_story import add_story
from factdb.actions.keep_vectors import change_model, keep_vectors
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.cli.embedding import embed, embed_new
from factdb.errors import Refused
from factdb.queries.match_semantic import match_by_meaning
from factdb.queries.vectors import count_without_vector, last_with_vector, model_of_vectors
from factdb.semantic.encoder import Encoder
from factdb.semantic.model_files import model_files
from factdb.store.location import Location
from factdb.store.work import reading, writing
from tests.semantic.tiny_model import tiny_model

TEXTS = ("The dock opens.", "The bakery closed.", "A zebra opens the bakery.")


@pytest.fixture
def encoder(tmp_path: Path) -> Encoder:
    return Encoder(model_files(tiny_model(tmp_path / "model")))


@pytest.fixture
def filled(place: Location) -> Location:
    writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text=text) for text in TEXTS]))
    return place


def found(place: Location, said: str, encoder: Encoder, story_id: int | None = None) -> list[tuple[int, int | None]]:
    """The claims matched, each with its nearness in hundredths."""
    with reading(place) as connection:
        rows = match_by_meaning(connection, said, encoder, limit=10, story_id=story_id).rows
    return [(row.claim.id, None if row.meaning is None else round(row.meaning * 100)) for row in rows]


def test_a_claim_is_found_by_other_words_for_the_same(filled: Location, encoder: Encoder) -> None:
    assert embed(filled, encoder) == 3
    (first, near), *others = found(filled, "Pier begins", encoder)
    assert (first, near) == (1, 100)
    assert all(nearness < 90 for _, nearness in others if nearness is not None)


def test_claims_that_came_since_are_given_their_vectors_alone(filled: Location, encoder: Encoder) -> None:
    assert embed_new(filled, encoder) == 3
    writing(filled, lambda ledger: log_claims(ledger, [ClaimDraft(text="The bread ended.")]))
    assert embed_new(filled, encoder) == 1
    assert embed_new(filled, encoder) == 0
    assert {number for number, _ in found(filled, "baker shut", encoder)[:2]} == {2, 4}


def test_a_run_that_was_stopped_goes_on_where_it_was(
    filled: Location, encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factdb.cli.embedding.BATCH", 1)
    encoded = encoder.encoded

    def stopped(texts: list[str]) -> object:
        if texts == [TEXTS[1]]:
            raise KeyboardInterrupt
        return encoded(texts)

    with monkeypatch.context() as patched:
        patched.setattr(encoder, "encoded", stopped)
        with pytest.raises(KeyboardInterrupt):
            embed(filled, encoder)
    with reading(filled) as connection:
        assert (last_with_vector(connection), count_without_vector(connection, after=0)) == (1, 2)
    assert embed(filled, encoder) == 2


def test_without_vectors_the_words_alone_decide(filled: Location, encoder: Encoder) -> None:
    assert found(filled, "bakery closed", encoder) == [(2, None), (3, None)]


def test_matches_can_be_kept_to_a_story(filled: Location, encoder: Encoder) -> None:
    story = writing(filled, lambda ledger: add_story(ledger, slug="quay", title="The quay").id)
    writing(filled, lambda ledger: log_claims(ledger, [ClaimDraft(text="The quay opens.", story_id=story)]))
    embed(filled, encoder)
    assert found(filled, "pier", encoder, story_id=story) == [(4, 71)]


def test_vectors_of_another_model_are_refused_until_all_are_made_anew(
    filled: Location, encoder: Encoder, tmp_path: Path
) -> None:
    embed(filled, encoder)
    other = Encoder(model_files(tiny_model(tmp_path / "other", stretch=2.0)))
    for attempt in (
        lambda: found(filled, "dock", other),
        lambda: writing(filled, lambda ledger: keep_vectors(ledger, [1], [b""], model=other.pin)),
    ):
        with pytest.raises(Refused, match=rf"of another model \({encoder.pin[:12]}…\)"):
            attempt()
    assert not writing(filled, lambda ledger: change_model(ledger, encoder.pin))
    assert writing(filled, lambda ledger: change_model(ledger, other.pin))
    assert embed(filled, other) == 3
    with reading(filled) as connection:
        assert model_of_vectors(connection) == other.pin
    assert found(filled, "Pier begins", other)[0] == (1, 100)
