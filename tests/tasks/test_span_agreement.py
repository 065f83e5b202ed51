"""Spans of readers against sums made by hand, and their intervals."""

import numpy as np
import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.study import Reading
from ecgviewer.tasks.span_agreement import agree_on_spans


def reading(who, record, *spans, state="read", repeat=False):
    marks = tuple(Annotation(record, start, stop, ("I",), "PVC") for start, stop in spans)
    return Reading(who, record, "item", state, marks, repeat)


SAID = [
    reading("a", "r1", (0, 100), (200, 300)),
    reading("b", "r1", (20, 100), (400, 500)),
    reading("a", "r2", (0, 100)),
    reading("b", "r2", (0, 100)),
    reading("a", "r3"),
    reading("b", "r3", (0, 50)),
    reading("a", "r4", (0, 50)),
    reading("b", "r4", state="later"),  # not read: says nothing
    reading("b", "r2", repeat=True),
]


def test_by_hand():
    (one,) = agree_on_spans(SAID, "PVC", draws=500)
    assert (one.n_first, one.n_second, one.n_matched, one.n_records) == (3, 4, 2, 3)
    assert one.precision == pytest.approx(2 / 4, abs=1e-6)
    assert one.recall == pytest.approx(2 / 3, abs=1e-6)
    assert one.mean_iou == pytest.approx((80 / 100 + 1) / 2, abs=1e-6)
    assert agree_on_spans(SAID, "AFIB") == []


def test_intervals_are_of_records_drawn_again():
    (one,) = agree_on_spans(SAID, "PVC", draws=4000, seed=3)
    # All 27 draws of three records, each as likely: the bootstrap itself, without chance.
    rows = np.array([(2, 2, 1, 0.8), (1, 1, 1, 1.0), (0, 1, 0, 0.0)])
    places = np.array(np.meshgrid(*[range(3)] * 3)).reshape(3, -1).T
    sums = np.array([rows[list(draw)].sum(axis=0) for draw in places])
    recall = sums[:, 2] / np.where(sums[:, 0], sums[:, 0], np.nan)
    precision = sums[:, 2] / sums[:, 1]
    for values, got in ((recall, one.recall_interval), (precision, one.precision_interval)):
        known = values[np.isfinite(values)]
        # A percentile of few values lies on one of them or beside it: within one step.
        assert got[0] <= np.quantile(known, 0.1)
        assert got[1] >= np.quantile(known, 0.9)
        assert known.min() <= got[0] <= got[1] <= known.max()
    assert agree_on_spans(SAID, "PVC", seed=3, draws=4000) == [one]
    assert agree_on_spans(SAID, "PVC", seed=4, draws=50) != [one]


def test_where_nothing_can_be_said_it_is_not_a_number():
    only = [reading("a", "r1", (0, 10)), reading("b", "r1")]
    (one,) = agree_on_spans(only, "PVC", draws=100)
    assert np.isnan(one.precision)
    assert one.recall == 0.0
    assert np.isnan(one.mean_iou_interval).all()
    (none,) = agree_on_spans(only, "PVC", draws=0)
    assert np.isnan(none.recall_interval).all()
