"""Spans of two readers are paired by their overlap, each once."""

from itertools import permutations

import numpy as np
import pytest

from ecgviewer.signals.span_matching import match_spans, temporal_iou


def test_overlap_by_hand():
    iou = temporal_iou([[0, 10], [20, 30]], [[5, 15], [20, 30], [40, 50]])
    assert iou == pytest.approx(np.array([[5 / 15, 0, 0], [0, 1, 0]]), abs=1e-12)


def test_precision_recall_and_mean_by_hand():
    mine = [[0, 100], [200, 300], [400, 500]]
    yours = [[10, 100], [220, 320]]
    found = match_spans(mine, yours, iou_at_least=0.5)
    assert found.pairs.tolist() == [[0, 0], [1, 1]]
    assert found.recall == pytest.approx(2 / 3, abs=1e-6)
    assert found.precision == 1.0
    assert found.mean_iou == pytest.approx((0.9 + 80 / 120) / 2, abs=1e-6)
    strict = match_spans(mine, yours, iou_at_least=0.8)
    assert (strict.recall, strict.precision) == (pytest.approx(1 / 3), 0.5)


def test_the_whole_is_best_and_not_the_first_taken():
    # Taking the best pair first, (0, 0) at 0.82, would leave the second span alone.
    mine, yours = [[0, 100], [60, 160]], [[10, 110], [0, 60]]
    iou = temporal_iou(mine, yours)
    best = max(sum(iou[i, j] for i, j in enumerate(order)) for order in permutations(range(2)))
    found = match_spans(mine, yours, iou_at_least=0.1)
    assert found.pairs.tolist() == [[0, 1], [1, 0]]
    assert found.iou.sum() == pytest.approx(best)


def test_nothing_to_match():
    found = match_spans(np.zeros((0, 2)), [[0, 10]])
    assert len(found.pairs) == 0
    assert np.isnan(found.recall)
    assert found.precision == 0.0
    assert np.isnan(found.mean_iou)
