"""What the filters of the worklist offer, by the names that the list knows."""

from __future__ import annotations

from ecgviewer.core.language import tr_later

QUEUES = (
    ("today", tr_later("Today")),
    ("all", tr_later("All")),
    ("second", tr_later("Second look")),
    ("unread", tr_later("Unread")),
    ("disagreement", tr_later("Disagreement")),
    ("later", tr_later("Later")),
    ("uncertain", tr_later("Uncertain")),
    ("final", tr_later("Final")),
    ("unfit", tr_later("Unfit")),
    ("quarantine", tr_later("Quarantine")),
    ("unreadable", tr_later("Cannot be read")),
)
REASONS = (
    ("surprise", tr_later("Surprise")),
    ("unsure", tr_later("Model unsure")),
    ("novel", tr_later("Novel")),
    ("disagree", tr_later("Disagreement")),
    ("control", tr_later("Random control")),
    ("list", tr_later("None in particular")),
)
SIGNALS = (
    ("good", tr_later("Good")),
    ("fault", tr_later("Noisy lead")),
    ("bad", tr_later("Not evaluated")),
)
SCALE = tr_later("Median beats: 50 mm/s, 10 mm/mV, ½ = 5 mm/mV")
