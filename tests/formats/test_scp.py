"""SCP-ECG, numbered after the clauses of EN 1064:2005 (ISO 11073-91064)."""

import struct

import numpy as np
import pytest
from compliance import check_record, check_refused
from scp_files import (
    BEAT,
    custom,
    differences,
    huffman,
    leads,
    machine,
    packed,
    plain,
    raw,
    record,
    samples,
    statement,
    tags,
    with_beats,
)

from ecgviewer.core.device_says import DeclaredFilter
from ecgviewer.formats import read_record
from ecgviewer.formats.scp_sections import text_of

RANDOM = np.random.default_rng(7)
WAVES = np.cumsum(RANDOM.integers(-40, 41, size=(2, 300)), axis=1)
WAVES[0, 100:104] += 900


def save(tmp_path, sections, file="a.scp", **more):
    path = tmp_path / file
    path.write_bytes(record(sections, **more))
    return path


def read(tmp_path, sections, **more):
    return check_record(save(tmp_path, sections, **more), format_name="SCP-ECG")


def column(found, name):
    return found.adu[:, found.index(name)]


# 5.2, 5.3: the record and its pointers


@pytest.mark.parametrize("name", [b"SCPECG", b"\0" * 6])
def test_53_known_by_its_pointers_with_or_without_its_name(tmp_path, name):
    found = read(tmp_path, plain(WAVES), name=name)
    assert found.notes == ()
    assert read_record(save(tmp_path, plain(WAVES), "a.dat", name=name)).id == found.id


def test_52_wrong_checksums_are_told_and_nothing_else_happens(tmp_path):
    found = read(tmp_path, plain(WAVES), spoil=True)
    assert found.notes == ("The checksum of the record is wrong: it was changed or damaged.",)
    found = read(tmp_path, plain(WAVES), spoil_section=6)
    assert any("checksums of sections 6" in note for note in found.notes)


def test_53_pointers_that_lead_nowhere(tmp_path):
    path = save(tmp_path, plain(WAVES))
    whole = bytearray(path.read_bytes())
    whole[22 + 60 + 6 : 22 + 60 + 10] = (10**9).to_bytes(4, "little")
    path.write_bytes(whole)
    check_refused(path, "no rhythm")
    path.write_bytes(whole[:150])
    check_refused(path, "a.scp")
    path.write_bytes(bytes(whole[:4000]).ljust(5000, b"\0"))
    read_record_or_refuse(path)


def read_record_or_refuse(path):
    from ecgviewer.core.errors import FormatError

    try:
        read_record(path)
    except FormatError:
        pass


# 5.4: section 1, patient and acquisition


def test_54_who_when_and_how(tmp_path):
    sections = plain(WAVES)
    sections[1] = tags(
        (0, b"Clark\0"), (2, b"ID-7\0"), (4, b"\x3d\0\1"), (8, b"\2"), (14, machine()),
        (25, b"\xe4\x07\x01\x02"), (26, bytes([3, 4, 5])), (27, b"\5\0"), (28, b"\x96\0"),
        (29, b"\x0b"), (8, b"\1"),
    )  # fmt: skip
    found = read(tmp_path, sections)
    assert (found.patient.age_years, found.patient.sex) == (61.0, "F")
    assert (found.patient.identifier, found.start) == ("ID-7", "2020-01-02T03:04:05")
    assert found.device == "Maker MODEL"
    assert found.device_says.filters == (
        DeclaredFilter("high pass", 0.05), DeclaredFilter("low pass", 150.0),
        DeclaredFilter("notch", 60.0), DeclaredFilter("notch", 50.0),
        DeclaredFilter("other", text="baseline"),
    )  # fmt: skip
    assert "Clark" not in repr(found)


@pytest.mark.parametrize(
    ("age", "years"),
    [
        (b"\x12\0\2", 1.5),
        (b"\x34\0\3", 0.997),
        (b"\0\0\1", 52.0),
        (b"\xff\xff\1", None),
        (b"", 52.0),
    ],
)
def test_543_age_in_its_units_or_from_dates(tmp_path, age, years):
    sections = plain(WAVES)
    sections[1] = tags((4, age), (5, b"\xaf\x07\x0c\x1f"), (25, b"\xd0\x07\x01\x01"))
    sections[1] = sections[1].replace(b"\xaf\x07", b"\x9b\x07")  # 1947-12-31, at 2000-01-01
    found = read(tmp_path, sections)
    assert found.patient.age_years == (None if years is None else pytest.approx(years, abs=1e-3))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (0, "sinusrytm"),
        (0, "hjälp"),
        (1, "hjälp"),
        (3, "zdrowy ł"),
        (0x13, "синус"),
        (7, "心電図 ä"),
    ],
)
def test_545_texts_in_the_language_of_the_device(tmp_path, language, text):
    names = {0: "latin-1", 1: "latin-1", 3: "iso8859-2", 0x13: "iso8859-5", 7: "utf-16-le"}
    words = text.encode(names[language]) + b"\0\0"
    sections = plain(WAVES)
    sections[1] = tags((14, machine(language)))
    sections[8] = struct.pack("<BHBBBBBB", 0, 2020, 1, 1, 1, 1, 1, 1) + statement(1, words)
    (said,) = read(tmp_path, sections).device_says.statements
    assert said.label == text


def test_545_texts_said_to_be_ascii_may_be_utf_8():
    assert text_of("ä".encode(), None) == "ä"
    assert text_of("ä".encode("latin-1"), None) == "ä"
    assert text_of(b"a\0b", None) == "a"


# 5.5 and annex C: Huffman codes and differences


@pytest.mark.parametrize("order", [0, 1, 2])
@pytest.mark.parametrize("code", [huffman, raw])
def test_58_differences_and_the_default_table(tmp_path, order, code):
    found = read(tmp_path, plain(WAVES, order=order, code=code))
    np.testing.assert_array_equal(column(found, "I"), WAVES[0])
    np.testing.assert_array_equal(column(found, "II"), WAVES[1])
    expected = WAVES[0] * 2500 * 1e-6
    np.testing.assert_allclose(found.millivolts(names=["I"])[0], expected, rtol=1e-6)


def test_c_every_code_of_the_default_table(tmp_path):
    values = [*range(-200, 201), -32768, 32767, 0, 0, 0, 8, -8, 9, -9]
    found = read(tmp_path, plain([values], order=0))
    np.testing.assert_array_equal(column(found, "I"), values)


def test_55_a_table_of_the_file_s_own(tmp_path):
    table = custom(("0", 1, 1, 5), ("10", 2, 1, -7), ("110", 11, 1, 0), ("111", 19, 1, 0))
    bits = "0" + "10" + "110" + f"{-100 & 0xFF:08b}" + "111" + f"{30000:016b}" + "0"
    sections = plain([[0] * 5])
    sections[2] = struct.pack("<H", 1) + table
    sections[6] = samples(2500, 2000, 0, [packed(bits)])
    assert column(read(tmp_path, sections), "I").tolist() == [5, -7, -100, 30000, 5]


def test_55_tables_that_switch_to_each_other(tmp_path):
    first = custom(("0", 1, 1, 1), ("1", 1, 0, 2))
    second = custom(("0", 1, 1, 100), ("10", 2, 1, -100), ("11", 2, 0, 1))
    sections = plain([[0] * 5])
    sections[2] = struct.pack("<H", 2) + first + second
    sections[6] = samples(2500, 2000, 0, [packed("0" + "1" + "0" + "10" + "11" + "0" + "0")])
    assert column(read(tmp_path, sections), "I").tolist() == [1, 100, -100, 1, 1]


@pytest.mark.parametrize(
    "table",
    [
        b"\0\0", struct.pack("<H", 5), struct.pack("<HH", 1, 3),
        struct.pack("<H", 1) + custom(("0", 1, 1, 5), ("0", 1, 1, 6)),
        struct.pack("<H", 1) + custom(("0", 0, 1, 5)),
        struct.pack("<H", 1) + custom(("0", 1, 0, 9)),
        struct.pack("<H", 1) + custom(("0" * 20, 20, 1, 9)),
        struct.pack("<H", 1) + custom(("11", 2, 1, 9)),
    ],
)  # fmt: skip
def test_55_tables_that_decode_nothing_are_refused(tmp_path, table):
    sections = plain([WAVES[0]])
    sections[2] = table
    check_refused(save(tmp_path, sections), "section")


# 5.6: leads


def test_56_leads_by_number_and_the_limb_leads_derived(tmp_path):
    sections = plain(WAVES)
    sections[3] = leads((1, 300, 61), (1, 300, 8))
    assert read(tmp_path, sections).lead_names == ("III", "V6")
    found = read(tmp_path, plain(WAVES))
    assert found.lead_names == ("I", "II", "III", "aVR", "aVL", "aVF")
    assert [lead.derived for lead in found.leads] == [False, False, True, True, True, True]
    np.testing.assert_array_equal(column(found, "III"), WAVES[1] - WAVES[0])
    sections[3] = leads((1, 300, 1), (1, 300, 1))
    assert read(tmp_path, sections).lead_names == ("I", "I (2)")
    sections[3] = leads((1, 300, 31), (1, 300, 250))
    found = read(tmp_path, sections)
    assert (found.lead_names, found.leads[0].derived) == (("I", "lead 250"), True)


def test_56_leads_recorded_one_after_the_other(tmp_path):
    sections = plain(WAVES)
    sections[3] = leads((1, 300, 1), (301, 600, 3))
    found = read(tmp_path, sections)
    values = found.values()
    assert found.n_samples == 600
    assert np.isnan(values[0]).nonzero()[0].tolist() == list(range(300, 600))
    np.testing.assert_allclose(values[1, 300:], WAVES[1] * 0.0025, rtol=1e-6)


@pytest.mark.parametrize("span", [(1, 0, 1), (5, 2, 1), (1, 2**32 - 1, 1), (2**31, 2**32 - 1, 1)])
def test_56_spans_that_no_file_holds_are_refused(tmp_path, span):
    sections = plain([WAVES[0]])
    sections[3] = leads(span)
    check_refused(save(tmp_path, sections), "section 3")
    sections[3] = leads((1, 300, 1), (2**31, 2**31 + 299, 2))
    sections[6] = plain(WAVES)[6]
    check_refused(save(tmp_path, sections), "values")


def test_56_fewer_samples_than_told_end_in_a_gap(tmp_path):
    sections = plain(WAVES)
    sections[6] = samples(2500, 2000, 0, [huffman(WAVES[0]), huffman(WAVES[1][:250])])
    found = read(tmp_path, sections)
    assert np.isnan(found.values(names=["II"])).sum() >= 40
    assert any("samples early" in note for note in found.notes)


# 5.8, 5.9: scale, rate, reference beat, bimodal compression


def test_59_the_true_rate_is_kept(tmp_path):
    assert read(tmp_path, plain(WAVES, interval_us=1667)).fs == pytest.approx(599.880024)


@pytest.mark.parametrize(
    ("step", "beat"), [(2500, 2500), (20000, 5000), (2500, 5000), (7500, 5000)]
)
def test_57_the_reference_beat_is_added_in_whole_numbers(tmp_path, step, beat):
    whole = WAVES[0] * step
    for at in (60, 160):
        whole[at - 31 : at + 29] += BEAT * beat
    found = read(tmp_path, with_beats(whole, (60, 160), step_nv=step, beat_nv=beat))
    assert found.adu.dtype.kind == "i"
    np.testing.assert_allclose(found.values()[0], whole * 1e-6, rtol=1e-6, atol=1e-9)
    assert any("2 beats were stored as differences" in note for note in found.notes)
    (reference,) = found.device_says.beats
    np.testing.assert_array_equal(reference.samples.adu[:, 0], BEAT)
    assert reference.samples.fs == 500.0


def test_57_a_beat_that_reaches_over_the_ends_is_cut(tmp_path):
    sections = with_beats(WAVES[0] * 2500, (60,))
    entries = struct.pack("<HIII", 0, 1, 5, 30) + struct.pack("<HIII", 0, 280, 295, 400)
    sections[4] = struct.pack("<HHH", 120, 31, 2) + entries
    found = read(tmp_path, sections)
    assert found.n_samples == 300


def test_57_without_the_reference_beat_it_is_said(tmp_path):
    sections = with_beats(WAVES[0] * 2500, (60,))
    del sections[5]
    assert any("is missing" in note for note in read(tmp_path, sections).notes)


def test_59_bimodal_compression(tmp_path):
    """Averages of four outside the protected zones, all samples inside."""
    slow = np.rint(200 * np.sin(np.arange(400) / 40)).astype(int)
    whole = slow.copy()
    whole[130:150] += 500
    zones = [(121, 160)]
    stored = np.concatenate(
        [slow[:120].reshape(-1, 4).mean(1), whole[120:160], slow[160:].reshape(-1, 4).mean(1)]
    )
    sections = plain([np.rint(stored).astype(int)])
    sections[3] = leads((1, 400, 1), flags=0x45)
    sections[4] = (
        struct.pack("<HHH", 120, 31, 1)
        + struct.pack("<HIII", 1, 1, 140, 1)
        + struct.pack("<II", *zones[0])
    )
    sections[5] = samples(2500, 2000, 2, [huffman(differences(BEAT, 2))])
    coded = [huffman(differences(np.rint(stored).astype(int), 2))]
    sections[6] = samples(2500, 8000, 2, coded, last=1)
    found = read(tmp_path, sections)
    assert (found.fs, found.n_samples) == (500.0, 400)
    np.testing.assert_array_equal(column(found, "I")[120:160], whole[120:160])
    assert np.abs(column(found, "I") - whole).max() <= 8
    assert any("one of 4 samples" in note for note in found.notes)


@pytest.mark.parametrize("interval_us", [3000, 0])
def test_59_rates_that_do_not_divide_are_refused(tmp_path, interval_us):
    sections = with_beats(WAVES[0] * 2500, (60,))
    sections[6] = samples(2500, interval_us, 2, [huffman(differences(WAVES[0], 2))], last=1)
    check_refused(save(tmp_path, sections), "do not fit")
