"""Samples that only fill a file up: the lowest 16-bit number, held for a second and more.

WFDB has it for "no sample" in its 16-bit formats, and its converters carry it into files that have
no number for that, such as the rest of EDF's last data record.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.record import Lead

_LOWEST = -(1 << 15)
_HELD_S = 1.0


def without_filling(
    adu: NDArray[Any], fs: float, leads: tuple[Lead, ...], notes: list[str]
) -> tuple[Lead, ...]:
    """Return the leads with filling called a gap, and add a note for each that has some.

    Parameters
    ----------
    adu
        Samples, shape (n_samples, n_leads). In leads that have a gap already it is written in the
        filling's place; else they stay and the lowest number is the gap.
    fs
        Sampling rate in Hz.
    notes
        Of the record; added to.
    """
    out = []
    for row, lead in enumerate(leads):
        places = np.flatnonzero(adu[:, row] == _LOWEST)
        runs = np.split(places, np.flatnonzero(np.diff(places) > 1) + 1)
        filled = [run for run in runs if len(run) >= max(2.0, _HELD_S * fs)]
        if filled:
            n = sum(len(run) for run in filled)
            notes.append(
                f"Lead {lead.name} has {n:,} samples in a row at the lowest number, {_LOWEST:,}: "
                "taken for no signal and shown as a gap."
            )
            if lead.gap is not None:
                adu[np.concatenate(filled), row] = lead.gap
            else:
                lead = replace(lead, gap=_LOWEST)
        out.append(lead)
    return tuple(out)
