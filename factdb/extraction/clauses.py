"""Who said what within one sentence: the rules in their order."""

from factdb.extraction.according import according, labelled
from factdb.extraction.asides import aside
from factdb.extraction.assertions import assertion
from factdb.extraction.clause import Found, clause
from factdb.extraction.nesting import nested
from factdb.extraction.nouns import asked, claimed, felt
from factdb.extraction.sentences import Sentence


def attributions(sentence: Sentence) -> list[Found]:
    """The attributions of a sentence. What stands beside its content goes before what stands in front of it."""
    read = clause(sentence)
    read.found += according(read)
    read.found += labelled(read)
    read.found += asked(read)
    for verb in read.verbs:
        if not read.named(verb) and (found := aside(read, verb)):
            read.found.append(found)
    last: Found | None = None
    for verb in read.verbs:
        if not read.named(verb) and not any(each.holds(verb) for each in read.found):
            found = assertion(read, verb, last)
            if found:
                read.found.append(found)
                last = found
    for found in [*claimed(read), *felt(read)]:
        if not read.named(found.cue[1] - 1) and not any(each.holds(found.cue[0]) for each in read.found):
            read.found.append(found)
    read.found += [found for verb in read.verbs if not read.named(verb) and (found := nested(read, verb))]
    return read.found
