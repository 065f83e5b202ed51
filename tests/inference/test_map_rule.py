from types import SimpleNamespace

import numpy as np
import pytest

from ecgviewer.inference import fusion, model, zoo
from ecgviewer.inference.calibrate import SAMPLE_SURVIVAL, by_tables, fit_tail, log10_one_in
from ecgviewer.inference.samples import MEDIAN, SAMPLE_CHANNELS, TEMPLATE

N_CHANNELS, N_PHASES = len(SAMPLE_CHANNELS), 19


@pytest.fixture
def arrays():
    normals = np.random.default_rng(0).exponential(size=5000)
    table = fit_tail(normals, SAMPLE_SURVIVAL)
    return {"sample_tails": np.broadcast_to(table, (N_CHANNELS, 12, N_PHASES, table.size)).copy()}


def fused(arrays, **values):
    samples = np.full((N_CHANNELS, 12, 1000), np.nan, dtype=np.float32)
    for channel, value in values.items():
        samples[int(channel[1:])] = value
    evidence = SimpleNamespace(samples=samples, phase=np.zeros(1000, dtype=np.int64))
    return float(fusion.fuse_samples(evidence, arrays)[0, 500])


def test_a_model_without_a_rule_adds_its_channels_alike(arrays):
    alone = {f"_{k}": 4.0 for k in range(N_CHANNELS)}
    tables = arrays["sample_tails"][0, 0, 0]
    assert fused(arrays, **alone) == pytest.approx(
        N_CHANNELS * float(log10_one_in(4.0, tables, SAMPLE_SURVIVAL)), rel=1e-6
    )


def test_the_median_beat_counts_twice_until_its_limit(arrays):
    ruled = arrays | {"map_rule": fusion.MAP_RULE}

    def rise(channel, low, high):
        key = f"_{channel}"
        return fused(ruled, **{key: high}) - fused(ruled, **{key: low})

    assert rise(MEDIAN, 2.0, 3.0) == pytest.approx(2.0 * rise(TEMPLATE, 2.0, 3.0), rel=1e-6)
    assert rise(TEMPLATE, 20.0, 25.0) > 1.0
    assert rise(MEDIAN, 20.0, 25.0) == 0.0


def test_tables_with_knots_first_say_the_same():
    rng = np.random.default_rng(1)
    tables = np.stack([fit_tail(rng.normal(size=900), SAMPLE_SURVIVAL) for _ in range(7)])
    values = rng.normal(scale=3.0, size=7).astype(np.float32)
    values[2] = np.nan
    one = log10_one_in(values, tables, SAMPLE_SURVIVAL)
    assert np.array_equal(one, by_tables(values, tables.T, SAMPLE_SURVIVAL), equal_nan=True)
    assert np.isnan(one[2])


def test_the_bundled_model_judges_amplitude_without_age_and_sex(tmp_path):
    arrays = model.load_model(zoo.find_model("", tmp_path)).arrays
    weights = arrays["amplitude_weights"]  # 1, age, age squared, sex, rate, rate squared, age * sex
    assert np.abs(weights[[1, 2, 3, 6]]).max() == 0.0
    assert np.abs(weights[[0, 4]]).min() > 0.0
    assert np.array_equal(arrays["map_rule"], fusion.MAP_RULE)
