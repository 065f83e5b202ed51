"""What a library keeps of a record is what scoring says of it, by window and by kind of beats."""

from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.record import Lead
from ecgviewer.inference import library_view, model, scorer, windows, zoo
from ecgviewer.simulate.record import simulate_record


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    return model.load_model(zoo.find_model("", tmp_path_factory.mktemp("zoo")))


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def pvc():
    return simulate_record("pvc", seed=3)


@pytest.fixture(scope="module")
def seen(pvc, loaded):
    return drain(library_view.view_record(pvc.record, loaded))


def test_a_window_says_what_scoring_says(pvc, seen, loaded):
    score, _ = drain(scorer.score(pvc.record, loaded))
    scores, findings = library_view.over_windows(seen.windows)
    assert 1 - 10.0 ** -scores[0] == pytest.approx(score.surprise, abs=1e-6)
    assert 1 - 10.0 ** -scores[1] == pytest.approx(score.full, abs=1e-6)
    assert tuple(1 - 10.0 ** -scores[2:4]) == pytest.approx(score.interval, abs=1e-6)
    assert bool(scores[5]) == score.foreign
    assert dict(zip(loaded.entry.findings, findings, strict=True)) == pytest.approx(score.findings)


def test_the_embedding_is_what_the_findings_head_sees(seen, loaded):
    n, total = library_view.embedding_size(loaded)
    assert seen.windows[0].features.shape == (total,)
    mean, scale = library_view.standard_units(loaded)
    assert mean.shape == scale.shape == (total,)
    assert 0 < n < total


def test_extrasystoles_are_a_kind_of_their_own(pvc, seen):
    assert len(seen.beats) == 2
    usual, odd = seen.beats
    assert usual.count > odd.count
    marked = [a for a in pvc.truth.annotations if a.finding == "PVC"]
    assert any(a.start <= odd.at < a.stop for a in marked)
    assert not any(a.start <= usual.at < a.stop for a in marked)
    assert usual.in_mv
    r = np.abs(usual.shape[1] * usual.scales[1])[30:41].max()
    assert 0.3 < r < 3.0, "millivolts again, times the scale"


def test_amplitude_does_not_change_the_shape(pvc, loaded):
    louder = replace(pvc.record, leads=tuple(replace(x, gain=x.gain / 2) for x in pvc.record.leads))
    one, two = (drain(library_view.view_record(r, loaded)) for r in (pvc.record, louder))
    assert np.allclose(one.beats[0].shape, two.beats[0].shape, atol=1e-3)
    assert np.allclose(2 * one.beats[0].scales, two.beats[0].scales, rtol=1e-3)


def test_leads_that_are_not_there_are_said(loaded, synthetic_record):
    view = drain(library_view.view_record(synthetic_record(leads=("II", "V1")), loaded))
    there = np.isfinite(view.beats[0].shape).all(axis=1)
    assert np.flatnonzero(there).tolist() == [1, 6]
    assert (view.beats[0].scales > 0).tolist() == there.tolist()


def test_unknown_amplitude_is_said(loaded, synthetic_record):
    record = synthetic_record()
    lost = replace(record, leads=tuple(Lead(x.name, x.gain, unit="NU") for x in record.leads))
    assert not drain(library_view.view_record(lost, loaded)).beats[0].in_mv


def test_what_cannot_be_scored_is_empty(loaded, synthetic_record):
    flat = synthetic_record(duration_s=1.0)
    view = drain(library_view.view_record(flat, loaded))
    assert view.windows == ()
    assert view.beats == ()


def test_of_a_long_record_some_windows_are_seen_spread_over_it(synthetic_record):
    record = synthetic_record(duration_s=120, leads=("II",))
    every = [one.start for one in windows.iter_windows(record)]
    few = list(windows.some_windows(record, 4))
    assert [one.start for one in few] == [every[0], every[4], every[9], every[13]]
    assert [one.start for one in windows.some_windows(record, 99)] == every
    alone = {one.start: one for one in windows.iter_windows(record)}
    for one in few:  # as the same window of the whole record, but for the filter's far ends
        assert np.abs(one.x - alone[one.start].x).max() < 0.01


def test_a_window_around_a_place_stays_in_the_record(synthetic_record):
    record = synthetic_record(duration_s=30)
    assert windows.window_around(record, 0).start == 0
    assert windows.window_around(record, 7500).start == 1000
    assert windows.window_around(record, 14_999).start == 2000
    assert windows.window_around(synthetic_record(duration_s=5), 2400).start == 0


def test_a_place_belongs_to_its_beat(pvc, seen, loaded):
    mark = next(a for a in pvc.truth.annotations if a.finding == "PVC")
    place = library_view.view_place(pvc.record, mark.start, mark.stop, loaded)
    assert mark.start <= place.at < mark.stop
    alike = [float(np.dot(_unit(place.embedding), _unit(one.embedding))) for one in seen.beats]
    assert alike[1] > alike[0], "an extrasystole is more like extrasystoles"
    assert place.first < 0 < place.last


def test_st_belongs_to_the_beat_before_it(loaded, synthetic_record):
    record = synthetic_record(heart_rate_bpm=120)  # R at 0.5 s and each half second
    place = library_view.view_place(record, 1600, 1640, loaded)  # 200 to 280 ms after R at 3 s
    assert abs(place.at - 1500) <= 10
    assert 18 <= place.first <= 22


def test_without_a_beat_there_is_no_place(loaded, synthetic_record):
    record = synthetic_record()
    silent = replace(record, adu=np.zeros_like(record.adu))
    assert library_view.view_place(silent, 1000, 1200, loaded) is None


def _unit(v):
    return v / np.linalg.norm(v)
