"""How sure a rule is: the share of its proposals that hit, rounded, on the train part of PolNeAR."""

MEASURED = {
    ("aside", "say"): 0.9,
    ("aside", "tell"): 0.9,
    ("aside", "think"): 0.4,
    ("inverted", "say"): 0.9,
    ("inverted", "tell"): 0.6,
    ("inverted", "think"): 0.6,
    ("according", "according"): 0.8,
    ("subject", "say"): 0.7,
    ("subject", "tell"): 0.6,
    ("subject", "treat"): 0.5,
    ("subject", "urge"): 0.5,
    ("subject", "think"): 0.45,
    ("participle", "say"): 0.55,
    ("participle", "tell"): 0.4,
    ("participle", "treat"): 0.3,
    ("participle", "urge"): 0.35,
    ("coordinated", "say"): 0.5,
    ("comma", "say"): 0.6,
    ("announced", "say"): 0.8,
    ("announced", "tell"): 0.8,
    ("label", "quoted"): 0.8,
    ("label", "label"): 0.45,
    ("by", "treat"): 0.7,
    ("passive", "treat"): 0.5,
    ("seems", "seem"): 0.4,
    ("floating", "floating"): 0.15,
}
OTHERWISE = 0.3
NESTED = 0.5


def confidence(rule: str, group: str) -> float:
    """The confidence in an attribution that a rule found by a cue of a group."""
    return MEASURED.get((rule, group), OTHERWISE)
