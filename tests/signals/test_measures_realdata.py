"""The published figures of delineation, spikes and exchanged electrodes, on real ECGs.

Limits lie below what benchmarks/delineation.py prints (docs/measurements.md), on the same records,
which the weights were fitted to: this guards the program, delineation_folds.py says how good it is.
"""

import csv
import sys
import warnings
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # wfdb uses what pandas 3 deprecates
    import wfdb

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.signals.assess import assess
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.pacing import paced_spikes
from ecgviewer.signals.quality import lead_quality
from ecgviewer.signals.reasons import lead_caution

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))
import delineation

pytestmark = [
    pytest.mark.realdata,
    pytest.mark.filterwarnings("ignore"),  # as above
]
EVEN = range(2, 151, 2)


@pytest.fixture(scope="module")
def figures(ecg_data):
    errors, counts = defaultdict(list), defaultdict(lambda: np.zeros(3, int))
    for number in EVEN:
        x, fs, marks = delineation.ludb_record(ecg_data / "ludb" / "data", number)
        delineation.compare(delineation.ours(x, fs), marks, fs, errors, counts)
    return errors, counts


@pytest.mark.parametrize(
    ("bound", "sensitivity", "mean_ms", "sd_ms"),
    [
        ("p_on", 0.955, 8, 16),
        ("p_off", 0.97, 8, 15),
        ("qrs_on", 0.99, 4, 11.5),
        ("qrs_off", 0.99, 4, 12),
        ("t_on", 0.95, 10, 21.5),
        ("t_off", 0.965, 10, 20.5),
    ],
)
def test_ludb_even_records(figures, bound, sensitivity, mean_ms, sd_ms):
    errors, counts = figures
    marks, hits, _ = counts[bound]
    assert hits / marks > sensitivity
    assert abs(np.mean(errors[bound])) < mean_ms
    assert np.std(errors[bound]) < sd_ms


def ludb(ecg_data, numbers):
    for number in numbers:
        record = wfdb.rdrecord(str(ecg_data / "ludb" / "data" / str(number)))
        yield record.p_signal.T.astype(np.float32), "pacing" in " ".join(record.comments)


def test_spikes_of_paced_ecgs(ecg_data):
    seen = {True: [], False: []}
    for x, paced in ludb(ecg_data, range(1, 151)):
        seen[paced].append(len(paced_spikes(x, 500.0)) > 0)
    with (ecg_data / "ptbxl" / "ptbxl_database.csv").open(newline="") as table:
        for row in csv.DictReader(table):
            path = ecg_data / "ptbxl" / row["filename_hr"]
            wanted = "PACE" in row["scp_codes"] or int(row["ecg_id"]) % 2
            if wanted and path.with_suffix(".hea").exists():
                record = wfdb.rdrecord(str(path))
                found = paced_spikes(record.p_signal.T, 500.0)
                seen["PACE" in row["scp_codes"]].append(len(found) > 0)
    assert np.mean(seen[True]) > 0.85
    assert np.mean(seen[False]) < 0.015


@pytest.mark.parametrize("number", ["00017", "00018", "00020", "00023", "00034"])
def test_flutter_of_ptbxl_has_no_pr_and_says_why(ecg_data, number):
    path = ecg_data / "ptbxl" / "records500" / "00000" / f"{number}_hr"
    record = wfdb.rdrecord(str(path))
    found = assess(record.p_signal.T.astype(np.float32), 500.0, STANDARD_LEADS)
    assert found.rhythm.flutter
    assert found.pr_ms is None
    assert not any(found.qtc_ms.values())
    notes = {note.about: note for note in found.notes if note.code == "flutter"}
    assert "flutter" in notes["pr_ms"].text
    assert notes["qtc"].withheld


def test_exchanged_arms(ecg_data):
    caught, false = [], []
    for x, paced in ludb(ecg_data, EVEN[::2]):
        if paced:
            continue
        false.append("LA/RA" in assess(x, 500.0, STANDARD_LEADS).quality.reversal)
        swapped = x.copy()
        swapped[0], swapped[[1, 2]], swapped[[3, 4]] = -x[0], x[[2, 1]], x[[4, 3]]
        caught.append("LA/RA" in assess(swapped, 500.0, STANDARD_LEADS).quality.reversal)
    assert np.mean(caught) > 0.85
    assert np.mean(false) < 0.03


def test_leads_called_bad_are_at_fault_or_to_be_read_with_care(ecg_data):
    bad, called = [], []
    with (ecg_data / "cinc2011" / "lead_quality.csv").open(newline="") as table:
        for row in list(csv.DictReader(table))[::6]:
            record = wfdb.rdrecord(str(ecg_data / "cinc2011" / row["record"]))
            x, fs = record.p_signal.T.astype(np.float32), float(record.fs)
            bad += [value == "1" for key, value in row.items() if key.endswith("_bad")]
            found = lead_quality(x, fs, find_r_peaks(x, fs))
            called += [one.fault is not None or lead_caution(one) is not None for one in found]
    bad, called = np.array(bad), np.array(called)
    assert called[bad].mean() > 0.86
    assert called[~bad].mean() < 0.04


@pytest.mark.parametrize(
    ("number", "has_p"),
    [("00143", False), ("00144", False), ("00385", False), ("00492", True), ("00355", True)],
)
def test_what_stands_out_of_no_lead_is_no_p(ecg_data, number, has_p):
    # Paced ECGs without any P, and the two lowest P waves of sinus rhythm there are.
    path = ecg_data / "ptbxl" / "records500" / "00000" / f"{number}_hr"
    record = wfdb.rdrecord(str(path))
    found = assess(record.p_signal.T.astype(np.float32), 500.0, STANDARD_LEADS)
    assert (found.pr_ms is not None) == has_p
    assert (found.median.together.p_on is not None) == has_p
    assert ("no_p" in {note.code for note in found.notes_about("pr_ms")}) != has_p
