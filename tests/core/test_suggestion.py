"""Suggestions: what a map proposes, where it ends, and what it is known by."""

import json
from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.origin import Origin
from ecgviewer.core.suggestion import MOST, suggestions_of

FS, N = 500.0, 5000


def heat(*hot, rows=("I", "II", "V1"), seconds=10.0, fs=100.0, model="m"):
    """A map of 1 in 10, but for (lead, start s, stop s, N) in ``hot``."""
    values = np.ones((len(rows), round(seconds * fs)), dtype=np.float32)
    for lead, start, stop, one_in in hot:
        values[rows.index(lead), round(start * fs) : round(stop * fs)] = np.log10(one_in)
    return AnomalyMap("r", model, rows, values, fs)


def made(anomaly, **more):
    return suggestions_of(anomaly, fs=FS, n_samples=N, **more)


def test_a_hot_place_is_one_suggestion_in_samples_of_the_record():
    (one,) = made(heat(("II", 2.0, 2.1, 3900)))
    assert (one.start, one.stop, one.leads) == (1000, 1050, ("II",))
    assert one.one_in == pytest.approx(3900, rel=1e-4)
    assert (one.record_id, one.model_id, one.finding) == ("r", "m", None)


@pytest.mark.parametrize(("one_in", "expected"), [(999, 0), (1001, 1)])
def test_only_what_is_rarer_than_stated_is_suggested(one_in, expected):
    assert len(made(heat(("II", 2.0, 2.1, one_in)))) == expected


def test_it_reaches_as_far_as_the_lead_stays_rare():
    warm = [("II", 1.9, 2.3, 250), ("II", 2.0, 2.1, 2000), ("II", 3.0, 3.2, 250)]
    (one,) = made(heat(*warm))
    assert (one.start, one.stop) == (950, 1150)


def test_leads_that_are_hot_together_are_one_and_others_are_not():
    found = made(
        heat(
            ("I", 2.0, 2.1, 2000),
            ("V1", 2.05, 2.2, 5000),
            ("II", 2.25, 2.3, 2000),
            ("II", 4.0, 4.1, 1500),
        )
    )
    assert [one.leads for one in found] == [("I", "II", "V1"), ("II",)]
    assert (found[0].start, found[0].stop) == (1000, 1150)
    assert found[0].one_in == pytest.approx(5000, rel=1e-4)


def test_a_single_frame_is_left_out():
    assert made(heat(("II", 2.0, 2.01, 9000))) == ()


def test_ends_go_to_waves_that_are_near_and_the_id_stays():
    anomaly = heat(("II", 2.0, 2.1, 3900))
    (free,) = made(anomaly)
    (snapped,) = made(anomaly, bounds=(980.0, 1065.0, 3000.0))
    (far,) = made(anomaly, bounds=(960.0, 1012.0, 1035.0))
    assert (snapped.start, snapped.stop, snapped.id) == (980, 1065, free.id)
    assert (far.start, far.stop) == (1000, 1050), "what is hot is not cut away"


def test_the_id_is_of_record_model_and_content():
    anomaly = heat(("II", 2.0, 2.1, 3900))
    (one,) = made(anomaly)
    assert made(heat(("II", 2.0, 2.1, 3900)))[0].id == one.id
    others = (
        replace(anomaly, record_id="s"),
        replace(anomaly, model_id="n"),
        heat(("II", 2.0, 2.12, 3900)),
        heat(("I", 2.0, 2.1, 3900)),
    )
    assert len({one.id, *(made(other)[0].id for other in others)}) == 5


def test_what_was_not_evaluated_is_not_suggested():
    anomaly = heat(("II", 2.0, 2.1, 3900))
    anomaly.log10_one_in[:] = np.nan
    assert made(anomaly) == ()


@pytest.mark.parametrize("seed", range(20))
def test_any_map_gives_valid_suggestions_in_order(seed):
    random = np.random.default_rng(seed)
    values = np.repeat(random.normal(1.5, 1.0, (3, 200)), 5, axis=1).astype(np.float32)
    values[random.random(values.shape) < 0.02] = np.nan
    anomaly = AnomalyMap("r", "m", ("I", "II", "V1"), values, 100.0)
    bounds = sorted(random.uniform(0, N, 30))
    found = made(anomaly, bounds=bounds)
    assert 0 < len(found) <= MOST
    assert [one.start for one in found] == sorted(one.start for one in found)
    for one in found:
        Annotation("r", one.start, one.stop, one.leads, "PVC")
        assert one.stop <= N
        assert one.one_in >= 1000
    assert len({one.id for one in found}) == len(found)


def test_where_there_are_very_many_the_rarest_are_kept():
    hot = [("II", n * 0.2, n * 0.2 + 0.05, 1500 + n) for n in range(50)]
    found = made(heat(*hot))
    assert len(found) == MOST
    assert min(one.one_in for one in found) == pytest.approx(1510, rel=1e-3)


ORIGIN = Origin("m", "abc", "trimmed", 3901.27, 10, 20, ("II", "V1"), None)


def test_the_origin_goes_with_an_annotation_and_is_left_out_where_there_is_none():
    one = Annotation("r", 5, 30, ("II",), "PVC", origin=ORIGIN)
    body = json.loads(json.dumps(one.to_dict()))
    assert Annotation.from_dict(body) == one
    assert body["origin"]["how"] == "trimmed"
    assert one.changed(note="seen").origin == ORIGIN
    assert "origin" not in Annotation("r", 5, 30, ("II",), "PVC").to_dict()


@pytest.mark.parametrize(
    "wrong",
    [{"how": "guessed"}, {"leads": []}, {"start": 30}, {"source": "x"}, {"more": 1}, {"one_in": 0}],
)
def test_an_origin_that_cannot_be_is_refused(wrong):
    with pytest.raises(ValueError, match=r"origin|annotation"):
        Origin.from_dict(ORIGIN.to_dict() | wrong)
