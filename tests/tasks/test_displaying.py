import numpy as np
import pytest

from ecgviewer.core.display_filter import DISPLAY_FILTERS
from ecgviewer.core.record import Lead, Record
from ecgviewer.tasks.displaying import FilteredStretch, filter_stretch


def result_of(work) -> FilteredStretch:
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def long_record() -> Record:
    generator = np.random.default_rng(0)
    adu = generator.integers(-900, 900, (60_000, 2)).astype(np.int16)
    return Record(adu, 100.0, (Lead("I", 1000.0), Lead("II", 1000.0)))


def test_a_short_record_is_filtered_whole(synthetic_record):
    record = synthetic_record()
    stretch = result_of(filter_stretch(record, "0.05-150", 3.0, 4.0))
    assert (stretch.start, stretch.stop) == (0, record.n_samples)
    assert stretch.values.shape == record.values().shape
    assert stretch.record_id == record.id


def test_a_long_record_is_filtered_about_the_page(long_record):
    stretch = result_of(filter_stretch(long_record, "0.67-40", 130.0, 140.0))
    assert (stretch.start, stretch.stop) == (12_000, 18_000)
    last = result_of(filter_stretch(long_record, "0.67-40", 590.0, 999.0))
    assert (last.start, last.stop) == (54_000, 60_000)


def test_a_sample_does_not_depend_on_the_page(long_record):
    near = result_of(filter_stretch(long_record, "0.05-150", 130.0, 140.0))
    wide = result_of(filter_stretch(long_record, "0.05-150", 0.0, 600.0))
    assert np.array_equal(near.values, wide.values[:, near.start : near.stop])


def test_blocks_meet_without_a_step(long_record):
    wide = result_of(filter_stretch(long_record, "0.05-150", 0.0, 600.0))
    from ecgviewer.core.display_filter import FILTER_BY_ID
    from ecgviewer.signals.for_the_eye import filter_for_eye

    at_once = filter_for_eye(long_record.values(), 100.0, FILTER_BY_ID["0.05-150"], None)
    assert np.abs(wide.values - at_once).max() < 0.01


@pytest.mark.parametrize("wanted", DISPLAY_FILTERS, ids=lambda one: one.id)
def test_no_filter_touches_what_the_model_gets(synthetic_record, wanted):
    """Samples, content hash and every value handed out stay as they were, bit for bit."""
    record, twin = synthetic_record(), synthetic_record()
    record.adu.flags.writeable = False
    before = record.values().tobytes()
    result_of(filter_stretch(record, wanted.id, 0.0, 10.0))
    assert record.values().tobytes() == before
    fresh = Record(record.adu, record.fs, record.leads, record.patient)
    assert fresh.id == twin.id == record.id
