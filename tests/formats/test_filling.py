"""Long runs of the lowest 16-bit number are no signal; short ones are samples."""

import numpy as np

from ecgviewer.core.record import Lead
from ecgviewer.formats.filling import without_filling

LOWEST = -(1 << 15)


def leads(gap=None):
    return tuple(Lead(name, 1000.0, 0.0, "mV", name, gap) for name in ("I", "II"))


def made():
    adu = np.random.default_rng(0).integers(-500, 500, (1000, 2)).astype(np.int16)
    adu[900:, 1] = LOWEST
    adu[10:20, 0] = LOWEST
    return adu


def test_a_second_at_the_lowest_number_is_a_gap_and_said_so():
    adu, notes = made(), []
    before = adu.copy()
    found = without_filling(adu, 100.0, leads(), notes)
    assert [lead.gap for lead in found] == [None, LOWEST]
    np.testing.assert_array_equal(adu, before)
    assert len(notes) == 1
    assert "Lead II has 100 samples" in notes[0]


def test_where_a_lead_has_a_gap_already_filling_becomes_that():
    adu, notes = made().astype(np.int32), []
    found = without_filling(adu, 100.0, leads(gap=-(1 << 31)), notes)
    assert [lead.gap for lead in found] == [-(1 << 31)] * 2
    assert (adu[900:, 1] == -(1 << 31)).all()
    assert (adu[10:20, 0] == LOWEST).all()
