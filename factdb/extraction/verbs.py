"""Verbs that tell who said, thought or did what with words, by what follows them.

The lists are our own, from general knowledge of English news, British and American spelling; which verbs earn their
place was measured on the train part of PolNeAR (docs/explanation/extraction.md).
"""

SAY = """
accept acknowledge add admit affirm allege announce answer argue assert attest aver avow boast brag caution certify
charge claim clarify comment complain concede confess confide confirm contend counter declare deny disclose elaborate
emphasise emphasize estimate exclaim explain forecast hint imply indicate insist interject interrupt lament maintain
mention mumble murmur muse note object observe opine point post predict proclaim profess pronounce protest quip read
reaffirm reassert recall recount reiterate rejoin remark repeat reply report respond retort reveal say scoff shout
signal snap speculate stammer state stress suggest summarise summarize surmise swear testify theorise theorize tweet
underline underscore vow whisper wonder write yell find show determine blog rebut scream cry continue chant chime
email text
"""
"""They take a clause, with "that" or without, or a quotation."""

TELL = "assure inform notify promise reassure remind tell warn convince persuade alert brief"
"""They name the hearer first: told reporters that …"""

THINK = """
assume believe doubt dream envision expect fear feel figure foresee guess hope imagine know learn realise realize
reckon regret remember suspect think understand worry agree disagree consider decide forget sense perceive anticipate
presume conceive
"""
"""They take a clause, and no quotation."""

URGE = """
agree ask aspire beg call challenge command decline demand desire encourage implore instruct long order plead pledge
plan prefer promise propose push refuse resolve seek threaten urge vow want wish intend opt
"""
"""They take a thing wanted: to do something, or somebody to do it."""

TREAT = """
accuse acclaim address advocate applaud assail attribute back bash bemoan berate blame blast brand call castigate
champion characterise characterize chastise cheer chide cite condemn congratulate criticise criticize debunk decry
deem defend denounce deplore deride describe diagnose disavow discuss dismiss disparage dispute disown dub echo
endorse eulogise eulogize extol fault hail highlight identify impugn interpret label lambast lambaste lampoon laud
lecture liken list mock name oppose outline paint pan portray praise present question quote rap rebuke rebuff refer
reference refute reject renounce reprimand repudiate ridicule rip salute scold slam slap slate spurn support taunt
tease thank tout trash trumpet view voice welcome withdraw issue express offer reiterate promote hype float share
retweet invoke rail rant rave lash bristle talk hammer pillory skewer savage vilify demonise demonize compare release
recognize recognise ignore enjoy approve apologise apologize hit rule weigh press protest admire appreciate respect
regard circulate love deny
"""
"""They take a thing or a person that is spoken of."""

SEEM = "appear seem"
"""They name nobody who holds it: seemed to suggest …"""

IRREGULAR = {
    "say": "says said said saying",
    "tell": "tells told told telling",
    "think": "thinks thought thought thinking",
    "find": "finds found found finding",
    "show": "shows showed shown showing",
    "write": "writes wrote written writing",
    "read": "reads read read reading",
    "know": "knows knew known knowing",
    "feel": "feels felt felt feeling",
    "see": "sees saw seen seeing",
    "seek": "seeks sought sought seeking",
    "swear": "swears swore sworn swearing",
    "foresee": "foresees foresaw foreseen foreseeing",
    "forget": "forgets forgot forgotten forgetting",
    "understand": "understands understood understood understanding",
    "speak": "speaks spoke spoken speaking",
    "withdraw": "withdraws withdrew withdrawn withdrawing",
    "forecast": "forecasts forecast forecast forecasting",
    "beg": "begs begged begged begging",
    "confer": "confers conferred conferred conferring",
    "refer": "refers referred referred referring",
    "admit": "admits admitted admitted admitting",
    "quip": "quips quipped quipped quipping",
    "brag": "brags bragged bragged bragging",
    "plan": "plans planned planned planning",
    "blog": "blogs blogged blogged blogging",
    "dub": "dubs dubbed dubbed dubbing",
    "pan": "pans panned panned panning",
    "rap": "raps rapped rapped rapping",
    "rip": "rips ripped ripped ripping",
    "slam": "slams slammed slammed slamming",
    "slap": "slaps slapped slapped slapping",
    "rebut": "rebuts rebutted rebutted rebutting",
    "regret": "regrets regretted regretted regretting",
    "extol": "extols extolled extolled extolling",
    "label": "labels labelled labelled labelling",
    "signal": "signals signalled signalled signalling",
}
"""Third person, past, participle and -ing form, where they are not made by the usual rules."""

SPELLED_TWICE = {"labeled": "label", "labeling": "label", "signaled": "signal", "signaling": "signal"}
"""American spellings beside the British ones above."""


def inflected(verb: str) -> tuple[str, str, str, str]:
    """The third person, past, participle and -ing form of a verb."""
    if verb in IRREGULAR:
        third, past, participle, ing = IRREGULAR[verb].split()
        return third, past, participle, ing
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies", verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing"
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    if verb.endswith("ee"):
        return third, verb + "d", verb + "d", verb + "ing"
    if verb.endswith("e"):
        return third, verb + "d", verb + "d", verb[:-1] + "ing"
    return third, verb + "ed", verb + "ed", verb + "ing"
