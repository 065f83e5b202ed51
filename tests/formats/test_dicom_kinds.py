"""What is in a DICOM file, or on a DICOM medium: transfer syntaxes, indexes, PDFs, pictures."""

import gzip
import shutil

import numpy as np
import pydicom
import pytest
from compliance import check_record, check_refused
from dicom_files import RAMP, group, save
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import (
    UID,
    EncapsulatedPDFStorage,
    ExplicitVRLittleEndian,
    General32bitECGWaveformStorage,
    JPEGBaseline8Bit,
    MediaStorageDirectoryStorage,
    RespiratoryWaveformStorage,
    RLELossless,
    SecondaryCaptureImageStorage,
    TwelveLeadECGWaveformStorage,
)

from ecgviewer.core.errors import FormatError
from ecgviewer.formats import read_record, records_in
from ecgviewer.formats.registry import looks_like_record
from ecgviewer.tasks.review import find_records


def _walked(paths):
    steps = find_records(paths)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value


# PS3.5 A.4: packed transfer syntaxes are of pictures


@pytest.mark.parametrize("syntax", [JPEGBaseline8Bit, RLELossless])
def test_ps35_a4_plain_samples_under_a_syntax_of_pictures_are_read_and_told(tmp_path, syntax):
    record = check_record(save(tmp_path / "a.dcm", group(), syntax=syntax), format_name="DICOM")
    np.testing.assert_array_equal(record.adu, RAMP)
    assert any(syntax.name in note for note in record.notes)


def test_ps35_a4_packed_samples_are_refused_by_the_name_of_the_syntax(tmp_path):
    path = save(tmp_path / "a.dcm", group(), syntax=RLELossless)
    content = path.read_bytes()
    samples = RAMP.astype("<i2").tobytes()
    plain = b"\x00\x54\x10\x10OW\0\0" + len(samples).to_bytes(4, "little") + samples
    item = b"\xfe\xff\x00\xe0"
    packed = (
        b"\x00\x54\x10\x10OW\0\0\xff\xff\xff\xff" + item + bytes(4) + item
        + len(samples).to_bytes(4, "little") + samples + b"\xfe\xff\xdd\xe0" + bytes(4)
    )  # fmt: skip
    assert plain in content
    dataset = pydicom.dcmread(path)  # sequences of undefined length need no lengths mended
    dataset["WaveformSequence"].is_undefined_length = True
    dataset.WaveformSequence[0].is_undefined_length_sequence_item = True
    dataset.save_as(path)
    path.write_bytes(path.read_bytes().replace(plain, packed))
    error = check_refused(path, "RLE Lossless", "pictures")
    assert error.field == "0002,0010"


def test_ps35_a_maker_s_own_syntax_is_named(tmp_path):
    path = save(tmp_path / "a.dcm")
    own = "1.2.840.113619.5.2"
    dataset = pydicom.dcmread(path)
    dataset.file_meta.TransferSyntaxUID = UID(own)
    dataset.save_as(path, implicit_vr=False, little_endian=True, enforce_file_format=True)
    check_refused(path, "holds no waveform", f"{own} (none of DICOM's)")


def test_gzip_is_named(tmp_path):
    path = save(tmp_path / "a.dcm", group())
    path.write_bytes(gzip.compress(path.read_bytes()))
    check_refused(path, "gzip archive; unpack it first")


# PS3.3 A: kinds of objects


def test_a34_the_32_bit_class(tmp_path):
    wide = group(RAMP * 100_000, kind="SL")
    path = save(tmp_path / "a.dcm", wide, sop=General32bitECGWaveformStorage)
    np.testing.assert_array_equal(read_record(path).adu, RAMP * 100_000)


def test_a34_another_waveform_says_what_it_is(tmp_path):
    record = read_record(save(tmp_path / "a.dcm", group(), sop=RespiratoryWaveformStorage))
    assert any("Respiratory Waveform Storage, not an ECG" in note for note in record.notes)


def test_a_class_that_cannot_be_printed_comes_into_no_note(tmp_path):
    path = save(tmp_path / "a.dcm", group(), sop=RespiratoryWaveformStorage)
    uid = str(RespiratoryWaveformStorage).encode()
    path.write_bytes(path.read_bytes().replace(uid, uid[:-3] + b"\0\7\x10"))
    notes = read_record(path).notes
    assert any("not an ECG" in note for note in notes)
    assert all(note.isprintable() for note in notes)


@pytest.mark.parametrize(
    ("sop", "said"),
    [
        (EncapsulatedPDFStorage, "encapsulated PDF"),
        (SecondaryCaptureImageStorage, "Secondary Capture Image Storage"),
    ],
)
def test_a45_what_is_no_waveform_is_named_and_not_listed(tmp_path, sop, said):
    path = save(tmp_path / "a.dcm", sop=sop, DocumentTitle="ECG of Jane Doe")
    error = check_refused(path, said, "holds no waveform")
    assert "Jane" not in str(error)
    assert not looks_like_record(path)
    assert looks_like_record(save(tmp_path / "b.dcm", group()))


# PS3.3 F: DICOMDIR


def _index(folder, rows):
    dataset = Dataset()
    dataset.FileSetID = ""
    records = []
    for kind, parts, sop in rows:
        item = Dataset()
        item.DirectoryRecordType = kind
        if parts:
            item.ReferencedFileID = list(parts)
            item.ReferencedSOPClassUIDInFile = sop
        records.append(item)
    dataset.DirectoryRecordSequence = Items(records)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    path = folder / "DICOMDIR"
    dataset.save_as(path, enforce_file_format=True, implicit_vr=False, little_endian=True)
    return path


TWELVE, CAPTURE = TwelveLeadECGWaveformStorage, SecondaryCaptureImageStorage


@pytest.fixture
def medium(tmp_path):
    (tmp_path / "DICOM" / "st1").mkdir(parents=True)
    save(tmp_path / "DICOM" / "ECG00001", group())
    save(tmp_path / "DICOM" / "st1" / "ecg00002", group(RAMP + 1))
    save(tmp_path / "DICOM" / "IMG00001", sop=CAPTURE)
    rows = [
        ("PATIENT", (), ""),
        ("WAVEFORM", ("DICOM", "ECG00001"), TWELVE),
        ("WAVEFORM", ("DICOM", "ST1", "ECG00002"), TWELVE),
        ("WAVEFORM", ("DICOM", "GONE"), TWELVE),
        ("IMAGE", ("DICOM", "IMG00001"), CAPTURE),
    ]
    return tmp_path, rows


def test_f_an_index_opens_the_ecgs_that_it_lists(medium):
    folder, rows = medium
    (folder / "dicom").mkdir()  # the whole name in small letters, as some systems mount media
    shutil.move(folder / "DICOM" / "st1", folder / "dicom" / "st1")
    path = _index(folder, rows)
    refs = records_in(path)
    assert [one.name for one in refs] == ["DICOM/ECG00001", "DICOM/ST1/ECG00002"]
    np.testing.assert_array_equal(read_record(refs[0].address).adu, RAMP)
    second = read_record(refs[1].address)
    np.testing.assert_array_equal(second.adu, RAMP + 1)
    assert second.source == "ecg00002"
    with pytest.raises(FormatError, match="lists 2 ECGs; there is no record 3"):
        read_record(folder / "DICOMDIR#3")


def test_f_a_folder_with_an_index_lists_its_ecgs_once(medium):
    folder, rows = medium
    path = _index(folder, rows)
    assert not looks_like_record(path)
    names = [one.relative_to(folder).as_posix() for one in _walked([folder])]
    assert names == ["DICOM/ECG00001", "DICOM/st1/ecg00002"]


@pytest.mark.parametrize(
    "parts", [("..", "OUTSIDE"), ("/etc", "passwd"), ("DICOM/../..", "OUTSIDE"), ("DICOMDIR",)]
)
def test_f_an_index_does_not_lead_out_of_its_folder(tmp_path, parts):
    inside = tmp_path / "inside"
    inside.mkdir()
    save(tmp_path / "OUTSIDE", group())
    (inside / "LINK").symlink_to(tmp_path / "OUTSIDE")
    for one in (parts, ("LINK",)):
        path = _index(inside, [("WAVEFORM", one, TWELVE)])
        check_refused(path, "index (DICOMDIR) of 1 waveforms", "none of which lies beside it")


def test_f_an_index_without_waveforms_says_what_it_lists(medium):
    folder, rows = medium
    check_refused(_index(folder, rows[-1:]), "lists no waveform, but 1 IMAGE")


def test_f_an_index_that_lists_an_index_is_refused(medium):
    folder, _ = medium
    (folder / "B").mkdir()
    _index(folder / "B", [("WAVEFORM", ("X",), TWELVE)])
    path = _index(folder, [("WAVEFORM", ("B", "DICOMDIR"), TWELVE)])
    check_refused(path, "holds no waveform")


# PS3.3 C.10.9: our values are pydicom's, on every sample at hand


@pytest.mark.realdata
def test_c1091_values_are_those_of_pydicom_for_every_group(ecg_data):
    files = sorted((ecg_data / "formats").rglob("*.dcm"))
    assert files
    for path in files:
        record, dataset = read_record(path), pydicom.dcmread(path)
        beats = [beat.samples for beat in record.device_says.beats]
        for number, mine in enumerate([record, *beats]):
            item = dataset.WaveformSequence[number]
            unit = item.ChannelDefinitionSequence[0].ChannelSensitivityUnitsSequence[0].CodeValue
            theirs = dataset.waveform_array(number).T * {"uV": 1e-3, "mV": 1.0}[unit]
            values = mine.values()
            there = ~np.isnan(values)
            assert there.mean() > 0.99
            np.testing.assert_allclose(values[there], theirs[there], rtol=2e-7, atol=1e-12)
