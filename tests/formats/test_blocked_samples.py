"""Samples that stay on the disk: each way of asking gives what the decoded whole has there."""

import numpy as np
import pytest

from ecgviewer.core.errors import FormatError
from ecgviewer.core.record import Lead, Record
from ecgviewer.formats import blocked_samples, samples_on_disk
from ecgviewer.formats.blocked_samples import BlockedSamples
from ecgviewer.formats.samples_on_disk import LeadOnDisk
from ecgviewer.signals.envelope import Pyramid, build_pyramids

RNG = np.random.default_rng(11)
N_RECORDS, COUNT = 23, 7
PLACES = np.cumsum(RNG.choice([COUNT, COUNT, COUNT + 5], N_RECORDS)).astype(np.int64) - COUNT
GAP = -(1 << 31)


def build(folder, stored="<i2", *, apart=False):
    """Return the samples and the whole of them, packed and placed here."""
    width = int(stored[-1])
    top = 1 << (8 * width - 1)
    values = RNG.integers(-top, top, (N_RECORDS, 3, COUNT))
    packed = values.astype("<i4").view(np.uint8).reshape(*values.shape, 4)[..., :width]
    if stored[0] == ">":
        packed = packed[..., ::-1]
    records = np.concatenate(
        [packed.reshape(N_RECORDS, -1), np.full((N_RECORDS, 5), 99, np.uint8)], axis=1
    )
    path = folder / "samples"
    path.write_bytes(b"head" + records.astype(np.uint8).tobytes())
    places = PLACES if apart else np.arange(N_RECORDS) * COUNT
    whole = np.full((int(places[-1]) + COUNT, 2), GAP)
    for place, one in zip(places, values, strict=True):
        whole[place : place + COUNT] = one[[2, 0]].T
    size = COUNT * width
    samples = BlockedSamples(
        path,
        offset=4,
        n_records=N_RECORDS,
        record_bytes=3 * size + 5,
        columns=(2 * size, 0),
        count=COUNT,
        stored=stored,
        places=PLACES if apart else None,
        gap=GAP,
    )
    return samples, whole


@pytest.fixture(params=[False, True], ids=["close", "apart"])
def both(request, tmp_path):
    return build(tmp_path, apart=request.param)


@pytest.mark.parametrize("stored", ["<i2", "i3", "<i4", ">i2", "|i1"])
@pytest.mark.parametrize("apart", [False, True])
def test_the_whole(tmp_path, stored, apart):
    samples, whole = build(tmp_path, stored, apart=apart)
    assert (samples.shape, samples.size, len(samples)) == (whole.shape, whole.size, len(whole))
    np.testing.assert_array_equal(np.asarray(samples), whole)
    assert np.asarray(samples).dtype == samples.dtype
    assert samples.dtype.isnative
    assert samples.nbytes == np.asarray(samples).nbytes
    np.testing.assert_array_equal(np.asarray(samples, dtype=np.int64), whole)


def test_random_ways_of_asking(both):
    samples, whole = both
    n = len(whole)
    for _ in range(300):
        a, b = RNG.integers(-2 * n, 2 * n, 2).tolist()
        step = int(RNG.choice([1, 1, 2, 7, 8, 40, -1, -3, -9]))
        columns = [slice(None), 0, 1, -1, slice(1, 2)][int(RNG.integers(5))]
        index, mask = RNG.integers(-n, n, (3, 4)), RNG.random(n) < 0.1
        for rows in (slice(a, b, step), slice(a, None), slice(None, b), index, mask, a % n):
            np.testing.assert_array_equal(samples[rows, columns], whole[rows, columns])
        np.testing.assert_array_equal(samples[a:b:step, [1, 0]], whole[a:b:step, [1, 0]])
        np.testing.assert_array_equal(samples[a:b], whole[a:b])


def test_a_lead_reads_in_turn(both):
    samples, whole = both
    lead = samples[:, 1]
    assert isinstance(lead, LeadOnDisk)
    assert (lead.ndim, lead.shape, len(lead)) == (1, (len(whole),), len(whole))
    assert lead[:] is lead
    np.testing.assert_array_equal(lead[3:90:4], whole[3:90:4, 1])
    np.testing.assert_array_equal(lead[np.array([[5, 1], [2, 2]])], whole[[[5, 1], [2, 2]], 1])
    np.testing.assert_array_equal(np.asarray(lead), whole[:, 1])
    assert lead[4] == whole[4, 1]


def test_places_outside_are_errors(both):
    samples, whole = both
    for rows in (len(whole), -len(whole) - 1, np.array([0, len(whole)])):
        with pytest.raises(IndexError):
            samples[rows]
    with pytest.raises(IndexError):
        samples[:, 2]
    with pytest.raises(ValueError, match="copy"):
        np.array(samples, copy=False)


def test_filling_is_a_gap_where_it_is_called_so(tmp_path):
    samples, whole = build(tmp_path, apart=True)
    value = int(whole[whole != GAP][0])
    filled = samples.with_filling(value)
    np.testing.assert_array_equal(np.asarray(filled), np.where(whole == value, GAP, whole))
    np.testing.assert_array_equal(filled[:, 0][::9], np.where(whole == value, GAP, whole)[::9, 0])
    np.testing.assert_array_equal(np.asarray(samples), whole)


def test_a_record_and_its_extremes(both):
    samples, whole = both
    leads = (Lead("I", 100.0, gap=GAP), Lead("II", 100.0, gap=GAP))
    lazy, held = Record(samples, 500.0, leads), Record(whole, 500.0, leads)
    assert lazy.id == held.id
    np.testing.assert_array_equal(lazy.values(3, 99), held.values(3, 99))
    making = build_pyramids(samples, [GAP, GAP])
    while True:
        try:
            next(making)
        except StopIteration as done:
            pyramids = done.value
            break
    for column, pyramid in enumerate(pyramids):
        plain = Pyramid(whole[:, column].astype(samples.dtype), gap=GAP)
        alone = Pyramid(samples[:, column], gap=GAP)
        for start, stop, bins in ((0, len(whole), 2), (5, 150, 1), (-4, 90, 300), (3, 160, 7)):
            for one in (pyramid, alone):
                for mine, theirs in zip(
                    one.min_max(start, stop, bins), plain.min_max(start, stop, bins), strict=True
                ):
                    np.testing.assert_array_equal(mine, theirs)


def test_a_file_that_is_deleted_can_be_read_on_and_one_cut_off_is_told(both, tmp_path):
    samples, whole = both
    (tmp_path / "samples").write_bytes(b"head")
    with pytest.raises(FormatError, match="altered while it was open"):
        samples[0:3]
    again, whole = build(tmp_path)
    (tmp_path / "samples").unlink()
    np.testing.assert_array_equal(again[5:60], whole[5:60])


def test_many_places_are_fetched_for_all_leads_at_once(both, monkeypatch):
    samples, whole = both
    monkeypatch.setattr(samples_on_disk, "_MANY", 4)
    monkeypatch.setattr(samples_on_disk, "_PLACES", 3)
    monkeypatch.setattr(blocked_samples, "MAPPED_BYTES", 1)
    monkeypatch.setattr(blocked_samples, "_CHUNK_BYTES", 1)
    index = RNG.integers(0, len(whole), (5, 2))
    for column in (1, 0, slice(None)):
        np.testing.assert_array_equal(samples[index, column], whole[index, column])
        np.testing.assert_array_equal(samples[index[::-1], column], whole[index[::-1], column])
    np.testing.assert_array_equal(np.asarray(samples), whole)
