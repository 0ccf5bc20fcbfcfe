"""Who said what by rules over the dependencies that a parser found: what the extra does where no model was trained.

Labels of dependencies are those of ClearNLP, which spaCy's English pipelines use: nsubj, ccomp, agent …
"""

from collections.abc import Iterable, Iterator
from typing import Any

from factdb.extraction.english.triple import Triple, pieces
from factdb.extraction.listed import listed
from factdb.extraction.proposal import Span
from factdb.extraction.quotations import quotations
from factdb.extraction.verbs import SAY, TELL, THINK, TREAT, URGE

GROUPS = {"treat": TREAT, "urge": URGE, "think": THINK, "tell": TELL, "say": SAY}
VERBS = {verb: group for group, verbs in GROUPS.items() for verb in verbs.split()}
NOUNS = listed("""
    accusation allegation announcement argument assertion assessment assurance call charge claim comment complaint
    conclusion criticism declaration denial demand doubt expectation fear finding hope idea impression insistence notion
    opinion pledge prediction promise proposal remark request revelation rumor rumour speculation statement suggestion
    suspicion theory threat view vow warning
""")
WEAK = listed("""
    accept address advise advocate attempt back bristle celebrate champion cheer command comment compare consider
    continue decide detail direct disavow discover embrace favor favour feel figure highlight identify imagine instruct
    interrupt invite maintain nominate oppose paint plan point present promote push rail raise rebuff rebuke refer
    request resolve see speak support talk taunt understand unveil view vote want welcome
""")
"""Verbs of the lists that tell who said what only when a quotation or a clause with "that" follows."""
ENDS = frozenset(".,;:")
AUXILIARIES = frozenset(("aux", "auxpass", "neg", "prt"))
FAR = 4
"""Steps up from a verb over which its subject is looked for."""
SURE = 0.6
LESS_SURE = 0.4


def by_dependencies(doc: Any) -> Iterator[Triple]:
    """The triples of a parsed document."""
    text = doc.text
    quotes = quotations(text)
    for token in doc:
        inside = any(quote.start <= token.idx < quote.stop for quote in quotes)
        if token.lemma_.lower() == "according" or token.lower_ == "according":
            found = according(token)
        elif token.pos_ in ("VERB", "AUX") and token.lemma_.lower() in VERBS and not inside:
            found = verb(token, VERBS[token.lemma_.lower()], quotes)
        elif token.pos_ == "NOUN" and token.lemma_.lower() in NOUNS:
            found = noun(token)
        else:
            continue
        if found is None:
            continue
        cue, content, source, confidence = found
        whole = continued(token, widened(token, content, quotes), quotes, text)
        said = pieces(text, without(whole, [*cue, *source]))
        if said:
            yield Triple(content=said, cue=pieces(text, cue), source=pieces(text, source), confidence=confidence)


Found = tuple[list[Span], list[Span], list[Span], float]


def according(token: Any) -> Found | None:
    """`according to X`: X is the source, the rest of the clause the content."""
    to = next((child for child in token.children if child.lower_ == "to"), None)
    name = next((child for child in (to.children if to is not None else ()) if child.dep_ == "pobj"), None)
    if to is None or name is None:
        return None
    governor = token.head
    while governor.dep_ == "prep" or (governor.pos_ not in ("VERB", "AUX") and governor.dep_ not in ("ROOT", "ccomp")):
        governor = governor.head
    cue = [span_of([token, to])]
    return cue, [span_of(governor.subtree)], [span_of(name.subtree)], SURE


def verb(token: Any, group: str, quotes: list[Span]) -> Found | None:
    """A verb of saying, thinking, wanting: its clause, its object, or the quotation beside it."""
    source = source_of(token)
    if not source and not passive(token):
        return None
    content = content_of(token, group, quotes)
    if not content or (token.lemma_.lower() in WEAK and not plain(token, content, quotes)):
        return None
    sure = SURE if source and group in ("say", "tell") else LESS_SURE
    return [span_of(cue_of(token))], content, source, sure


def cue_of(token: Any) -> list[Any]:
    """The words of a cue: the verb with its particle, and its auxiliaries where no subject stands between."""
    lefts = list(token.lefts)
    first = next((place for place, child in enumerate(lefts) if child.dep_ in AUXILIARIES), len(lefts))
    if any(child.dep_ == "nsubj" for child in lefts[first:]):
        first = len(lefts)
    return [*lefts[first:], token, *(child for child in token.rights if child.dep_ == "prt")]


def plain(token: Any, content: list[Span], quotes: list[Span]) -> bool:
    """Whether a quotation, or a clause with "that", shows that words are reported."""
    that = any(each.lower_ == "that" for child in token.children if child.dep_ == "ccomp" for each in child.children)
    return that or any(quote.start < span.stop and span.start < quote.stop for quote in quotes for span in content)


def passive(token: Any) -> bool:
    """Whether a verb is in the passive."""
    return any(child.dep_ == "auxpass" for child in token.children)


def source_of(token: Any) -> list[Span]:
    """Who does what a verb tells: its agent, its subject, or that of the verb it hangs on."""
    agents = [name for child in token.children if child.dep_ == "agent" for name in child.children]
    if agents or passive(token):
        return [span_of(agents[0].subtree)] if agents else []
    here = token
    for _ in range(FAR):
        subject = next((child for child in here.children if child.dep_ == "nsubj"), None)
        relative = here.dep_ in ("acl", "relcl") and (subject is None or subject.lower_ in ("who", "which", "that"))
        if relative:
            return [noun_phrase(here.head, before=here)]
        if subject is not None:
            return [span_of(subject.subtree)]
        if here.dep_ not in ("conj", "xcomp", "advcl", "pcomp", "prep", "parataxis"):
            return []
        here = here.head
    return []


def noun_phrase(noun: Any, *, before: Any) -> Span:
    """A noun with what belongs to it, up to a clause that describes it."""
    edge = min(token.i for token in before.subtree)
    return span_of([token for token in noun.subtree if token.i < edge])


def content_of(token: Any, group: str, quotes: list[Span]) -> list[Span]:
    """What was said, thought or wanted."""
    clause = [child for child in token.children if child.dep_ == "ccomp"]
    if clause:
        return [span_of(each.subtree) for each in clause]
    beside = [quote for quote in quotes if touches(token, quote)]
    if group in ("say", "tell", "treat") and beside:
        return beside
    if token.dep_ == "parataxis" or (token.dep_ == "ccomp" and token.head.i > token.i and group == "say"):
        return [span_of(token.head.subtree)]
    wanted = [child for child in token.children if child.dep_ in ("xcomp", "advcl") and child.i > token.i]
    wanted = [child for child in wanted if child.dep_ == "xcomp" or any(c.lower_ == "that" for c in child.children)]
    if wanted and group != "treat":
        return [span_of(each.subtree) for each in wanted]
    things = [child for child in token.children if child.dep_ in ("dobj", "prep", "oprd", "attr") and child.i > token.i]
    if group in ("treat", "urge", "think") and any(child.dep_ == "dobj" for child in things):
        return [span_of(each.subtree) for each in [*things, *wanted]]
    treated = [child for child in token.children if child.dep_ == "nsubjpass"]
    if treated and group == "treat":
        return [span_of(each.subtree) for each in [*treated, *things]]
    if group in ("say", "think") and any(child.dep_ == "dobj" for child in things):
        return [span_of(each.subtree) for each in things]
    return []


def noun(token: Any) -> Found | None:
    """A noun such as `claim` with the clause that tells it."""
    clause = next((child for child in token.children if child.dep_ in ("acl", "ccomp") and child.i > token.i), None)
    if clause is None or not any(child.lower_ in ("that", "to") for child in clause.children):
        return None
    owner = next((child for child in token.children if child.dep_ == "poss"), None)
    source = [span_of([each for each in owner.subtree if each.dep_ != "case"])] if owner is not None else []
    return [span_of([token])], [span_of(clause.subtree)], source, LESS_SURE


def touches(token: Any, quote: Span) -> bool:
    """Whether a quotation stands in the sentence of a cue."""
    sentence = token.sent
    return bool(quote.start < sentence.end_char and quote.stop > sentence.start_char)


def span_of(words: Iterable[Any]) -> Span:
    """From the first to the last of some words in their order, without the marks that end a clause."""
    found = list(words)
    while len(found) > 1 and found[-1].text in ENDS:
        found.pop()
    return Span(min(each.idx for each in found), max(each.idx + len(each) for each in found))


def without(spans: list[Span], gone: list[Span]) -> list[Span]:
    """The spans less some others."""
    return [part for span in spans for part in cut(span, gone)]


def cut(span: Span, gone: list[Span]) -> list[Span]:
    """What is left of a span."""
    left = [span]
    for hole in gone:
        left = [
            part
            for each in left
            for part in (Span(each.start, min(each.stop, hole.start)), Span(max(each.start, hole.stop), each.stop))
            if part.start < part.stop
        ]
    return left


def widened(token: Any, spans: Iterable[Span], quotes: list[Span]) -> list[Span]:
    """The spans, each quotation whole that one touches and that does not hold the cue."""
    found = []
    for start, stop in spans:
        for quote in quotes:
            if quote.start < stop and quote.stop > start and not quote.start <= token.idx < quote.stop:
                start, stop = min(start, quote.start), max(stop, quote.stop)
        found.append(Span(start, stop))
    return found


def continued(token: Any, spans: list[Span], quotes: list[Span], text: str) -> list[Span]:
    """The spans with the quotations that go on behind the sentence of their cue, in the same paragraph.

    A speaker goes on only after a quotation: "…," he said. "…"
    """
    if not any(quote.start < span.stop and quote.stop > span.start for quote in quotes for span in spans):
        return spans
    end = max(token.sent.end_char, *(span.stop for span in spans))
    for quote in quotes:
        between = text[end : quote.start]
        if quote.start >= end and not between.strip() and "\n" not in between:
            spans = [*spans, quote]
            end = quote.stop
    return spans
