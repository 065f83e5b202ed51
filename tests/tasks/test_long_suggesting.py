"""Suggestions of a record of hours: those of its most unusual stretches, as of the whole map."""

import numpy as np

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.coded_heat import CodedHeat, decode, encode
from ecgviewer.core.long_score import SCORED, LongScore
from ecgviewer.tasks.suggesting import suggest, suggest_long


def test_they_are_those_of_the_whole_map(synthetic_record):
    record = synthetic_record(("II", "V1"), fs=100.0, duration_s=900.0)
    edges_s = np.linspace(0.0, 900.0, 101)
    log10_n = np.full(100, 0.5, dtype=np.float32)
    values = np.full((2, 900 * 25), 0.5, dtype=np.float32)
    for window, lead in ((3, 0), (50, 1), (51, 1), (99, 0)):
        log10_n[window] = 2.5
        at = round(25 * edges_s[window]) + 50
        values[lead, at : at + 20] = 3.2
    n = len(log10_n)
    long = LongScore(
        record.id, "m", "s", edges_s, log10_n, np.full((12, n), 0.1, dtype=np.float32),
        np.full(n, SCORED, dtype=np.uint8), np.zeros(n, dtype=np.bool_),
    )  # fmt: skip
    coded = CodedHeat(encode(values))
    anomaly = AnomalyMap(record.id, "m", record.lead_names, coded.as_values(), 25.0)
    work = suggest_long(record, anomaly, long, None)
    try:
        while True:
            next(work)
    except StopIteration as stop:
        found = stop.value
    plain = AnomalyMap(record.id, "m", record.lead_names, decode(coded.codes), 25.0)
    assert len(found) == 4
    assert found == suggest(record, plain, None)
