"""What is alike in several beats is suggested once; a beat of another shape is suggested whole."""

from itertools import pairwise

import numpy as np
import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.origin import Origin
from ecgviewer.core.suggestion import MOST, Beat, suggestions_of

FS, N, MAP_FS = 500.0, 5000, 100.0
RS = tuple(range(300, 4800, 500))


def beats(*, kinds=()):
    shapes = [*kinds, *[0] * (len(RS) - len(kinds))]
    return tuple(Beat(r, kind, r - 30, r + 170) for r, kind in zip(RS, shapes, strict=True))


def heat(*hot, rows=("I", "II", "V1")):
    """A map of 1 in 10, but for (lead, start, stop, N) in samples of the record."""
    values = np.ones((len(rows), round(N / FS * MAP_FS)), dtype=np.float32)
    for lead, start, stop, one_in in hot:
        part = slice(round(start / FS * MAP_FS), round(stop / FS * MAP_FS))
        values[rows.index(lead), part] = np.log10(one_in)
    return AnomalyMap("r", "m", rows, values, MAP_FS)


def made(anomaly, **more):
    return suggestions_of(anomaly, fs=FS, n_samples=N, **more)


def test_the_same_in_every_beat_is_one_suggestion():
    anomaly = heat(*(("II", r - 20, r + 50, 1500 + r) for r in RS))
    assert len(made(anomaly)) == len(RS)
    (one,) = made(anomaly, beats=beats())
    assert one.peaks == RS
    assert one.reach == (20, 50)
    assert one.intervals() == tuple((r - 20, r + 50) for r in RS)
    assert (one.start, one.stop, one.leads) == (RS[0] - 20, RS[-1] + 50, ("II",))
    assert one.one_in == pytest.approx(1500 + RS[-1], rel=1e-3)
    Annotation(
        "r", one.start, one.stop, one.leads, "PVC", kind="beats", peaks=one.peaks, reach=one.reach
    )


def test_other_places_and_other_leads_of_the_same_beats_are_their_own():
    hot = [("II", r - 20, r + 50, 2000) for r in RS]
    hot += [("V1", r + 100, r + 160, 3000) for r in RS[:4]]
    found = made(heat(*hot), beats=beats())
    assert [(one.leads, len(one.peaks)) for one in found] == [(("II",), len(RS)), (("V1",), 4)]
    p_waves = [("V1", r - 110, r - 60, 3000) for r in RS]
    (one,) = made(heat(*p_waves), beats=beats())
    assert one.peaks == RS
    assert one.reach == (110, 1), "a set reaches to its R at least"


def test_a_beat_of_another_shape_is_suggested_from_qrs_to_t_in_all_leads_that_are_rare():
    r = RS[0]
    hot = [("V1", r + 10, r + 60, 90_000), ("V1", r + 120, r + 160, 2000), ("I", r, r + 40, 300)]
    (one,) = made(heat(*hot), beats=beats(kinds=(1,)))
    assert (one.start, one.stop, one.leads, one.peaks) == (r - 30, r + 170, ("I", "V1"), ())
    again = [(lead, a + 500, b + 500, n) for lead, a, b, n in hot]
    (both,) = made(heat(*hot, *again), beats=beats(kinds=(1, 1)))
    assert both.peaks == RS[:2]
    assert both.reach == (30, 170)
    apart = made(heat(*hot, *again), beats=beats(kinds=(1, 2)))
    assert [(one.start, one.peaks) for one in apart] == [(r - 30, ()), (r + 470, ())]


def test_what_lies_between_beats_is_no_part_of_them():
    r = RS[0]
    (one,) = made(heat(("II", r + 200, r + 240, 3000)), beats=beats(kinds=(1,)))
    assert (one.start, one.stop, one.peaks) == (r + 200, r + 240, ())
    after = [("II", r + 200, r + 240, 3000) for r in RS]
    assert len(made(heat(*after), beats=beats())) == len(RS)


def test_one_place_is_as_it_was_without_beats():
    anomaly = heat(("II", 400, 450, 3900))
    assert made(anomaly, beats=beats()) == made(anomaly)


def test_the_id_changes_with_what_is_said_and_not_with_marks():
    hot = [("II", r - 20, r + 50, 2000) for r in RS]
    (one,) = made(heat(*hot), beats=beats())
    (moved,) = made(heat(*hot), beats=beats(), bounds=[r - 24 for r in RS])
    assert moved.id == one.id
    assert moved.reach == (24, 50)
    (fewer,) = made(heat(*hot[1:]), beats=beats())
    assert fewer.id != one.id


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_hot_is_in_a_suggestion_and_all_are_valid(seed):
    random = np.random.default_rng(seed)
    hot = [
        (("I", "II", "V1")[random.integers(3)], a, a + int(random.integers(20, 150)), n)
        for a, n in zip(random.integers(0, N - 150, 30), random.uniform(1100, 9e4, 30), strict=True)
    ]
    anomaly = heat(*hot)
    known = beats(kinds=random.integers(0, 3, len(RS)))
    found = made(anomaly, beats=known)
    assert len({one.id for one in found}) == len(found) <= MOST
    assert all(a.start <= b.start for a, b in pairwise(found))
    covered = np.zeros((3, N), dtype=bool)
    for one in found:
        kind = "beats" if one.peaks else "span"
        Annotation(
            "r", one.start, one.stop, one.leads, "x", kind=kind, peaks=one.peaks, reach=one.reach
        )
        for lead in one.leads:
            for start, stop in one.intervals():
                covered[anomaly.leads.index(lead), start:stop] = True
    alone = made(anomaly)
    for one in alone:
        assert covered[:, (one.start + one.stop) // 2].any(), "hardly any heat is cut off"
    assert max(one.one_in for one in found) == max(one.one_in for one in alone)


def test_the_origin_knows_in_how_many_beats():
    origin = Origin("m", "abc", "accepted", 3901.0, 10, 90, ("II",), beats=3)
    assert Origin.from_dict(origin.to_dict()) == origin
    assert origin.taken_as(10, 90, ("II",), beats=3).how == "accepted"
    assert origin.taken_as(10, 90, ("II",), beats=2).how == "trimmed"
    assert "beats" not in Origin("m", "abc", "accepted", 3901.0, 10, 90, ("II",)).to_dict()
