"""How sure a rule is: the share of its proposals that hit, rounded, on the train part of PolNeAR."""

MEASURED = {
    ("aside", "say"): 0.9,
    ("aside", "tell"): 0.9,
    ("inverted", "say"): 0.9,
    ("according", "according"): 0.85,
    ("announced", "say"): 0.8,
    ("announced", "tell"): 0.8,
    ("subject", "say"): 0.75,
    ("subject", "tell"): 0.75,
    ("by", "say"): 0.7,
    ("passive", "think"): 0.65,
    ("coordinated", "tell"): 0.6,
    ("participle", "say"): 0.6,
    ("asked", "asked"): 0.6,
    ("label", "quoted"): 0.6,
    ("subject", "treat"): 0.55,
    ("subject", "urge"): 0.55,
    ("coordinated", "say"): 0.55,
    ("comma", "say"): 0.55,
    ("by", "treat"): 0.55,
    ("subject", "think"): 0.5,
    ("participle", "urge"): 0.5,
    ("feeling", "feeling"): 0.5,
    ("participle", "treat"): 0.45,
    ("participle", "tell"): 0.45,
    ("infinitive", "say"): 0.45,
    ("passive", "urge"): 0.45,
    ("participle", "think"): 0.4,
    ("seems", "seem"): 0.4,
    ("noun", "noun"): 0.4,
    ("label", "label"): 0.35,
    ("floating", "floating"): 0.15,
}
OTHERWISE = 0.3


def confidence(rule: str, group: str) -> float:
    """The confidence in an attribution that a rule found by a cue of a group."""
    return MEASURED.get((rule, group), OTHERWISE)
