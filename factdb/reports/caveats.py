"""What each flag says, in words for people."""

from factdb.vocabulary import Flag

CAVEATS = {
    Flag.SUPPORT_LOST: ("has lost what stood behind it", "have lost what stood behind them"),
    Flag.BELOW_POLICY: ("falls short of the policy it was confirmed under", "fall short of their policy"),
    Flag.SINGLE_SOURCE: ("rests on one source alone", "rest on one source alone"),
    Flag.UNNAMED_ONLY: (
        "rests on unnamed sources only, as far as is known",
        "rest on unnamed sources only, as far as is known",
    ),
    Flag.CIRCULAR: ("is partly supported by itself", "are partly supported by themselves"),
    Flag.CONTESTED: ("is contested", "are contested"),
    Flag.CHANGED_SINCE_CHECK: (
        "stood in other words when it was checked",
        "stood in other words when they were checked",
    ),
    Flag.STALE: ("is due to be checked again", "are due to be checked again"),
    Flag.OVERRIDDEN: ("was confirmed by override", "were confirmed by override"),
}
"""What each flag says of one claim, and of several."""
