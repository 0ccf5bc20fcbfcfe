"""How what a judgement rests on bears on the claim that is judged."""

from factdb.vocabulary import Stance, Status

_BEARS = {Status.CONFIRMED: Stance.SUPPORTS, Status.REFUTED: Stance.REFUTES}


def stance_under(status: str | None) -> Stance:
    """What confirms a claim speaks for it, what refutes it against it; of any other status, or none, it is context.

    Raises ValueError where there is no such status.
    """
    return _BEARS.get(Status(status), Stance.CONTEXT) if status else Stance.CONTEXT
