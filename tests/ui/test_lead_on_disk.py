"""A lead whose samples stay on the disk is drawn as one that is held in memory."""

import numpy as np
import pytest

from ecgviewer.core.record import Lead, Record
from ecgviewer.formats.blocked_samples import BlockedSamples
from ecgviewer.ui.lead_signal import LeadSignal

FS, N = 250, 250 * 90


@pytest.fixture
def both(tmp_path):
    adu = np.random.default_rng(2).integers(-900, 900, (N, 3)).astype("<i2")
    blocks = adu.reshape(-1, FS, 3).transpose(0, 2, 1)  # a second of each lead, as EDF has them
    (tmp_path / "day.edf").write_bytes(np.ascontiguousarray(blocks).tobytes())
    samples = BlockedSamples(
        tmp_path / "day.edf",
        offset=0,
        n_records=N // FS,
        record_bytes=3 * FS * 2,
        columns=(0, 2 * FS, 4 * FS),
        count=FS,
        stored="<i2",
    )
    leads = tuple(Lead(name, 200.0) for name in ("I", "II", "V1"))
    return Record(samples, FS, leads), Record(adu, FS, leads)


def test_every_zoom_place_and_reach_is_the_same(both):
    lazy, held = (LeadSignal(one, "II") for one in both)
    assert lazy.reach == held.reach
    assert lazy.value_at(41.2) == held.value_at(41.2)
    for start, stop in ((0.0, 90.0), (3.3, 13.3), (80.0, 95.0)):
        assert lazy.middle(start, stop) == held.middle(start, stop)
        for per_px in (0.5, 5.0, 60.0, 900.0):
            ours, theirs = (one.curve(start, stop, per_px) for one in (lazy, held))
            np.testing.assert_array_equal(ours, theirs)


def test_probes_of_a_far_zoom_are_the_same(both):
    lazy, held = (LeadSignal(one, "V1") for one in both)
    for ours, theirs in zip(
        lazy._probed(-50, N + 50, 333), held._probed(-50, N + 50, 333), strict=True
    ):
        np.testing.assert_array_equal(ours, theirs)
