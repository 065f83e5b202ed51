"""Measure a simulated record with the fiducials of its truth, beat by beat."""

from functools import cache

import numpy as np

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.simulate.record import simulate_record


@cache
def clean(rhythm, seed, **asked):
    """A record without noise; cached, because many tests look at the same."""
    return simulate_record(rhythm, seed=seed, noise="none", **asked)


class Beats:
    """Whole beats of a clean record, each against its own baseline before the QRS.

    Parameters
    ----------
    simulation
        A record without noise.
    kinds
        Beat codes to keep; None keeps all that have a QRS.
    """

    def __init__(self, simulation, kinds=None):
        self.fs = simulation.record.fs
        self.mv = simulation.record.millivolts()
        self.fiducials = [
            beat
            for beat in simulation.truth.fiducials
            if None not in (beat.qrs_on, beat.qrs_off, beat.t_off)
            and beat.qrs_on > 0.02 * self.fs
            and (kinds is None or beat.kind in kinds)
        ]
        assert self.fiducials

    def _row(self, lead):
        return self.mv[STANDARD_LEADS.index(lead)]

    def _baseline(self, row, beat):
        # Before the spike, where there is one.
        return row[beat.qrs_on - round(0.014 * self.fs)]

    def qrs(self, lead):
        row = self._row(lead)
        return [row[b.qrs_on : b.qrs_off + 1] - self._baseline(row, b) for b in self.fiducials]

    def r_mv(self, lead):
        return float(np.median([part.max() for part in self.qrs(lead)]))

    def s_mv(self, lead):
        return float(np.median([-part.min() for part in self.qrs(lead)]))

    def st_mv(self, lead, after_ms=40):
        row, late = self._row(lead), round(after_ms / 1000 * self.fs)
        return float(
            np.median([row[b.qrs_off + late] - self._baseline(row, b) for b in self.fiducials])
        )

    def t_mv(self, lead):
        """Signed extreme of the second half of JT."""
        row, out = self._row(lead), []
        for b in self.fiducials:
            part = row[(b.qrs_off + b.t_off) // 2 : b.t_off] - self._baseline(row, b)
            out.append(part[np.argmax(np.abs(part))])
        return float(np.median(out))

    def peaks(self, lead, floor_mv=0.15):
        """Number of separate maxima of the first QRS in a lead, above a floor."""
        part = self.qrs(lead)[0]
        inner = part[1:-1]
        return int(((inner > part[:-2]) & (inner >= part[2:]) & (inner > floor_mv)).sum())


def intervals_ms(simulation):
    """PR, QRS and QT of the conducted beats that are whole, shape (n, 3)."""
    ms = 1000 / simulation.record.fs
    return np.array(
        [
            ((b.qrs_on - b.p_on) * ms, (b.qrs_off - b.qrs_on) * ms, (b.t_off - b.qrs_on) * ms)
            for b in simulation.truth.fiducials
            if b.conducted and None not in (b.p_on, b.qrs_on, b.qrs_off, b.t_off)
        ]
    )
