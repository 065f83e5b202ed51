from itertools import pairwise

import numpy as np
import pytest

from ecgviewer.signals.envelope import Pyramid, build_pyramids


def brute(x, start, stop, n_bins, gap=None):
    count = max(0, min(n_bins, stop - start))
    edges = [start + k * (stop - start) // count for k in range(count + 1)] if count else [start]
    low, high = [], []
    for first, last in pairwise(edges):
        part = np.asarray(x[max(0, first) : max(0, last)]).astype(float)
        part = part[~np.isnan(part)]
        if gap is not None:
            part = part[part != gap]
        low.append(part.min() if len(part) else np.nan)
        high.append(part.max() if len(part) else np.nan)
    return edges[:-1], np.array(low), np.array(high)


def assert_exact(x, start, stop, n_bins, gap=None, pyramid=None):
    got = (pyramid or Pyramid(x, gap=gap)).min_max(start, stop, n_bins)
    wanted = brute(x, start, stop, n_bins, gap)
    assert got[0].tolist() == list(wanted[0])
    np.testing.assert_array_equal(got[1], wanted[1])
    np.testing.assert_array_equal(got[2], wanted[2])


@pytest.mark.parametrize("dtype", ["i1", "u1", "i2", "u2", "i4", "i8", "f4", "f8"])
@pytest.mark.parametrize("n", [1, 63, 64, 65, 4096, 20_001])
def test_extremes_are_those_of_the_samples(dtype, n):
    rng = np.random.default_rng(n)
    x = rng.integers(0, 120, n).astype(dtype)
    pyramid = Pyramid(x)
    for _ in range(60):
        start = int(rng.integers(-50, n))
        stop = int(rng.integers(start, n + 80))
        assert_exact(x, start, stop, int(rng.integers(1, 40)), pyramid=pyramid)


def test_a_spike_of_one_sample_is_seen_at_every_zoom():
    n = 200_003
    for at in (0, 1, 63, 64, 12_345, 131_071, 131_072, n - 1):
        x = np.zeros(n, np.int16)
        x[at] = -32768
        pyramid = Pyramid(x)
        for n_bins in (1, 3, 7, 100, 1800, 3125, 50_000):
            first, low, high = pyramid.min_max(0, n, n_bins)
            (bin_,) = np.flatnonzero(low == -32768)
            assert first[bin_] <= at < (*first, n)[bin_ + 1]
            assert (high[np.arange(len(high)) != bin_] == 0).all()


@pytest.mark.parametrize("gap", [-32768, 5])
def test_gap_values_are_no_extremes(gap):
    rng = np.random.default_rng(0)
    x = rng.integers(-50, 50, 30_000).astype(np.int16)
    x[rng.random(len(x)) < 0.3] = gap
    x[3000:9000] = gap
    for n_bins in (1, 10, 333, 4000):
        assert_exact(x, 0, len(x), n_bins, gap)
        assert_exact(x, 2990, 3700, n_bins, gap)


def test_nan_is_a_gap():
    x = np.random.default_rng(0).normal(size=30_000)
    x[500:9000] = np.nan
    for n_bins in (1, 10, 333, 4000):
        assert_exact(x, 0, len(x), n_bins)


def test_the_largest_values_of_a_type_are_values():
    assert_exact(np.full(5000, 32767, np.int16), 0, 5000, 3)
    assert_exact(np.full(5000, -32768, np.int16), 0, 5000, 3)


def test_outside_the_lead_is_a_gap():
    first, low, high = Pyramid(np.arange(100, dtype=np.int16)).min_max(-100, 200, 3)
    assert first.tolist() == [-100, 0, 100]
    np.testing.assert_array_equal(low, [np.nan, 0, np.nan])
    np.testing.assert_array_equal(high, [np.nan, 99, np.nan])
    assert np.isnan(Pyramid(np.arange(9)).min_max(50, 90, 4)[1]).all()


def test_an_empty_range_has_no_bins():
    pyramid = Pyramid(np.arange(100))
    assert [len(part) for part in pyramid.min_max(5, 5, 10)] == [0, 0, 0]
    assert [len(part) for part in pyramid.min_max(50, 5, 10)] == [0, 0, 0]


def test_memory_map_and_strided_column(tmp_path):
    x = np.random.default_rng(0).integers(-999, 999, (50_000, 3)).astype("<i2")
    x.tofile(tmp_path / "x.dat")
    mapped = np.memmap(tmp_path / "x.dat", "<i2", "r", shape=x.shape)
    assert_exact(mapped[:, 1], 17, 49_000, 700)


@pytest.mark.parametrize("bad", [np.zeros((2, 2)), np.zeros(3, bool), np.array(["a"])])
def test_only_a_numeric_lead(bad):
    with pytest.raises(ValueError, match="1-D and numeric"):
        Pyramid(bad)


def test_a_day_takes_a_fifteenth_of_its_memory_and_is_exact():
    x = np.random.default_rng(0).integers(-2000, 2000, 24 * 3600 * 250).astype(np.int16)
    pyramid = Pyramid(x)
    assert pyramid.nbytes < x.nbytes / 15
    assert_exact(x, 0, len(x), 1800, pyramid=pyramid)


@pytest.mark.parametrize("n", [0, 5, 64, 8192, 8200, 30_011])
@pytest.mark.parametrize("size", [64, 128, 1024, 4096])
def test_blocks_of_a_level_are_exact_as_well(n, size):
    x = np.random.default_rng(n).integers(-999, 999, n).astype(np.int16)
    pyramid = Pyramid(x, gap=7)
    for first in {0, 1, 3, max(n // size - 1, 0), n // size}:
        for count in (1, 2, 5, n // size + 1):
            start, stop = first * size, (first + count) * size
            assert_exact(x, start, stop, count, gap=7, pyramid=pyramid)


class Untouchable:
    """Samples that may not be read."""

    ndim = 1

    def __init__(self, x):
        self.dtype, self.shape, self._n = x.dtype, x.shape, len(x)

    def __len__(self):
        return self._n

    def __getitem__(self, rows):
        raise AssertionError("a sample was read")


def test_rough_bins_read_no_sample_and_are_off_by_a_block_at_most():
    x = np.random.default_rng(5).integers(-999, 999, 70_003).astype(np.int16)
    pyramid, size = Pyramid(Untouchable(x), lowest=Pyramid(x)._levels[0]), 64
    for start, stop, n_bins in ((0, 70_003, 300), (517, 69_100, 90), (-500, 80_000, 41)):
        first, low, high = pyramid.min_max(start, stop, n_bins, rough=True)
        exact = brute(x, start, stop, n_bins)
        assert first.tolist() == list(exact[0])
        ends = [*first.tolist()[1:], stop]
        for begin, end, lo, hi in zip(first.tolist(), ends, low, high, strict=True):
            near = x[max(begin - size, 0) : max(end, 0)].astype(float)
            if np.isfinite(lo):
                assert near.min() <= lo <= hi <= near.max()
            else:
                assert end - max(begin, 0) < 2 * size or begin >= len(x) - size or end <= 0
    np.testing.assert_array_equal(
        Pyramid(x).min_max(5, 3000, 300, rough=True), Pyramid(x).min_max(5, 3000, 300)
    )


@pytest.mark.parametrize("dtype", ["i2", "f4"])
@pytest.mark.parametrize("n", [10, 64 * 8192 + 100, 900_001])
def test_pyramids_of_all_leads_in_one_pass_are_those_of_each(n, dtype):
    rng = np.random.default_rng(n)
    adu = rng.integers(-500, 500, (n, 3)).astype(dtype)
    adu[n // 3 : n // 2, 1] = np.nan if dtype == "f4" else 11
    gaps = (None, None if dtype == "f4" else 11, None)
    work = build_pyramids(adu, gaps)
    steps = []
    try:
        while True:
            steps.append(next(work))
    except StopIteration as stop:
        built = stop.value
    assert len(steps) >= (n > 600_000)
    for lead, gap in enumerate(gaps):
        alone = Pyramid(adu[:, lead], gap=gap)
        for n_bins in (1, 7, 300):
            for got, wanted in zip(
                built[lead].min_max(0, n, n_bins), alone.min_max(0, n, n_bins), strict=True
            ):
                np.testing.assert_array_equal(got, wanted)
