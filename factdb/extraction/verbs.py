"""Verbs that tell who said, thought or did what with words, by what follows them.

The lists are our own, from general knowledge of English news, British and American spelling; which verbs earn their
place was measured on the train part of PolNeAR (docs/explanation/extraction.md).
"""

SAY = """
accept acknowledge add admit affirm allege announce answer argue assert attest aver avow boast brag caution certify
charge claim clarify comment complain concede conclude confess confide confirm contend counter declare deny disclose
elaborate emphasise emphasize estimate exclaim explain forecast hint imply indicate insist interject interrupt joke
lament maintain mention mumble murmur muse note object observe opine point post predict proclaim profess pronounce
protest quip read reaffirm reassert recall recount reiterate rejoin relate remark repeat reply report respond retort
reveal say scoff shout signal snap speculate stammer state stress suggest summarise summarize surmise swear testify
theorise theorize tweet underline underscore vow whisper wonder write yell find show determine blog rebut scream cry
continue chant chime email text warn
"""
"""They take a clause, with "that" or without, or a quotation."""

TELL = "advise assure inform notify promise reassure remind tell warn convince persuade alert brief"
"""They name the hearer first: told reporters that …"""

THINK = """
assume believe doubt dream envision expect fear feel figure foresee guess hope imagine know learn realise realize
reckon regret remember suppose suspect think understand worry agree disagree consider decide discover forget
"""
"""They take a clause, and no quotation."""

URGE = """
agree aim ask aspire attempt beg call challenge command decline demand desire direct encourage implore instruct invite
long order plead pledge plan prefer promise propose push recommend refuse request resolve seek threaten urge volunteer
vow want wish
"""
"""They take a thing wanted: to do something, or somebody to do it."""

TREAT = """
accuse acclaim address advocate applaud assail attack attribute back bash bemoan berate blame blast brand call
castigate celebrate champion characterise characterize chastise cheer chide cite condemn congratulate criticise
criticize debunk decry deem defend denounce deplore deride describe detail diagnose disavow discuss dismiss disparage
dispute disown dub echo embrace endorse eulogise eulogize extol fault favor favour hail highlight identify impugn
interpret label lambast lambaste lampoon laud lecture liken list mock name oppose outline paint pan portray praise
present question quote rap rebuke rebuff refer reference refute reject renounce reprimand repudiate ridicule rip
salute scold slam slap slate spurn support taunt tease thank tout trash trumpet unveil view voice welcome withdraw
issue express offer see raise reiterate promote hype float vote share retweet nominate invoke rail rant rave lash
bristle talk speak hammer pillory skewer savage vilify demonise demonize compare
"""
"""They take a thing or a person that is spoken of."""

SEEM = "appear look seem sound"
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
