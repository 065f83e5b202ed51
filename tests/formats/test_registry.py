import os

import numpy as np
import pytest
from compliance import check_refused
from wfdb_files import by_hand, write

from ecgviewer.core.errors import FormatError
from ecgviewer.formats import FORMATS, read_record

RAMP = np.arange(40).reshape(20, 2)
OTHERS = {
    "paper.pdf": (b"%PDF-1.7\n", "PDF"),
    "scan.jpg": (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
    "scan.png": (b"\x89PNG\r\n\x1a\n", "PNG"),
    "aecg.xml": (b'<?xml version="1.0"?>\n<AnnotatedECG/>', "XML"),
    "ecg.html": (b"<!DOCTYPE html><html>", "web page"),
    "ecg.dcm": (b"\0" * 128 + b"DICM", "DICOM"),
    "ecg.edf": (b"0       X X X X", "EDF"),
    "ecg.h5": (b"\x89HDF\r\n\x1a\n", "HDF5"),
    "letter.docx": (b"PK\x03\x04", "ZIP"),
    "ecg.scp": (b"\0" * 16 + b"SCPECG", "SCP-ECG"),
    "ecg.ecg": (b"ISHNE1.0", "ISHNE"),
    "ecg.json": (b'{"fs": 500}', "JSON"),
    "letter.txt": (b"Dear colleague,\nplease find enclosed", "nothing known"),
    "numbers.csv": (b"I,II\n1,2\n", "rate"),
    "noise.bin": (bytes(range(1, 256)), "nothing known"),
}


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("disguise", [None, ".hea", ".dat"])
def test_what_is_no_record_is_called_by_its_name(tmp_path, name, disguise):
    content, looks = OTHERS[name]
    path = tmp_path / (name if disguise is None else f"x{disguise}")
    path.write_bytes(content)
    if any(fmt.sniff(content, path) for fmt in FORMATS):
        check_refused(path)  # its reader says what is missing
    elif disguise and looks == "nothing known":
        check_refused(path)
    elif disguise or not any(path.suffix in fmt.suffixes for fmt in FORMATS):
        check_refused(path, looks, "Can be opened: ", "WFDB (.hea .dat .mat)")


def test_a_record_opens_by_header_signal_file_or_bare_name(tmp_path):
    header = write(tmp_path, "100", RAMP)
    ids = {read_record(path).id for path in (header, tmp_path / "100.dat", tmp_path / "100")}
    assert len(ids) == 1
    assert read_record(str(tmp_path / "100")).source == "100.hea"


def test_a_signal_file_of_another_name_finds_the_header_that_names_it(tmp_path):
    by_hand(tmp_path, "r 2 500 20\nr_1.dat 16 9/mV\nr_1.dat 16 9/mV\n", r_1=RAMP)
    assert read_record(tmp_path / "r_1.dat").source == "r.hea"
    by_hand(tmp_path, "s 2 500 20\nr_1.dat 16 9/mV\nr_1.dat 16 9/mV\n", "s")
    check_refused(tmp_path / "r_1.dat", "r.hea, s.hea")


def test_content_comes_before_the_suffix(tmp_path):
    write(tmp_path, "r", RAMP).rename(tmp_path / "r.txt")
    assert read_record(tmp_path / "r.txt").format_name == "WFDB"


def test_hints_for_what_lies_beside_a_record(tmp_path):
    RAMP.astype("<i2").tofile(tmp_path / "r.dat")
    check_refused(tmp_path / "r.dat", "r.hea", "must lie beside")
    write(tmp_path, "r", RAMP)
    (tmp_path / "r.atr").write_bytes(b"\x12\x70\xff\x03")
    check_refused(tmp_path / "r.atr", "annotations; open r.hea")


def test_no_file_no_samples(tmp_path):
    check_refused(tmp_path / "gone.hea", "does not exist")
    check_refused(tmp_path, "is a folder")
    (tmp_path / "void.hea").touch()
    check_refused(tmp_path / "void.hea", "is empty (0 bytes)")
    with pytest.raises(FormatError, match=r"cannot be opened|does not exist"):
        read_record(str(tmp_path / "a\0b"))


def test_a_file_that_may_not_be_read(tmp_path):
    path = write(tmp_path, "r", RAMP)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    check_refused(path, "cannot be opened")


def test_suffixes_are_lower_case_and_names_differ():
    assert len({fmt.name for fmt in FORMATS}) == len(FORMATS)
    for fmt in FORMATS:
        assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in fmt.suffixes)
