"""What the keys of the checking loop do: each act is one transaction, and returns the sentence that tells of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import click

from factdb.cli.checking.sheet import sheet, written
from factdb.cli.exhibits import Exhibit, document, exhibit, recorded
from factdb.cli.judging import exhibited
from factdb.cli.ranges import is_number, number
from factdb.cli.voice import told
from factdb.errors import BadInput, FactdbError, Refused
from factdb.extraction.sketch import Sketch, sketch
from factdb.vocabulary import ProposalState, Stance, Status, Target

if TYPE_CHECKING:
    from factdb.queries.checklist_rows import Checklist, ItemRow
    from factdb.queries.proposal_rows import ProposalRow
    from factdb.store.location import Location
    from factdb.store.work import Ledger

Result = TypeVar("Result")

VERDICTS = {
    "c": Status.CONFIRMED,
    "u": Status.UNCONFIRMED,
    "d": Status.DISPUTED,
    "r": Status.REFUTED,
}
STANCES = {"s": Stance.SUPPORTS, "r": Stance.REFUTES, "c": Stance.CONTEXT}


class Acts:
    """The acts on one item of a story's checklist. Nothing is written before all its questions are answered."""

    def __init__(self, place: "Location", by: str | None, found: "Checklist", item: "ItemRow") -> None:
        self.place, self.by, self.found, self.item = place, by, found, item

    def accept(self) -> str:
        """Logs the proposal as it stands."""
        self._proposal()
        return self._write(lambda ledger: self._logged(ledger)[1])

    def edit(self) -> str:
        """Logs the proposal in the checker's own words."""
        wording = self._edited(sketch(self._proposal().proposal, self.found.revision.text))
        if wording is None:
            return "Nothing was changed; the proposal stays open."
        return self._write(lambda ledger: self._logged(ledger, wording)[1])

    def split(self) -> str:
        """Puts two proposals in the place of one."""
        from factdb.actions.split_proposal import split_proposal

        row, text = self._proposal(), self.found.revision.text
        begun = _asked("The second part begins with the words")
        places = [at for span in self.item.spans if (at := text.find(begun, span.start, span.stop)) >= 0]
        if not places:
            raise BadInput(f"The passage does not hold the words {begun!r}.", hint="type them as they stand in it.")
        split = self._write(lambda ledger: split_proposal(ledger, number=row.id, at=places[0]))
        return f"Divided in two: proposals {split[0]} and {split[1]}."

    def join(self) -> str:
        """Puts one proposal in the place of this and the next open one."""
        from factdb.actions.split_proposal import join_proposals

        row = self._proposal()
        here = self.found.items.index(self.item)
        after = (each.proposal for each in self.found.items[here + 1 :] if each.proposal and each.open)
        if (other := next(after, None)) is None:
            raise Refused("There is no open proposal after this one.", hint="go back, and join from the first of two.")
        joined = self._write(lambda ledger: join_proposals(ledger, number=row.id, other=other.id))
        return f"Joined: proposal {joined}."

    def skip(self) -> str:
        """Leaves an open proposal out; only passes over anything else."""
        from factdb.actions.skip_proposal import skip_proposal

        row = self.item.proposal
        if row is None or row.state != ProposalState.OPEN:
            return ""
        self._write(lambda ledger: skip_proposal(ledger, number=row.id))
        return f"Left out: proposal {row.id}. It can be taken up again: b, then a."

    def judge(self, status: Status) -> str:
        """Records a verdict; a proposal is logged first, in the same transaction."""
        from factdb.actions.record_verdict import record_verdicts

        why = _asked("Because")
        decided = status in (Status.CONFIRMED, Status.REFUTED)
        given = _maybe("Evidence (web address, file or number; empty for none)") if decided else ""
        shown = document(given) if given and not is_number(given) else None

        def act(ledger: "Ledger") -> str:
            claim, lines = self._claim(ledger)
            cited = exhibited(ledger, [claim], shown, status, Target.CONTENT) if shown else []
            cited += [number(given)] if is_number(given) else []
            record_verdicts(ledger, claims=[claim], status=status, because=why, by=self.by or ledger.by, evidence=cited)
            return f"{lines}Claim {claim} is {status}."

        return self._write(act)

    def evidence(self) -> str:
        """Adds a web address, a file or a note; a proposal is logged first, in the same transaction."""
        shown = exhibit(_asked("Evidence (web address, file or words)"))
        key = _asked("It supports (s), refutes (r), or is context (c)")[:1].casefold()
        if key not in STANCES:
            raise BadInput(f"{key!r} is none of s, r, c.", hint="nothing was recorded; press v again.")
        return self._bearing(shown, STANCES[key])

    def note(self) -> str:
        """Writes a note down as context; a proposal is logged first, in the same transaction."""
        return self._bearing(Exhibit(note=_asked("Note")), Stance.CONTEXT)

    def _bearing(self, shown: Exhibit, stance: Stance) -> str:
        from factdb.actions.add_evidence import add_evidence

        def act(ledger: "Ledger") -> str:
            claim, lines = self._claim(ledger)
            document = recorded(ledger, shown)
            [number] = add_evidence(ledger, claims=[claim], stance=stance, document_id=document, note=shown.note)
            return f"{lines}Evidence {number} recorded on claim {claim}: {stance}."

        return self._write(act)

    def _proposal(self) -> "ProposalRow":
        if self.item.proposal is None:
            raise Refused(
                f"Claim {self.item.claim_id} is logged: its words stay as they are.",
                hint=f"log a better wording with 'factdb add', then 'factdb withdraw {self.item.claim_id}'.",
            )
        return self.item.proposal

    def _claim(self, ledger: "Ledger") -> tuple[int, str]:
        """The item's claim and nothing, or the claim that its proposal becomes and what is to be told of it."""
        return (self.item.claim_id, "") if self.item.claim_id is not None else self._logged(ledger)

    def _logged(self, ledger: "Ledger", wording: Sketch | None = None) -> tuple[int, str]:
        from factdb.actions.accept_proposal import accept_proposal
        from factdb.actions.skip_proposal import reopen_proposal

        row = self._proposal()
        if row.state == ProposalState.SKIPPED:
            reopen_proposal(ledger, number=row.id)
        done = accept_proposal(ledger, number=row.id, wording=wording)
        return done.claim_id, " ".join([f"Logged claim {done.claim_id}.", *told(list(done.identified)), ""])

    def _edited(self, wanted: Sketch) -> Sketch | None:
        """What the checker wrote in the editor; the sheet comes back with a remark until it can be read."""
        begun = given = sheet(wanted)
        while True:
            text = click.edit(given, extension=".txt")
            if text is None or text == begun:
                return None
            try:
                return written(text)
            except FactdbError as error:
                given = f"# NOT TAKEN: {error} {error.hint or ''}\n{text}"

    def _write(self, act: "Callable[[Ledger], Result]") -> "Result":
        from factdb.store.work import writing

        return writing(self.place, act, by=self.by)


def _maybe(question: str) -> str:
    return str(click.prompt(question, default="", show_default=False, err=True)).strip()


def _asked(question: str) -> str:
    return str(click.prompt(question, err=True)).strip()
