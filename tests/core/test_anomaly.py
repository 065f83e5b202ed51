import numpy as np
import pytest

from ecgviewer.core.anomaly import AnomalyMap, RecordScore, heat_fraction


def test_one_in_reads_the_frame_of_a_lead():
    frames = np.log10(np.array([[1, 10, 100], [2, 20, np.nan]], np.float32))
    heat = AnomalyMap("r", "m", ("I", "V1"), frames, fs=50.0)
    assert heat.one_in("I", 0.0) == pytest.approx(1)
    assert heat.one_in("I", 0.0199) == pytest.approx(1)
    assert heat.one_in("I", 0.02) == pytest.approx(10)
    assert heat.one_in("V1", 0.03) == pytest.approx(20, rel=1e-5)
    assert np.isnan([heat.one_in("V1", 0.05), heat.one_in("V2", 0.0)]).all()
    assert np.isnan([heat.one_in("I", -0.001), heat.one_in("I", 0.06)]).all()


@pytest.mark.parametrize("shape", [(3, 4), (2,), (2, 4, 1)])
def test_a_map_has_one_row_a_lead(shape):
    with pytest.raises(ValueError, match="does not fit 2 leads"):
        AnomalyMap("r", "m", ("I", "II"), np.zeros(shape, np.float32), fs=50.0)


def test_heat_begins_at_1_in_50_and_is_full_at_1_in_5000():
    one_in = np.array([1, 50, 500, 5000, 1e6, np.nan], np.float32)
    np.testing.assert_allclose(heat_fraction(np.log10(one_in)), [0, 0, 0.5, 1, 1, 0], atol=1e-6)
    assert heat_fraction(np.log10(one_in)).dtype == np.float32


def test_score_tells_one_in():
    assert RecordScore("r", "m", 0.99, {}, {}).one_in == pytest.approx(100)
    assert RecordScore("r", "m", 0.0, {}, {}).one_in == 1
    assert RecordScore("r", "m", 1.0, {}, {}).one_in == pytest.approx(1e9)
    assert np.isnan(RecordScore("r", "m", float("nan"), {}, {}).one_in)
