"""The journal's chain: one form for equal rows, and a hash that any change changes."""

import hashlib
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from factdb.rules.chain import GENESIS, canonical, canonical_of, entry_hash

text = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40)
values = st.none() | st.integers(-(2**63), 2**63 - 1) | text
rows = st.dictionaries(text, values, max_size=8)
hashes = st.text("0123456789abcdef", min_size=64, max_size=64)
entries = st.fixed_dictionaries(
    {
        "previous": hashes,
        "seq": st.integers(1, 2**31 - 1),
        "recorded_at": text,
        "by": text,
        "act": text,
        "table": text,
        "row": st.integers(1, 2**31 - 1),
        "content": text,
    }
)


def hashed(entry: dict[str, Any]) -> str:
    fields = dict(entry)
    return entry_hash(fields.pop("previous"), **fields)


@given(rows, st.randoms(use_true_random=False))
def test_equal_rows_have_one_form_whatever_their_order(row: dict[str, int | str | None], random: Any) -> None:
    shuffled = list(row.items())
    random.shuffle(shuffled)
    assert canonical(dict(shuffled)) == canonical(row)


@given(rows)
def test_the_form_reads_back_as_the_row(row: dict[str, int | str | None]) -> None:
    assert json.loads(canonical(row)) == row


@given(rows, rows)
def test_different_rows_have_different_forms(
    one: dict[str, int | str | None], other: dict[str, int | str | None]
) -> None:
    assert (canonical(one) == canonical(other)) == (one == other)


@given(entries, st.data())
def test_any_change_of_any_field_changes_the_hash(entry: dict[str, Any], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(entry)))
    other = data.draw(entries.map(lambda drawn: drawn[name]).filter(lambda value: value != entry[name]))
    assert hashed({**entry, name: other}) != hashed(entry)


@given(entries, st.data())
def test_words_moved_from_one_field_to_the_next_change_the_hash(entry: dict[str, Any], data: st.DataObject) -> None:
    joined = entry["table"] + entry["by"] + "x"
    cut = data.draw(st.integers(0, len(joined) - 1))
    one = {**entry, "by": joined[:cut], "act": joined[cut:]}
    other = {**entry, "by": joined[: cut + 1], "act": joined[cut + 1 :]}
    assert hashed(one) != hashed(other)


@given(entries)
def test_a_hash_is_64_hexadecimal_digits(entry: dict[str, Any]) -> None:
    assert len(hashed(entry)) == 64
    assert set(hashed(entry)) <= set("0123456789abcdef")


def test_the_form_and_the_hash_are_what_they_were_in_the_first_release() -> None:
    row: dict[str, int | str | None] = {"text": "Él dijo «no»\n", "id": 7, "note": None}
    content = canonical(row)
    assert content == '{"id":7,"note":null,"text":"Él dijo «no»\\n"}'
    first = entry_hash(
        GENESIS,
        seq=1,
        recorded_at="2023-06-18T12:30:00.000000Z",
        by="Ida Wells",
        act="insert",
        table="claims",
        row=7,
        content=content,
    )
    assert first == "22bf03d39c16c3ab1e7473dbb086747bbb705aa861a3a87278445cd99863a0ce"


@given(rows)
def test_rows_written_by_a_form_are_written_as_any_other(row: dict[str, int | str | None]) -> None:
    names = tuple(sorted(row))
    assert canonical_of(names, [row[name] for name in names]) == canonical(row)


@given(entries)
def test_a_hash_is_of_the_canonical_list_of_what_stands_before_it(entry: dict[str, Any]) -> None:
    fields = ["previous", "seq", "recorded_at", "by", "act", "table", "row", "content"]
    text = json.dumps([entry[each] for each in fields], ensure_ascii=False, separators=(",", ":"))
    assert hashed(entry) == hashlib.sha256(text.encode()).hexdigest()
