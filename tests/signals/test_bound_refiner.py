"""What the learned step rests on: the shape, never the unit; and what is kept of it."""

import numpy as np
import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.measurement import MARKS
from ecgviewer.core.resources import shipped
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.bound_refiner import (
    MOST,
    REFINED,
    likeness,
    linear_places,
    refined,
    shape_features,
)
from ecgviewer.signals.delineate import classified, prepared
from ecgviewer.simulate.record import simulate_record

SPANS = (400.0, 400.0)


def group_of(gain=1.0, leads=STANDARD_LEADS):
    record = simulate_record("normal", seed=3, noise="light").record
    x = gain * record.values()[: len(leads)]
    rows = prepared(x, record.fs)
    return classified(rows, find_r_peaks(x, record.fs), leads)[2][0]


@pytest.fixture(scope="module")
def group():
    return group_of()


def features(group, bound):
    at = linear_places(bound, group.bounds)
    return shape_features(bound, at, group.shapes[bound[0]], group.bounds, SPANS, STANDARD_LEADS)


@pytest.mark.parametrize("bound", REFINED)
def test_features_have_no_unit(group, bound):
    louder = features(group_of(gain=100.0), bound)
    for name, values in features(group, bound).items():
        assert values.shape[0] == len(STANDARD_LEADS)
        np.testing.assert_allclose(louder[name], values, atol=1e-4)


@pytest.mark.parametrize("bound", REFINED)
def test_bounds_move_and_never_far(group, bound):
    steps = group.bounds.places[:, MARKS.index(bound)] - linear_places(bound, group.bounds)
    assert 0.1 < np.abs(steps).max() <= MOST + 1


def test_other_marks_stay(group):
    again = refined(group.bounds, group.shapes, SPANS, STANDARD_LEADS)
    others = [k for k, mark in enumerate(MARKS) if mark not in REFINED]
    np.testing.assert_array_equal(again.places[:, others], group.bounds.places[:, others])
    assert (np.diff(again.places, axis=1) >= -1e-6).all()


def test_likeness_falls_with_the_square_of_the_distance():
    rows = np.random.default_rng(0).normal(0, 0.3, (6, 5))
    distance = ((rows[:, None] - rows[None]) ** 2).sum(axis=-1)
    found = likeness(rows, rows.astype(np.float32))
    np.testing.assert_allclose(found, np.exp(-distance), atol=1e-5)


def test_a_lead_alone_is_refined_too():
    alone = group_of(leads=STANDARD_LEADS[:1])
    assert np.isfinite(alone.bounds.places).all()


def test_the_file_is_small_and_holds_weights_only():
    path = shipped("resources/bound_refiner.npz")
    assert path.stat().st_size < 500_000
    with np.load(path, allow_pickle=False) as kept:
        kinds = {name.rsplit("_", 1)[1] for name in kept.files}
    assert kinds == {"names", "scales", "centres", "weights", "doubt"}
