import numpy as np
import pytest

from ecgviewer.inference import model, scorer, zoo
from ecgviewer.inference.evidence import odd_beat, p_wave
from ecgviewer.simulate.record import simulate_record

PEAKS = np.arange(60, 960, 90)


def wave(at, width=3.0):
    return np.exp(-0.5 * ((np.arange(1000)[None] - np.asarray(at)[:, None]) / width) ** 2).sum(0)


def test_a_beat_strange_in_all_leads_counts_more_than_noise_on_one():
    quiet = np.ones((12, 1000))
    strange, noisy = quiet.copy(), quiet.copy()
    strange[:, 300:380] = 10.0
    noisy[4, 100:700] = 100.0
    assert odd_beat(quiet, PEAKS) == pytest.approx(1.0)
    assert odd_beat(strange, PEAKS) > 5
    assert odd_beat(noisy, PEAKS) == pytest.approx(1.0)
    assert np.isnan(odd_beat(quiet, PEAKS[:2]))
    assert np.isnan(odd_beat(quiet[:0], PEAKS))


def test_p_waves_that_repeat_are_told_from_waves_that_do_not():
    rng = np.random.default_rng(0)
    noise = 0.05 * rng.standard_normal((12, 1000))
    regular = noise + 0.3 * wave(PEAKS - 16) + wave(PEAKS)
    wild = noise + 0.3 * wave(rng.uniform(0, 1000, 60)) + wave(PEAKS)
    assert p_wave(regular, PEAKS) < -0.7
    assert p_wave(wild, PEAKS) > -0.3
    assert np.isnan(p_wave(regular, PEAKS[:2]))


def run(record, loaded):
    work = scorer.score(record, loaded)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value[0]


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    return model.load_model(zoo.find_model("", tmp_path_factory.mktemp("zoo")))


def one_in(rhythm, loaded):
    return [run(simulate_record(rhythm, seed=seed).record, loaded).one_in for seed in range(6)]


def test_extrasystoles_and_fibrillation_make_the_whole_record_rare(loaded):
    assert np.median(one_in("normal", loaded)) < 5
    assert np.median(one_in("pvc", loaded)) > 20
    assert np.median(one_in("af", loaded)) > 20


def test_a_short_record_is_not_rare_for_being_short(loaded):
    short = [simulate_record("normal", seed=seed, duration_s=5.0).record for seed in range(6)]
    assert np.median([run(record, loaded).one_in for record in short]) < 5
    assert run(simulate_record("pvc", seed=4, duration_s=9.5).record, loaded).one_in > 20
