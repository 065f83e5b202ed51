"""ISHNE Holter 1.0: fields by their place in the header of the standard."""

import struct
from binascii import crc_hqx

import numpy as np
import pytest
from compliance import check_record, check_refused
from fuzzing import survives

from ecgviewer.formats import ishne, read_record
from ecgviewer.formats.samples_on_disk import RowSamples

RNG = np.random.default_rng(3)
SAMPLES = RNG.integers(-2000, 2000, (400, 2)).astype("<i2")


def header(magic=b"ISHNE1.0", *, n_samples=400, leads=(6, 11), steps=(5000, 2500), **given):
    fields = {"fs": 200, "sex": 2, "born": (2, 3, 1950), "day": (1, 3, 2010), "time": (9, 8, 7),
              "pacemaker": 0, "block": b"", "quality": (1, 1), "checksum": None, "offset": None,
              "count": len(leads), **given}  # fmt: skip
    pad = [0] * (12 - len(leads))
    block = fields["block"]
    offset = 522 + len(block) if fields["offset"] is None else fields["offset"]
    raw = struct.pack("<4ih", len(block), n_samples, 522, offset, 1)
    raw += struct.pack("<40s40s20sHH", b"Ada", b"Byron", b"P-1", fields["sex"], 1)
    raw += struct.pack("<3h3h3h", *fields["born"], *fields["day"], *fields["day"])
    raw += struct.pack("<3hh", *fields["time"], fields["count"])
    raw += struct.pack("<36h", *leads, *pad, *fields["quality"], *pad, *steps, *pad)
    raw += struct.pack("<h40sH", fields["pacemaker"], b"Recorder 7", fields["fs"])
    raw += struct.pack("<80s80s88s", b"", b"(c) nobody", b"") + block
    checksum = crc_hqx(raw, 0xFFFF) if fields["checksum"] is None else fields["checksum"]
    return magic + struct.pack("<H", checksum) + raw


def save(folder, *, samples=SAMPLES, name="a.ecg", **given):
    path = folder / name
    path.write_bytes(header(**given) + samples.tobytes())
    return path


def beats(folder, *marks, name="a.ann", **given):
    content = b"".join(struct.pack("<ccH", one.encode(), b"#", toc) for one, toc in marks)
    path = folder / name
    path.write_bytes(header(b"ANN  1.0", **given) + struct.pack("<I", 0) + content)
    return path


def test_samples_and_all_fields(tmp_path):
    found = check_record(save(tmp_path, block=b"more to say"), format_name="ISHNE")
    assert header()[:8] == b"ISHNE1.0"
    assert len(header()) == 522
    np.testing.assert_array_equal(found.adu, SAMPLES)
    np.testing.assert_array_equal(found.millivolts()[0], (SAMPLES[:, 0] * 0.005).astype("f4"))
    assert (found.lead_names, found.fs, found.start) == (("II", "V1"), 200, "2010-03-01T09:08:07")
    assert (found.patient.age_years, found.patient.sex) == (59.0, "F")
    assert (found.patient.identifier, found.device) == ("P-1", "Recorder 7")
    assert found.comments == ("(c) nobody", "more to say")
    assert found.notes == ()


def test_a_long_record_is_mapped(tmp_path, monkeypatch):
    monkeypatch.setattr(ishne, "MAPPED_BYTES", 100)
    found = read_record(save(tmp_path))
    assert isinstance(found.adu, RowSamples)
    np.testing.assert_array_equal(found.adu, SAMPLES)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"checksum": 1}, "checksum is wrong"),
        ({"n_samples": 500}, "cut off"),
        ({"n_samples": 300}, "100 samples more"),
        ({"steps": (0, 2500)}, "millivolts are unknown"),
        ({"leads": (1, 99)}, "Which lead channel 1 is"),
        ({"quality": (3, 5)}, "frequent noise"),
        ({"pacemaker": 5}, "dual chamber, bipolar"),
        ({"born": (1, 1, 1700)}, "left out"),
    ],
)
def test_what_is_odd_is_told(tmp_path, given, said):
    assert any(said in note for note in read_record(save(tmp_path, **given)).notes)


def test_the_length_may_count_the_samples_of_all_leads(tmp_path):
    found = read_record(save(tmp_path, n_samples=800))
    assert (found.n_samples, found.notes) == (400, ())


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"fs": 0}, "sampling rate"),
        ({"count": 0}, "number of leads"),
        ({"count": 13}, "number of leads"),
        ({"offset": 100}, "offset of a block"),
        ({"offset": 10**6}, "offset"),
        ({"samples": SAMPLES[:0]}, "0 samples"),
    ],
)
def test_what_cannot_be_is_refused(tmp_path, given, said):
    check_refused(save(tmp_path, **given), said)


def test_beats_beside_it(tmp_path):
    path = save(tmp_path)
    beats(tmp_path, ("N", 50), ("V", 60), ("!", 100), ("X", 40), ("?", 10), ("P", 20), ("N", 900))
    found = read_record(path)
    told = [(one.kind, one.label, one.start) for one in found.device_says.annotations]
    assert told == [
        ("beat", "N", 50),
        ("beat", "V", 110),
        ("quality", "|", 250),
        ("beat", "/", 280),
    ]
    assert [note[:2] for note in found.notes] == ["1 ", "1 "]


def test_beats_of_another_rate_are_left_out(tmp_path):
    path = save(tmp_path)
    beats(tmp_path, ("N", 50), fs=100)
    found = read_record(path)
    assert found.device_says.annotations == ()
    assert "100 Hz" in found.notes[0]


def test_hostile_files_end_in_a_record_or_a_refusal(tmp_path):
    paths = [save(tmp_path, block=b"x" * 20), save(tmp_path, name="b.ecg", pacemaker=1)]
    survives("ISHNE", paths, count=150)


def test_damaged_beats_leave_the_record(tmp_path):
    path = save(tmp_path)
    whole = beats(tmp_path, *[("N", 50)] * 6).read_bytes()
    for cut in range(0, len(whole), 7):
        path.with_suffix(".ann").write_bytes(whole[:cut])
        assert read_record(path).n_samples == 400


@pytest.mark.realdata
def test_a_12_lead_holter_with_beats(ecg_data):
    path = ecg_data / "formats/ishne/ECG_P28.01.ecg"
    found = check_record(path, format_name="ISHNE")
    stored = np.frombuffer(path.read_bytes()[522:], "<i2").reshape(-1, 12)
    np.testing.assert_array_equal(found.adu, stored)
    assert found.lead_names[:7] == ("I", "II", "III", "aVR", "aVL", "aVF", "V1")
    assert (found.fs, found.duration_s, found.start) == (1000, 95.573, "2000-01-01T07:00:00")
    peaks = np.array([one.start for one in found.device_says.of_kind("beat")])
    assert len(peaks) == 87
    lead = stored[:, 1].astype(int)
    apart = []
    for at in peaks:
        part = lead[max(0, at - 300) : at + 300]
        apart.append(abs(int(np.argmax(np.abs(part - np.median(part)))) - min(300, at)))
    assert np.median(apart) < 20  # the letters stand on the R waves
