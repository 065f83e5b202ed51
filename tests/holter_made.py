"""A recording of 20 minutes with beats at known places, and what an analysis of it would find."""

from __future__ import annotations

import numpy as np

from ecgviewer.core.holter import (
    BEAT_CLASSES,
    BeatClass,
    BeatTemplate,
    HolterAnalysis,
    HolterBeats,
)
from ecgviewer.core.holter_edits import edited
from ecgviewer.core.holter_events import trend
from ecgviewer.core.record import Record

FS = 100.0
DURATION_S = 1200.0
PAUSE_AT_S = 300.5
"""The beats of the three seconds after it are not found: a pause of 4 s."""

RUN_AT_S = 600.5
"""Five beats from here on are ventricular."""

SINGLE_V_S = (100.5, 900.5)
ODD_S = 1100.5
"""Of no template."""


def made_record(make, **fields) -> Record:
    """One beat a second, the first at 0.5 s."""
    return make(("II", "V1", "V5"), fs=FS, duration_s=DURATION_S, **fields)


def made_analysis(record: Record, ventricular: BeatClass = "V") -> HolterAnalysis:
    """Templates 0 (normal), 1 (ventricular), 2 (normal, every tenth beat)."""
    seconds = np.arange(0.5, DURATION_S, 1.0)
    seconds = seconds[(seconds <= PAUSE_AT_S) | (seconds > PAUSE_AT_S + 3.0)]
    at = np.round(seconds * FS).astype(np.int64)
    numbers = np.zeros(len(at), dtype=np.int32)
    numbers[5::10] = 2
    odd = [*SINGLE_V_S, *(RUN_AT_S + np.arange(5.0))]
    numbers[np.isin(seconds, odd)] = 1
    numbers[seconds == ODD_S] = -1
    classes = np.zeros(len(at), dtype=np.uint8)
    classes[numbers == 1] = BEAT_CLASSES.index(ventricular)
    classes[numbers == -1] = BEAT_CLASSES.index("?")
    of = {0: "N", 1: ventricular, 2: "N"}
    templates = []
    for number, name in of.items():
        values = record.values(at[3] - 25, at[3] + 45) * (2.0 if number == 1 else 1.0)
        count = int(np.sum(numbers == number))
        templates.append(BeatTemplate(number, name, count, values.astype(np.float32), FS, 25))
    beats = HolterBeats(at, classes, numbers)
    found = HolterAnalysis(
        record.id,
        FS,
        record.n_samples,
        record.lead_names,
        "made 1",
        beats,
        tuple(sorted(templates, key=lambda one: -one.count)),
        (),
        trend(beats, FS, record.n_samples, []),
        1.0,
        ("Made up for a test.",),
    )
    return edited(found)
