"""Kardia ATC: files built after AliveCor's ATC File Format Specification 1.7."""

import struct
import zlib

import numpy as np
import pytest
from compliance import check_record, check_refused
from fuzzing import survives

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.formats import read_record

RNG = np.random.default_rng(7)
SIX = RNG.integers(-3000, 3000, (900, 6)).astype("<i2")
IDS = ("ecg ", "ecg2", "ecg3", "ecg4", "ecg5", "ecg6", "ecg7", "ecg8", "ecg9", "ecga", "ecgb",
       "ecgc")  # fmt: skip


def byte_sum(block):
    return sum(block) & 0xFFFFFFFF


def block(name, data, *, checksum=byte_sum):
    body = name.encode() + struct.pack("<I", len(data)) + data
    return body + struct.pack("<I", checksum(body))


def info(day="2010-12-08T15:54:23.245+10:00", more="SN=AC6L100010,BAT=55"):
    texts = (day, "58E0A7D7-EEBC-11D8-9669-0800200C9A66", "", "iPhone 4 : iPhone OS4.2",
             "AliveECG v1.6.7", "kardia_mobile", more)  # fmt: skip
    return struct.pack("<32s40s44s32s32s32s52s", *(text.encode() for text in texts))


def form(fs=300, step=500, flags=0, kind=1):
    return struct.pack("<BHHBH", kind, fs, step, flags, 0)


def ann(*marks, ticks=300):
    return struct.pack("<I", ticks) + b"".join(struct.pack("<IH", *one) for one in marks)


def atc(folder, *blocks, version=5, name="a.atc"):
    path = folder / name
    path.write_bytes(b"ALIVE\0\0\0" + struct.pack("<I", version) + b"".join(blocks))
    return path


def leads(samples, ids=IDS):
    return [block(one, column.tobytes()) for one, column in zip(ids, samples.T, strict=False)]


def full(folder, *, samples=SIX, **given):
    return atc(
        folder, block("info", info()), block("fmt ", form(**given)), *leads(samples),
        block("avg ", SIX[:450, 0].tobytes()), block("med2", SIX[:450, 1].tobytes()),
        block("ann ", ann((150, 1), (450, 2), (600, 0), ticks=600)),
    )  # fmt: skip


def test_six_leads_as_stored_and_none_derived(tmp_path):
    found = check_record(full(tmp_path), format_name="Kardia ATC")
    assert found.lead_names == STANDARD_LEADS[:6]
    assert not any(lead.derived for lead in found.leads)
    np.testing.assert_array_equal(found.adu, SIX)
    # 500 nV a step: the specification's own resolution.
    np.testing.assert_allclose(found.millivolts()[0], SIX[:, 0] * 0.0005, rtol=1e-6)
    assert (found.fs, found.start) == (300, "2010-12-08T15:54:23.245000+10:00")
    assert found.device == "kardia_mobile, AliveECG v1.6.7"
    assert found.comments == ("iPhone 4 : iPhone OS4.2", "SN=AC6L100010,BAT=55")
    assert found.notes == ()


def test_beats_count_in_ticks_of_their_own(tmp_path):
    marks = read_record(full(tmp_path)).device_says.annotations
    assert [(one.label, one.start) for one in marks] == [("N", 75), ("V", 225), ("Q", 300)]


def test_average_and_median_beats_are_kept_apart(tmp_path):
    found = read_record(full(tmp_path))
    average, median = found.device_says.beats
    assert (average.name, median.name) == ("average beat", "median beat")
    np.testing.assert_array_equal(average.samples.adu[:, 0], SIX[:450, 0])
    assert average.samples.lead_names == ("I",)
    assert median.samples.lead_names == ("II",)
    assert found.n_samples == 900


def test_one_lead(tmp_path):
    found = check_record(
        atc(tmp_path, block("fmt ", form()), block("ecg ", SIX[:, 0].tobytes()), version=2),
        format_name="Kardia ATC",
    )
    assert found.lead_names == ("I",)
    assert found.start is None
    assert any("neither when" in note for note in found.notes)


def test_of_two_leads_the_other_limb_leads_follow_in_whole_numbers(tmp_path):
    found = read_record(full(tmp_path, samples=SIX[:, :2]))
    assert found.lead_names == STANDARD_LEADS[:6]
    assert [lead.derived for lead in found.leads] == [False, False, True, True, True, True]
    one, two = SIX[:, 0].astype(float), SIX[:, 1].astype(float)
    np.testing.assert_allclose(
        found.millivolts(names=["aVF"])[0], (two - one / 2) * 5e-4, atol=1e-6
    )


def test_twelve_leads_of_version_1_7(tmp_path):
    many = RNG.integers(-900, 900, (300, 12)).astype("<i2")
    found = read_record(atc(tmp_path, block("fmt ", form()), *leads(many)))
    assert found.lead_names == STANDARD_LEADS
    np.testing.assert_array_equal(found.adu, many)


@pytest.mark.parametrize("checksum", [byte_sum, zlib.crc32])
def test_both_readings_of_the_checksum_are_right(tmp_path, checksum):
    parts = [("fmt ", form()), ("ecg ", SIX[:, 0].tobytes())]
    found = read_record(atc(tmp_path, *(block(*one, checksum=checksum) for one in parts)))
    assert not any("checksum" in note for note in found.notes)


def test_a_wrong_checksum_is_told_and_refuses_nothing(tmp_path):
    path = full(tmp_path)
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"ecg ") + 8] ^= 1
    path.write_bytes(raw)
    assert "Wrong checksums: ecg." in read_record(path).notes[0]


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (0b0000_0000, []),
        (0b0000_0100, ["notch 50 Hz (mains filter)"]),
        (0b0000_0110, ["notch 60 Hz (mains filter)"]),
        (0b0101_1000, ["low pass", "high pass (baseline filter)",
                       "other (AliveCor's enhanced filter)"]),
        (0b0010_0010, ["notch 60 Hz (notch mains filter)"]),
    ],
)  # fmt: skip
def test_filters_of_the_flags(tmp_path, flags, words):
    found = read_record(full(tmp_path, flags=flags))
    assert [one.words for one in found.device_says.filters] == words


@pytest.mark.parametrize(
    ("blocks", "said"),
    [
        ([block("fmt ", form(step=0))], "millivolts are unknown"),
        ([block("fmt ", form(flags=1))], "polarity"),
        ([block("fmt ", form()), block("acc ", b"\0" * 24)], "'acc' is not read"),
        ([block("fmt ", form()), block("fmt ", form(fs=1))], "further block 'fmt'"),
        ([block("fmt ", form()), block("ann ", ann((1, 1), ticks=0))], "ticks of no length"),
        ([block("fmt ", form()), block("ann ", ann((1, 77)))], "not defined"),
        ([block("fmt ", form()), block("ann ", ann((9999, 1)))], "after the end"),
        ([block("fmt ", form()), block("info", info(day="yesterday"))], "'yesterday'"),
        ([block("fmt ", form()), block("ecg2", b"\1\0\2\0")], "shortest ends"),
    ],
)
def test_what_is_odd_is_told(tmp_path, blocks, said):
    path = atc(tmp_path, *blocks, block("ecg ", SIX[:, 0].tobytes()))
    assert any(said in note for note in read_record(path).notes), read_record(path).notes


def test_a_file_that_ends_early_keeps_what_it_holds(tmp_path):
    path = atc(tmp_path, block("fmt ", form()), block("ecg ", SIX[:, 0].tobytes())[:-104])
    found = read_record(path)
    np.testing.assert_array_equal(found.adu[:, 0], SIX[:850, 0])
    assert any("cut off" in note for note in found.notes)


@pytest.mark.parametrize(
    ("blocks", "said"),
    [
        ([], "neither rate"),
        ([block("fmt ", form())], "holds 0 leads"),
        ([block("fmt ", form(fs=0)), block("ecg ", b"\0\0")], "sampling rate"),
        ([block("fmt ", form(kind=2)), block("ecg ", b"\0\0")], "ECG format"),
        ([block("fmt ", form()), *[block("zzzz", b"")] * 1001], "blocks"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path, blocks, said):
    check_refused(atc(tmp_path, *blocks), said)


def test_changed_files_end_in_a_record_or_a_refusal(tmp_path):
    survives("Kardia ATC", [full(tmp_path)], count=150)
