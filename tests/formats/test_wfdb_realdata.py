"""Real WFDB records: exactly what the wfdb package decodes, and what their sets are known for."""

import numpy as np
import pytest
from compliance import check_record
from wfdb_files import read_by_wfdb

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.formats import read_record

pytestmark = pytest.mark.realdata

PULSES_AND_EXTREMES = {"binformats", "flacformats"}
"""Their samples run through the whole range of each format: no body has such voltages."""


def assert_as_wfdb_decodes(path, record):
    # rdrecord (wfdb 4.3.1) fails on format 61, which is big-endian.
    n_signals = len(record.leads)
    readable = [n for n in range(n_signals) if path.stem != "binformats" or n != 2]
    decoded = read_by_wfdb(path, channels=readable).e_d_signal
    for column, theirs in zip(readable, decoded, strict=True):
        ours, gap = record.adu[:, column], record.leads[column].gap
        theirs = theirs.repeat(len(ours) // len(theirs))
        np.testing.assert_array_equal(ours, theirs)
        lowest = theirs.min()
        assert gap is None or lowest == gap


def test_every_sample_of_the_formats(ecg_data):
    headers = sorted((ecg_data / "formats" / "wfdb").rglob("*.hea"))
    assert len(headers) > 30
    for path in headers:
        if path.stem in PULSES_AND_EXTREMES:
            record = read_record(path)
        else:
            record = check_record(path, format_name="WFDB")
        assert_as_wfdb_decodes(path, record)
        assert not any("checksum" in note for note in record.notes), path.name


def test_format_61_of_the_samples(ecg_data):
    folder = ecg_data / "formats" / "wfdb" / "wfdb-python_sample-data"
    record = read_record(folder / "binformats.hea")
    np.testing.assert_array_equal(record.adu[:, 2], np.fromfile(folder / "binformats.d2", ">i2"))


@pytest.mark.parametrize(
    ("folder", "fs", "n_samples", "known_patient"),
    [
        ("ptbxl/records500", 500, 5000, False),
        ("ptbxl/records100", 100, 1000, False),
        ("ludb/data", 500, 5000, True),
        ("cinc2011", 500, 5000, False),
        ("formats/cinc2021", None, None, True),
    ],
)
def test_twelve_lead_sets(ecg_data, folder, fs, n_samples, known_patient):
    headers = sorted((ecg_data / folder).rglob("*.hea"))
    assert headers
    for path in headers[:: max(1, len(headers) // 20)]:
        record = check_record(path, format_name="WFDB")
        assert_as_wfdb_decodes(path, record)
        assert record.lead_names == STANDARD_LEADS
        assert fs in (None, record.fs)
        assert n_samples in (None, record.n_samples)
        assert (record.patient.sex is not None) == known_patient
        assert not any("checksum" in note for note in record.notes), path.name


def test_mit_bih(ecg_data):
    headers = sorted((ecg_data / "mitdb").glob("*.hea"))
    for path in headers:
        record = read_record(path)
        assert record.adu.shape == (650_000, 2)
        assert record.in_millivolts
        assert record.patient.sex in ("F", "M")
    assert_as_wfdb_decodes(headers[0], read_record(headers[0]))
