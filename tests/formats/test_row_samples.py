"""Rows of samples that stay on the disk are the array that lies there."""

import os
from pathlib import Path

import numpy as np
import pytest

from ecgviewer.core.content_hash import content_hash
from ecgviewer.core.errors import FormatError
from ecgviewer.core.record import Lead
from ecgviewer.formats import samples_on_disk
from ecgviewer.formats.samples_on_disk import RowSamples, on_disk

RNG = np.random.default_rng(5)
N, LEADS = 900, 5


@pytest.fixture(params=["<i2", ">i2", "<i4", "<f4"])
def both(request, tmp_path):
    whole = RNG.integers(-900, 900, (N, LEADS)).astype(request.param)
    (tmp_path / "rows").write_bytes(b"head!" + whole.tobytes())
    made = RowSamples(tmp_path / "rows", whole.dtype, offset=5, shape=whole.shape)
    return made, whole


@pytest.mark.parametrize(
    "key",
    [
        slice(10, 40),
        slice(None),
        slice(800, 5000),
        slice(30, 10),
        slice(0, N, 3),
        slice(0, N, 50),
        slice(None, None, -1),
        7,
        -1,
        (slice(3, 90), 2),
        (slice(3, 90), slice(1, 4)),
        (slice(3, 90), [4, 0]),
        (slice(None, None, 20), 3),
        (np.array([[5, 899], [-1, 0]]), 2),
        np.arange(N) % 7 == 0,
    ],
)
def test_what_is_asked_for_is_what_the_array_has(both, key):
    made, whole = both
    np.testing.assert_array_equal(made[key], whole[key])


def test_it_is_used_as_the_samples_of_a_record_are(both):
    made, whole = both
    assert (made.shape, made.dtype, made.size, made.nbytes, len(made)) == (
        *(whole.shape, whole.dtype, whole.size, whole.nbytes, len(whole)),
    )
    np.testing.assert_array_equal(np.asarray(made), whole)
    np.testing.assert_array_equal(np.asarray(made[:, 3])[5:], whole[5:, 3])
    np.testing.assert_array_equal(made[:, 3][[1, 5]], whole[[1, 5], 3])
    leads = [Lead(f"L{number}", 100.0) for number in range(LEADS)]
    assert content_hash(made, 250.0, leads) == content_hash(whole, 250.0, leads)
    with pytest.raises(IndexError, match="900"):
        made[[N]]
    with pytest.raises(ValueError, match="read-only"):
        made[0:4][0, 0] = 1


def test_many_places_are_fetched_some_at_a_time(both, monkeypatch):
    made, whole = both
    monkeypatch.setattr(samples_on_disk, "_MANY", 4)
    monkeypatch.setattr(samples_on_disk, "_PLACES", 3)
    places = RNG.integers(0, N, (6, 3))
    for column in (0, 4):
        np.testing.assert_array_equal(made[places, column], whole[places, column])
    assert made[np.empty(0, int)].shape == (0, LEADS)


def test_a_map_gives_way_to_what_maps_the_stretch_alone(tmp_path):
    whole = RNG.integers(-900, 900, (N, 8)).astype("<i2")
    whole.tofile(tmp_path / "rows")
    mapped = np.memmap(tmp_path / "rows", "<i2", "r", shape=whole.shape)
    for part in (mapped, mapped[100:], mapped[3:, 2:5], mapped[100:][50:]):
        made = on_disk(part)
        assert isinstance(made, RowSamples)
        np.testing.assert_array_equal(np.asarray(made), part)
    for other in (mapped[:, ::2], mapped[::-1], mapped.T, mapped[0:0], whole, mapped[:, 0]):
        assert on_disk(other) is other


def test_a_file_that_is_cut_is_told_and_its_stamp_tells_of_writing(tmp_path):
    path = tmp_path / "rows"
    whole = np.arange(20_000, dtype="<i2").reshape(-1, 4)
    whole.tofile(path)
    made = RowSamples(path, whole.dtype, offset=0, shape=whole.shape)
    before = made.stamp()
    assert made.stamp() == before
    os.truncate(path, 30)
    assert made.stamp() != before
    with pytest.raises(FormatError, match="altered while it was open"):
        made[4990:5000]


def test_what_was_read_does_not_stay_resident(tmp_path):
    resident = _resident_of(tmp_path / "rows")
    if resident is None:
        pytest.skip("the system does not say what is resident")
    whole = np.ones((1 << 20, 8), "<i2")
    whole.tofile(tmp_path / "rows")
    made = RowSamples(tmp_path / "rows", whole.dtype, offset=0, shape=whole.shape)
    for start in range(0, len(made), 1 << 16):
        assert made[start : start + (1 << 16)].sum() == 8 << 16
        assert _resident_of(tmp_path / "rows") == 0


def _resident_of(path):
    """Bytes of a file's pages in this process's memory; None where that cannot be known."""
    try:
        with Path("/proc/self/smaps").open() as maps:
            lines = maps.read().splitlines()
    except OSError:
        return None
    found, counts = 0, False
    for line in lines:
        if "-" in line.split(" ")[0]:
            counts = line.endswith(str(path))
        elif counts and line.startswith("Rss:"):
            found += 1024 * int(line.split()[1])
    return found
