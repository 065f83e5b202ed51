"""The published figures of the detector and of the lead check, on the real records."""

import csv
import warnings

import numpy as np
import pytest

from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.quality import lead_faults

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # wfdb uses what pandas 3 deprecates
    import wfdb

pytestmark = [
    pytest.mark.realdata,
    # wfdb reads annotations in a way that pandas 3 deprecates.
    pytest.mark.filterwarnings("ignore"),
]
BEATS = set("NLRBAaJSVrFejnE/fQ?")
TOLERANCE_S = 0.15
"""Matching window of ANSI/AAMI EC57."""


def matched(reference, found, tolerance):
    """Return how many reference beats have a found beat of their own within the tolerance."""
    r = f = hits = 0
    while r < len(reference) and f < len(found):
        off = found[f] - reference[r]
        if abs(off) > tolerance:
            r, f = (r + 1, f) if off > 0 else (r, f + 1)
        elif f + 1 < len(found) and abs(found[f + 1] - reference[r]) < abs(off):
            f += 1
        else:
            hits, r, f = hits + 1, r + 1, f + 1
    return hits


def read(path):
    record = wfdb.rdrecord(str(path))
    return record.p_signal.T.astype(np.float32), record.fs


def test_mit_bih(ecg_data):
    hits = beats = found_in_all = 0
    for header in sorted((ecg_data / "mitdb").glob("*.hea")):
        x, fs = read(header.with_suffix(""))
        marks = wfdb.rdann(str(header.with_suffix("")), "atr")
        reference = marks.sample[[symbol in BEATS for symbol in marks.symbol]]
        found = find_r_peaks(x, fs)
        flutter = [
            at for at, symbol in zip(marks.sample, marks.symbol, strict=True) if symbol in "[]"
        ]
        for start, stop in zip(flutter[::2], flutter[1::2], strict=False):
            reference = reference[(reference < start) | (reference > stop)]
            found = found[(found < start) | (found > stop)]
        hits += matched(reference, found, TOLERANCE_S * fs)
        beats += len(reference)
        found_in_all += len(found)
    assert hits / beats > 0.997
    assert hits / found_in_all > 0.995


def test_ludb(ecg_data):
    hits = beats = found_in_all = 0
    for header in sorted((ecg_data / "ludb" / "data").glob("*.hea")):
        x, fs = read(header.with_suffix(""))
        marks = wfdb.rdann(str(header.with_suffix("")), "ii")
        reference = marks.sample[[symbol == "N" for symbol in marks.symbol]]
        found = find_r_peaks(x, fs)
        # The first and the last beats of these records are not annotated.
        annotated = (found > reference[0] - 0.3 * fs) & (found < reference[-1] + 0.3 * fs)
        hits += matched(reference, found[annotated], TOLERANCE_S * fs)
        beats += len(reference)
        found_in_all += annotated.sum()
    assert hits / beats > 0.997
    assert hits / found_in_all > 0.995


def test_lead_quality_of_cinc_2011(ecg_data):
    caught = bad = false_alarms = good = 0
    with (ecg_data / "cinc2011" / "lead_quality.csv").open(newline="") as table:
        for row in list(csv.DictReader(table))[::3]:
            x, fs = read(ecg_data / "cinc2011" / row["record"])
            flags = np.array([value == "1" for name, value in row.items() if name[-4:] == "_bad"])
            faults = np.zeros(len(flags), bool)
            faults[list(lead_faults(x, fs))] = True
            caught, bad = caught + (faults & flags).sum(), bad + flags.sum()
            false_alarms, good = false_alarms + (faults & ~flags).sum(), good + (~flags).sum()
    assert caught / bad > 0.75
    assert false_alarms / good < 0.002
