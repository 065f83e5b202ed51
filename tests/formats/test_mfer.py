"""MFER, by the tables of ISO 22077-1 (Part 1); ecgdatakit decodes the same where it is."""

import struct

import numpy as np
import pytest
from compliance import check_record, check_refused
from fuzzing import survives
from mfer_files import LEADS, TYPES, Made, ends, tlv

from ecgviewer.formats import mfer, read_record
from ecgviewer.formats.blocked_samples import BlockedSamples

RNG = np.random.default_rng(13)
EIGHT = RNG.integers(-3000, 3000, (600, 8))
NAMES = ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6")


def standard(*, little=True, blk=600, preamble=True):
    made = Made(little=little, preamble=preamble).rate().step().add(0x08, b"")
    made.add(0x08, made.pack("H", 1)).frame(blk=blk, chn=8, seq=600 // blk).leads(*NAMES)
    return made


@pytest.mark.parametrize("little", [False, True])
@pytest.mark.parametrize("blk", [600, 100, 1])
@pytest.mark.parametrize("preamble", [False, True])
def test_frames_of_blocks_channels_and_sequences(tmp_path, little, blk, preamble):
    made = standard(little=little, blk=blk, preamble=preamble).wave(EIGHT, blk=blk).end()
    found = check_record(made.save(tmp_path), format_name="MFER")
    assert found.lead_names == NAMES
    np.testing.assert_array_equal(found.adu, EIGHT)
    np.testing.assert_allclose(found.millivolts()[3], EIGHT[:, 3] * 0.00125, rtol=1e-6)
    assert found.fs == 500
    assert found.notes == ()


@pytest.mark.parametrize("kind", [kind for kind in TYPES if kind != "f8"])
@pytest.mark.parametrize("little", [False, True])
def test_data_types(tmp_path, kind, little):
    info = np.iinfo(kind) if kind[0] != "f" else None
    samples = RNG.integers(-99, 99, (60, 2)) + 0.5 if info is None else RNG.integers(
        info.min, info.max, (60, 2), dtype=np.int64, endpoint=True
    )  # fmt: skip
    made = Made(little=little).rate().step(1, -9).frame(blk=60, chn=2)
    made.add(0x0A, bytes([TYPES[kind]])).leads("I", "II").wave(samples, kind=kind)
    found = read_record(made.save(tmp_path))
    np.testing.assert_array_equal(found.adu, samples)
    assert found.adu.dtype == np.dtype(kind)


@pytest.mark.parametrize(
    ("unit", "number", "exponent", "fs"),
    [(0, 500, 0, 500), (0, 25, 1, 250), (1, 2, -3, 500), (1, 8, -3, 125), (0, 3333, -1, 333.3)],
)
def test_sampling_rate_or_interval(tmp_path, unit, number, exponent, fs):
    made = Made().rate(number, unit=unit, exponent=exponent).step().frame(blk=600, chn=8)
    assert read_record(made.leads(*NAMES).wave(EIGHT).save(tmp_path)).fs == pytest.approx(fs)


@pytest.mark.parametrize(
    ("mantissa", "exponent", "mv"), [(1250, -9, 0.00125), (5, -6, 0.005), (1, -3, 1.0)]
)
def test_resolution(tmp_path, mantissa, exponent, mv):
    made = Made().rate().step(mantissa, exponent).frame(blk=60, chn=1).leads("II")
    found = read_record(made.wave(EIGHT[:60, :1]).save(tmp_path))
    np.testing.assert_allclose(found.millivolts()[0], EIGHT[:60, 0] * mv, rtol=1e-6)


def test_defaults_are_told(tmp_path):
    made = Made().add(0x04, struct.pack("<I", 30)).wave(EIGHT[:30, :1])
    found = read_record(made.save(tmp_path))
    assert found.fs == 1000
    notes = " ".join(found.notes)
    assert "1000 Hz, as MFER prescribes" in notes
    assert "no resolution" in notes
    assert "Which lead channel 1 is" in notes


@pytest.mark.parametrize("name", [name for name in LEADS if name not in ("I",)])
def test_codes_of_leads(tmp_path, name):
    made = Made().rate().step().frame(blk=60, chn=2).leads("I", name)
    assert read_record(made.wave(EIGHT[:60, :2]).save(tmp_path)).lead_names == ("I", name)


def test_a_channel_s_own_definitions_come_before_the_parent_s(tmp_path):
    made = Made().rate().step().frame(blk=60, chn=2)
    own = tlv(0x0C, b"\0" + struct.pack("b", -6) + struct.pack("<h", 10))
    made.channel(0, tlv(0x09, struct.pack("<H", 1) + b"left arm"), own)
    made.raw(bytes([0x3F, 1]) + b"\x80" + tlv(0x09, struct.pack("<H", 2)) + b"\0\0")
    found = read_record(made.wave(EIGHT[:60, :2]).save(tmp_path))
    assert found.lead_names == ("I", "II")
    assert [lead.gain for lead in found.leads] == [0.1, pytest.approx(0.8)]
    assert found.leads[0].source_name == "1 left arm"


def test_offset_and_null(tmp_path):
    samples = EIGHT[:60, :1].copy()
    samples[7] = -32768
    made = Made().rate().step(5, -6).frame(blk=60, chn=1).leads("II")
    made.add(0x0D, struct.pack("<h", 100)).add(0x12, struct.pack("<h", -32768))
    found = read_record(made.wave(samples).save(tmp_path))
    shown = found.millivolts()[0]
    assert np.flatnonzero(np.isnan(shown)).tolist() == [7]
    np.testing.assert_allclose(np.delete(shown, 7), np.delete(samples + 100, 7) * 0.005, atol=1e-6)
    assert any("offset of 100 steps" in note for note in found.notes)


def test_frames_that_follow_and_pointers_that_leave_gaps(tmp_path):
    made = Made().rate().step().frame(blk=100, chn=2, seq=1).leads("I", "II")
    made.add(0x07, struct.pack("<I", 1000)).wave(EIGHT[:100, :2]).wave(EIGHT[100:200, :2])
    made.add(0x07, struct.pack("<I", 1250)).wave(EIGHT[200:300, :2])
    found = read_record(made.save(tmp_path))
    shown = found.values()
    assert found.n_samples == 350
    assert np.isnan(shown[:, 200:250]).all()
    np.testing.assert_array_equal(found.adu[:200], EIGHT[:200, :2])
    np.testing.assert_array_equal(found.adu[250:], EIGHT[200:300, :2])
    assert any("1 gaps" in note for note in found.notes)


def test_channels_of_other_rates_and_kinds_are_told(tmp_path):
    made = Made().rate().step().frame(blk=100, chn=3, seq=2)
    slow = [tlv(0x04, struct.pack("<I", 10)), tlv(0x0B, b"\0\0" + struct.pack("<H", 50))]
    made.channel(0, tlv(0x09, struct.pack("<H", 2)))
    made.channel(1, tlv(0x09, struct.pack("<H", 160)), *slow)
    made.channel(2, tlv(0x09, struct.pack("<H", 3)))
    body = b"".join(
        EIGHT[part * 100 : part * 100 + count, column].astype("<i2").tobytes()
        for part in (0, 1)
        for column, count in ((0, 100), (5, 10), (1, 100))
    )
    found = read_record(made.add(0x1E, body, long=True).save(tmp_path))
    assert found.lead_names == ("II", "V1")
    np.testing.assert_array_equal(found.adu, EIGHT[:200, :2])
    assert "Channel 2 (respiration) is left out (no lead of an ECG)." in found.notes


def test_a_dominant_beat_is_no_rhythm(tmp_path):
    made = standard().wave(EIGHT)
    made.add(0x08, made.pack("H", 9)).frame(blk=100, chn=8).leads(*NAMES).wave(EIGHT[:100])
    found = read_record(made.save(tmp_path))
    assert found.n_samples == 600
    (beat,) = found.device_says.beats
    assert beat.name == "dominant beat"
    np.testing.assert_array_equal(beat.samples.adu, EIGHT[:100])


def test_patient_time_maker_filters_and_comments(tmp_path):
    made = standard()
    made.add(0x03, b"UTF-8").add(0x16, "Ruhe, nüchtern".encode())
    made.add(0x17, b"Maker^ECG-9^1.02^SN77").add(0x11, b"HPF=0.05").add(0x11, b"BEF=50^Hum")
    made.channel(2, tlv(0x11, b"LPF=150^-6dB"))
    made.add(0x81, b"Byron^Ada").add(0x82, b"P-1").add(0x84, b"\2")
    made.add(0x83, b"\x2a" + made.pack("H", 3) + made.pack("H", 1968) + b"\3\2")
    made.add(0x85, made.pack("H", 2010) + b"\3\1\t\x08\x07" + made.pack("HH", 5, 0))
    found = check_record(made.wave(EIGHT).save(tmp_path), format_name="MFER")
    assert (found.patient.age_years, found.patient.sex) == (42.0, "F")
    assert found.patient.identifier == "P-1"
    assert found.start == "2010-03-01T09:08:07"
    assert found.device == "Maker ECG-9 1.02"
    assert found.comments == ("Ruhe, nüchtern",)
    said = [one.words for one in found.device_says.filters]
    assert said == ["high pass 0.05 Hz", "notch 50 Hz (Hum)", "low pass 150 Hz on V1 (-6dB)"]
    assert "Byron" not in " ".join((*found.notes, *found.comments))


def test_events_and_values(tmp_path):
    made = standard()
    made.add(0x41, made.pack("HII", 132, 250, 100) + b"VPC")
    made.add(0x41, made.pack("H", 7) + b"")
    made.add(0x41, made.pack("HII", 9, 60_000, 1) + b"late")
    made.add(0x42, made.pack("HI", 17, 0) + b"72.5^/min")
    found = read_record(made.wave(EIGHT).save(tmp_path))
    by_code = {one.code: one for one in found.device_says.annotations}
    assert (by_code["132"].start, by_code["132"].stop, by_code["132"].label) == (250, 350, "VPC")
    assert (by_code["7"].start, by_code["7"].stop) == (0, 600)
    assert (by_code["17"].kind, by_code["17"].value, by_code["17"].unit) == (
        "measurement", 72.5, "/min",
    )  # fmt: skip
    assert any("1 events lie after the end" in note for note in found.notes)


def test_a_day_stays_on_the_disk(tmp_path, monkeypatch):
    path = standard(blk=100).wave(EIGHT, blk=100).save(tmp_path)
    whole = read_record(path)
    monkeypatch.setattr(mfer, "MAPPED_BYTES", 1)
    large = check_record(path, format_name="MFER")
    assert isinstance(large.adu, BlockedSamples)
    assert (large.id, large.leads) == (whole.id, whole.leads)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda made: made.frame(blk=600, chn=8, seq=3), "defines 3 sequences"),
        (lambda made: made.frame(blk=200, chn=8, seq=2), "1 sequences after the last"),
        (lambda made: made.add(0x43, b"\1\0"), "skew"),
        (lambda made: made.add(0x44, b"\1\0"), "not read: 44"),
        (lambda made: made.add(0x08, made.pack("H", 77)), "77, is not known"),
        (lambda made: made.channel(9, tlv(0x09, b"\1\0")), "channel 10 of 8"),
    ],
)
def test_what_is_odd_is_told(tmp_path, change, said):
    made = standard()
    change(made)
    path = made.leads(*NAMES).wave(EIGHT).save(tmp_path)
    assert any(said in note for note in read_record(path).notes), read_record(path).notes


def test_a_file_that_ends_early_keeps_what_it_holds(tmp_path):
    path = standard(blk=100).wave(EIGHT, blk=100).save(tmp_path)
    path.write_bytes(path.read_bytes()[:-2000])
    found = read_record(path)
    np.testing.assert_array_equal(found.adu, EIGHT[:400])
    assert any("cut off" in note for note in found.notes)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda made: made.add(0x0E, b"\1\0"), "compression"),
        (lambda made: made.add(0x0A, b"\x09"), "AHA"),
        (lambda made: made.add(0x0A, b"\x0c"), "data type"),
        (lambda made: made.add(0x08, made.pack("H", 40)), "an EEG"),
        (lambda made: made.add(0x0B, b"\2\0\1\0"), "sampling interval"),
        (lambda made: made.add(0x05, made.pack("I", 1 << 30)), "channels"),
        (lambda made: made.add(0x04, made.pack("I", 1 << 31)), "no whole sequence"),
        (lambda made: made.channel(0, tlv(0x06, b"\2")), "differ between channels"),
        (lambda made: made.raw(b"\x67\x80" * 30), "too deep"),
        (lambda made: made.raw(ends(0x67, b"")[:-1]), "definition"),
        (lambda made: made.raw(b"\x16\x7f"), "it ends"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path, change, said):
    made = standard()
    change(made)
    if said != "it ends":
        made.wave(EIGHT)
    check_refused(made.save(tmp_path), "" if said in ("it ends", "definition") else said)


@pytest.mark.parametrize("little", [False, True])
def test_ecgdatakit_decodes_the_same(tmp_path, little):
    kit = pytest.importorskip("ecgdatakit.parsing.parsers.mfer")
    made = standard(little=little, blk=100)
    made.add(0x0D, made.pack("h", 7)).wave(EIGHT, blk=100).end()
    path = made.save(tmp_path)
    ours, theirs = read_record(path), kit.MFERParser().parse(path)
    assert [lead.label for lead in theirs.leads] == list(ours.lead_names)
    for lead, mv in zip(theirs.leads, ours.millivolts(), strict=True):
        np.testing.assert_allclose(
            (lead.samples * lead.resolution + lead.offset) / 1000, mv, atol=1e-6
        )


def test_changed_files_end_in_a_record_or_a_refusal(tmp_path):
    one = standard(blk=100).add(0x11, b"HPF=0.05").wave(EIGHT, blk=100).end()
    two = Made(little=False).rate().step().frame(blk=100, chn=2, seq=1).leads("I", "II")
    two.add(0x41, two.pack("HII", 1, 5, 9) + b"x").wave(EIGHT[:100, :2]).wave(EIGHT[:100, :2])
    files = [one.save(tmp_path, "one.mwf"), two.save(tmp_path, "two.mwf")]
    survives("MFER", files, count=150)
