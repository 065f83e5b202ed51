from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.measurement import NO_FIDUCIALS, Fiducials, MedianBeat
from ecgviewer.core.record import Lead
from ecgviewer.signals.assess import assess
from ecgviewer.signals.resample import resample
from ecgviewer.signals.superimpose import superimpose
from ecgviewer.simulate.record import simulate_record


def median_of(record):
    return assess(record.values(), record.fs, record.lead_names).median


def again(record, fs, gain):
    """The same ECG at another rate and gain, as another device would hold it."""
    values = resample(record.values(), record.fs, fs)
    adu = np.rint(values.T * gain).astype(np.int16)
    leads = tuple(Lead(name, gain) for name in record.lead_names)
    return replace(record, adu=adu, fs=fs, leads=leads)


@pytest.fixture(scope="module")
def record():
    return simulate_record("normal", seed=4, noise="none").record


def test_a_beat_lies_over_itself(record):
    beat = median_of(record)
    over = superimpose(beat, beat)
    assert over.leads == STANDARD_LEADS
    assert np.array_equal(over.before, over.now)
    assert np.array_equal(over.now, beat.values)
    assert over.aligned_by == "shape"
    assert not over.left_out


@pytest.mark.parametrize(("fs", "gain"), [(1000.0, 200.0), (360.0, 4880.0)])
@pytest.mark.parametrize("first", [True, False])
def test_another_rate_and_gain_lie_within_a_sample_and_1_percent(record, fs, gain, first):
    mine, other = median_of(record), median_of(again(record, fs, gain))
    over = superimpose(other, mine) if first else superimpose(mine, other)
    assert over.fs == max(fs, record.fs)
    start, stop = round(over.qrs_on), round(over.qrs_off) + 1
    wide = slice(start - 30, stop + 30)
    qrs = over.now[:, wide]
    # No shift by a whole sample makes them more alike than they are.
    off = {
        shift: np.abs(over.before[:, wide.start + shift : wide.stop + shift] - qrs).mean()
        for shift in (-3, -2, -1, 0, 1, 2, 3)
    }
    assert min(off, key=off.get) in (-1, 0, 1)
    for row in range(len(over.leads)):
        height = np.ptp(over.now[row, start:stop])
        assert np.ptp(over.before[row, start:stop]) == pytest.approx(height, rel=0.01)


def test_records_are_not_altered(record):
    beat, other = median_of(record), median_of(again(record, 250.0, 500.0))
    before = beat.values.copy(), other.values.copy()
    superimpose(other, beat)
    assert np.array_equal(beat.values, before[0])
    assert np.array_equal(other.values, before[1])


def beat(values, *, leads=("I", "II"), fs=500.0, place=100, on=90.0, voltage=True):
    marks = Fiducials(qrs_on=on, qrs_off=None if on is None else on + 40)
    return MedianBeat(
        leads, values.astype(np.float32), (voltage,) * len(leads), fs, 5, place, marks, {}
    )


def bump(at, width, n=300):
    return np.tile(np.exp(-0.5 * ((np.arange(n) - at) / width) ** 2), (2, 1))


def test_a_place_that_is_off_is_found_again():
    over = superimpose(beat(bump(117, 6), place=103), beat(bump(100, 6)))
    assert np.nanargmax(over.before[0]) == np.argmax(over.now[0]) == 100
    assert np.isnan(over.before[:, -17:]).all()


def test_another_shape_is_aligned_where_qrs_begins():
    steep, broad = bump(100, 4), -bump(130, 15)
    over = superimpose(beat(broad, on=95.0), beat(steep, on=90.0))
    assert over.aligned_by == "onset"
    assert np.nanargmin(over.before[0]) == 125


def test_without_marks_the_best_place_is_taken():
    over = superimpose(
        replace(beat(bump(100, 6)), together=NO_FIDUCIALS),
        replace(beat(bump(100, 6)), together=NO_FIDUCIALS),
    )
    assert np.array_equal(over.before, over.now)
    assert over.qrs_on is None


def test_leads_that_cannot_be_laid_over_are_named():
    first = beat(bump(100, 6), leads=("I", "V1"))
    second = beat(bump(100, 6), leads=("I", "V2"))
    over = superimpose(first, second)
    assert over.leads == ("I",)
    assert set(over.left_out) == {"V1", "V2"}
    assert superimpose(replace(first, in_millivolts=(False, True)), second) is None


def test_what_is_of_the_next_beat_is_left_out(record):
    beat = median_of(record)
    over = superimpose(beat, beat, rr_s=(0.5, 0.4))
    assert over.now.shape[1] == round((0.25 + 0.4) * 500)
    assert over.qrs_on == pytest.approx(beat.together.qrs_on - (beat.place - 125))
    assert np.isnan(over.now[:, :25]).all()
    assert np.isfinite(over.now[:, 25:325]).all() or over.now.shape[1] == 325
    assert np.isfinite(over.before).all()
