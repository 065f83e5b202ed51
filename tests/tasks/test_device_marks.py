"""What files say of their own records is read apart from the reader's findings."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.cli_terminal import drain
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import DeviceSays, statement
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.formats.wfdb_marks import Mark, write_marks
from ecgviewer.tasks.device_marks import device_annotations


@pytest.fixture
def record(synthetic_record, tmp_path):
    header = write_wfdb(synthetic_record(), tmp_path, "one")
    return header, read_record(header)


def test_beats_and_rhythms_beside_a_record(record):
    header, read = record
    write_marks([Mark(0, 28, b"(AFIB"), Mark(250, 1), Mark(750, 5)], header.with_suffix(".atr"))
    found = drain(device_annotations(header, read), quiet=True)
    assert (found.source, found.note) == (".atr", "")
    assert [(one.kind, one.label) for one in found.annotations] == [
        ("rhythm", "AFIB"), ("beat", "N"), ("beat", "V"),
    ]  # fmt: skip
    assert [one.label for one in found.between(700, 800)] == ["AFIB", "V"]


def test_nothing_beside_and_a_damaged_file(record):
    header, read = record
    assert drain(device_annotations(header, read), quiet=True).annotations == ()
    header.with_suffix(".atr").write_bytes(b"\x00\xec\x01\x00")
    found = drain(device_annotations(header, read), quiet=True)
    assert found.annotations == ()
    assert "left out" in found.note


def test_what_stands_in_the_record_itself(record):
    _header, read = record
    said = DeviceSays((statement("Normal ECG", read.n_samples),))
    told = replace(read, format_name="DICOM", device_says=said)
    found = drain(device_annotations(_header, told), quiet=True)
    assert (found.source, found.annotations) == ("file", said.annotations)
    silent = replace(read, format_name="DICOM")
    write_marks([Mark(250, 1)], _header.with_suffix(".atr"))
    assert drain(device_annotations(_header, silent), quiet=True).annotations == ()


def test_fields_travel_and_nonsense_is_refused():
    one = DeviceAnnotation("measurement", "QT", 0, 10, ("II",), "5.13", "SCPECG", "t", 400.0, "ms")
    assert DeviceAnnotation.from_dict(one.to_dict()) == one
    with pytest.raises(ValueError, match="is empty"):
        replace(one, stop=0)


@pytest.mark.realdata
def test_a_record_of_mit_bih(ecg_data):
    header = ecg_data / "mitdb" / "119.hea"
    read = read_record(header)
    found = drain(device_annotations(header, read), quiet=True)
    labels = Counter(one.label for one in found.annotations if one.kind == "beat")
    assert labels == {"N": 1543, "V": 444}
    starts = np.array([one.start for one in found.annotations])
    assert (np.diff(starts) >= 0).all()
