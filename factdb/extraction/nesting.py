"""Attributions inside the content of another: "Lee said the ministry had denied that …"."""

from factdb.extraction.assertions import to_the_right
from factdb.extraction.clause import Clause, Found, group_start, passive, subject
from factdb.extraction.listed import listed
from factdb.extraction.words import CUES

RELAYING = frozenset({"say", "tell", "according"})
"""Groups of cues whose speakers relay what others said."""


RELAYED = listed(
    """
    say tell deny indicate warn report claim announce confirm state argue suggest insist assure inform promise allege
    assert conclude believe predict estimate admit acknowledge
    """
)
"""Verbs whose content is worth a proposal of its own also inside what somebody else says."""


def nested(clause: Clause, verb: int) -> Found | None:
    """The attribution of a verb with which the content of an earlier one begins. Its speaker is no pronoun: "he said
    he knew" has one speaker."""
    group, name, _ = CUES[clause.atoms[verb].low]
    start = group_start(clause, verb)
    source = subject(clause, start)
    if name not in RELAYED or clause.tags[verb] == "G" or source is None or passive(clause, start, verb):
        return None
    if clause.tags[source[0]] in "RWOH":
        return None
    for place, outer in enumerate(clause.found):
        for first, stop in outer.content:
            if outer.group in RELAYING and first <= source[0] <= first + 1 and verb < stop:
                content = to_the_right(clause, verb, group, name)
                if content is None or content[0][0] >= stop:
                    return None
                part = (content[0][0], min(content[0][1], stop))
                return Found((part,), (start, content[1]), source, "nested", name, group, place)
    return None
