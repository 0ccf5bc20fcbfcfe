"""Whatever bytes a file holds, it is read or refused in a line: never a traceback."""

from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factdb.errors import FactdbError
from factdb.exchange.import_file import import_file
from factdb.exchange.record import RecordDraft, Rejected

HEADINGS = st.sampled_from(
    [b"", b"claim,speaker,date\n", b"Aussage;Datum\r\n", b"sep=;\n", b'[{"claim": "', b'{"claim": ']
)
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"])
TEXT = st.text(st.sampled_from("claim,;\t|\"'\n\r\0 {}[]:<>/=-äß€\u2028\ufeff\x85"), max_size=200)


def read(tmp_path_factory: pytest.TempPathFactory, raw: bytes, *formats: str | None) -> None:
    """Reads a file as each of some formats; whatever is in it is a record or a reason."""
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(raw)
    for wanted in formats:
        with suppress(FactdbError):
            found = list(import_file(path, wanted=wanted).records())
            assert all(isinstance(each, RecordDraft | Rejected) for each in found)


@settings(max_examples=150, deadline=None)
@given(heading=HEADINGS, raw=st.binary(max_size=300))
@example(heading=b"", raw=b"\xff\xfe" + "claim\n".encode("utf-16-le") + b"\x00\xd8")
@example(heading=b"", raw=b"\xff\xfec")
@example(heading=b"", raw="claim\n".encode("utf-16-le") + b"\x00\xd8\x00\xd8")
@example(heading=b"", raw=b"\xef\xbb\xbfclaim\n\xff\n")
def test_any_bytes_under_a_heading_are_read_or_refused(
    heading: bytes, raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    read(tmp_path_factory, heading + raw, None, "csv", "jsonl", "claimreview")


@settings(max_examples=150, deadline=None)
@given(heading=HEADINGS, text=TEXT, encoding=ENCODINGS, cut=st.integers(0, 3))
def test_any_text_in_any_encoding_cut_off_anywhere_is_read_or_refused(
    heading: bytes, text: str, encoding: str, cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    raw = (heading.decode() + text).encode(encoding, errors="replace")
    read(tmp_path_factory, raw[: len(raw) - cut], None, "csv", "jsonl", "claimreview")
