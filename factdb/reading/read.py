"""A draft, read from the bytes of a file."""

from dataclasses import replace

from factdb.errors import BadInput
from factdb.reading.draft import Draft
from factdb.reading.form import Form, claimed, text_form
from factdb.reading.limits import FILE_BYTES
from factdb.reading.magic import packed_form
from factdb.reading.plain import declared, decoded, first_line

STANDARD_INPUT = ""
"""The name of what has none."""


def read_draft(data: bytes, *, name: str) -> Draft:
    """The draft in a file of any format that is read, recognised by its content; `name` serves for what is said of it.

    Raises BadInput where the file is empty, too large, broken, protected, of another format or without text;
    FactdbError where the library that reads its format is not installed.
    """
    shown = repr(name) if name else "Standard input"
    if len(data) > FILE_BYTES:
        raise BadInput(f"{shown} is larger than {FILE_BYTES:,} bytes.", hint="give the story's text alone.")
    draft = _read(data, name=name, shown=shown) if data.strip() else Draft(text="", form=Form.PLAIN)
    if not draft.text.strip():
        scanned = "it may be scanned: let a text recognition (OCR) run over it first, or paste its text."
        hint = scanned if draft.form == Form.PDF else "give a file with the story's text."
        raise BadInput(f"{shown} holds no text.", hint=hint)
    return replace(draft, remarks=(*_mislabelled(name, draft.form), *draft.remarks))


def _read(data: bytes, *, name: str, shown: str) -> Draft:
    # Plain text, the most usual, waits for no other format's reader to load.
    if packed := packed_form(data, shown=shown):
        return _unpacked(packed, data, shown)
    text, remark = decoded(data, shown=shown, declared=declared(data))
    remarks = (remark,) if remark else ()
    if (form := text_form(text, name=name)) is Form.PLAIN:
        return Draft(text=text, form=form, title=first_line(text), remarks=remarks)
    from factdb.reading.apart import read_apart

    draft = read_apart(form, text.encode(), shown=shown)
    return replace(draft, remarks=(*remarks, *draft.remarks))


def _unpacked(form: Form, data: bytes, shown: str) -> Draft:
    from factdb.reading.apart import read_apart
    from factdb.reading.docx import read_docx
    from factdb.reading.odt import read_odt

    if form is Form.PDF:
        return read_apart(form, data, shown=shown)
    return read_docx(data, shown=shown) if form is Form.DOCX else read_odt(data, shown=shown)


def _mislabelled(name: str, form: str) -> list[str]:
    if claimed(name) in (None, form):
        return []
    return [f"{name!r} holds {form}, whatever its name says, and was read as that."]
