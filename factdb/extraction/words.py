"""The small words of English and what each does in a sentence: one letter a part of speech, for patterns over them."""

from factdb.extraction.listed import listed
from factdb.extraction.verbs import IRREGULAR, SAY, SEEM, TELL, THINK, TREAT, URGE, inflected

CLOSED = {
    "D": "the a an this these those every any no his her its their our my your",
    "d": "some many most several all both each few others critics two three four five six none neither either"
    " half one another",
    "R": "he she they i we you it everyone everybody nobody somebody someone",
    "W": "who which",
    "O": "him them me us himself herself themselves itself myself ourselves",
    "H": "that",
    "T": "to",
    "C": "and or",
    "B": "but yet nor",
    "S": "when because if while although though as since until whether where how why what before after unless than"
    " whereas once whatever whoever so",
    "P": "of in on at by for with from about into over under against between among during through without within"
    " toward towards across behind beyond despite near upon around outside inside above below along amid via per like"
    " throughout following including regarding concerning out up off down",
    "X": "has have had is was are were be been being am will would can could may might must shall should do does did"
    " don't doesn't didn't won't wouldn't can't couldn't isn't wasn't aren't weren't hasn't haven't hadn't shouldn't"
    " cannot i'm i've i'd i'll he'd he'll she'd she'll they're they've they'd they'll we're we've we'd we'll you're"
    " you've you'd you'll it'd it'll ain't",
    "A": "also later then not never still even just already often recently again ever now once soon always sometimes"
    " too only rather instead perhaps almost quite indeed further thereafter initially therefore thus much well very"
    " long first earlier meanwhile however nevertheless nonetheless moreover furthermore anyway elsewhere afterward"
    " afterwards there here back",
    "Y": "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow",
    "F": "according",
    "J": "new former senior top chief other own such same last next recent early late good bad big great little old"
    " young"
    " public private political national local federal republican democratic american british chinese russian",
}
"""D determiner, d determiner that may stand alone, R pronoun, W relative, O object pronoun, H that, T to, C and, B but,
S subordinator, P preposition, X auxiliary, A adverb, Y day, F according, J adjective."""

ADVERBS_NOT = listed(
    """
    family only early daily weekly monthly yearly friendly likely unlikely italy july rally ally reply
    """
) | listed(
    """
    supply assembly apply imply bully belly jelly elderly kelly emily sally billy molly anomaly monopoly homily
    """
)
BE = listed(
    """
    is was are were be been being am isn't wasn't aren't weren't i'm they're we're you're
    """
)

OTHER_VERBS = """
go come get give take make keep let put run leave meet bring build buy pay send spend sell lose win hold stand sit fall
rise grow draw drive break choose begin become lead eat fly wear throw catch teach fight hit cut hurt set cost shut
turn move play help start stop happen try use work live die kill open close pass carry cause create develop include
provide follow serve stay remain receive return reach face join enter visit arrive escape launch arrest
elect appoint hire fire retire resign produce increase decrease reduce raise drop climb gain earn sign deliver
travel walk watch listen hear attend stage host travel flee steal shoot strike sue
"""
STRONG_PAST = """
went came got gotten gave given took taken made kept ran left met brought built bought paid sent spent sold lost won
held stood sat fell fallen rose risen grew grown drew drawn drove driven broke broken chose chosen began begun became
led ate flew wore threw caught taught fought hit cut hurt set cost shut heard fled stole shot struck let put done gone
"""

Classes = dict[str, tuple[str, str, str]]


def known_verbs() -> Classes:
    """Every form of the verbs that can be a cue: its class, its verb, its form."""
    found: Classes = {}
    for group, verbs in (
        ("treat", TREAT),
        ("urge", URGE),
        ("think", THINK),
        ("tell", TELL),
        ("say", SAY),
        ("seem", SEEM),
    ):
        for verb in verbs.split():
            third, past, participle, ing = inflected(verb)
            for form, word in (
                ("participle", participle),
                ("past", past),
                ("ing", ing),
                ("third", third),
                ("base", verb),
            ):
                found[word] = (group, verb, form)
    return found


CUES = known_verbs()
TAGS = {word: tag for tag, listed in CLOSED.items() for word in listed.split()}
REGULAR = [verb for verb in OTHER_VERBS.split() if verb not in IRREGULAR and verb not in CUES]
TAGS |= {word: "E" for verb in REGULAR for word in inflected(verb)[0:3:2]}
PLAIN = frozenset(OTHER_VERBS.split()) | {verb for verb, (_, _, form) in CUES.items() if form == "base"}
"""Verbs as they follow "to" and "will"."""
TAGS |= dict.fromkeys(STRONG_PAST.split(), "E")
