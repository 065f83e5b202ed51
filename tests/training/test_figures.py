import numpy as np
import pytest

from ecgviewer.training import figures, plots

SCORES = np.array([1.0, 3, 2, 4])
POSITIVE = np.array([False, False, True, True])


def test_ranking_measures_agree_with_their_definitions():
    assert figures.auroc(SCORES, POSITIVE) == 0.75
    assert figures.average_precision(SCORES, POSITIVE) == pytest.approx(5 / 6)
    assert figures.precision_at_recall(SCORES, POSITIVE) == pytest.approx(2 / 3)
    assert figures.precision_at_recall(SCORES, POSITIVE, recall=0.5) == 1
    assert figures.best_f1(SCORES, POSITIVE) == pytest.approx(0.8)
    assert np.isnan(figures.precision_at_recall(SCORES, np.zeros(4, bool)))


def test_operating_point_counts_what_is_above_the_threshold():
    point = figures.at_threshold(SCORES, POSITIVE, 2.5)
    expected = {"sensitivity": 0.5, "specificity": 0.5, "precision": 0.5, "f1": 0.5}
    assert point == expected


def test_shares_have_intervals_that_hold_them():
    one = figures.share(np.array([True] * 5 + [False] * 95))
    assert one.low < one.value == 0.05 < one.high
    assert (one.positives, one.negatives) == (5, 95)
    assert 0.02 < one.low
    assert one.high < 0.12
    assert figures.share(np.zeros(0, bool)).to_dict()["value"] is None
    assert figures.share(np.zeros(30, bool)).high > 0.05


def test_calibration_error_is_small_for_a_uniform_scale_alone():
    p = np.random.default_rng(0).random(5000)
    assert figures.calibration_error(p) < 0.02
    assert figures.calibration_error(p**3) > 0.1
    sure = np.repeat([0.0, 1.0], 50)
    assert figures.probability_error(sure, sure > 0.5) == 0
    assert figures.probability_error(sure, sure < 0.5) == pytest.approx(1)


def test_curves_run_from_corner_to_corner():
    found = figures.curves(SCORES, POSITIVE)
    assert found["roc"][0] == [0, 0]
    assert found["roc"][-1] == [1, 1]
    assert found["pr"][-1] == [1, 0.5]


def test_plots_are_whole_svg():
    from xml.etree import ElementTree

    one = figures.bootstrap(figures.auroc, SCORES, POSITIVE).to_dict()
    unknown = {"value": None, "low": None, "high": None}
    for text in (
        plots.lines("a < b", "x", "y", {"one & two": [[0, 0], [1, 1]]}, diagonal=True),
        plots.bars("bars", {"a": one, "unknown": unknown}, mark=0.05),
    ):
        root = ElementTree.fromstring(text)
        assert root.tag.endswith("svg")
        assert len(root) > 3
