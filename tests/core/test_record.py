import dataclasses
import math

import numpy as np
import pytest

from ecgviewer.core import content_hash
from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Lead, Patient, Record, canonical_unit


def record(adu, leads=None, **fields):
    adu = np.asarray(adu)
    leads = leads or tuple(Lead(f"L{n}", 1000.0) for n in range(adu.shape[1]))
    return Record(adu, fields.pop("fs", 500.0), leads, **fields)


RAMP = np.arange(12, dtype=np.int16).reshape(6, 2)


class TestRefusals:
    @pytest.mark.parametrize(
        ("adu", "fields", "words"),
        [
            (np.zeros(5), {"leads": (Lead("I", 1.0),)}, "do not fit"),
            (np.zeros((5, 2)), {"leads": (Lead("I", 1.0),)}, "one column a lead"),
            (np.zeros((5, 1), dtype=bool), {}, "are not numbers"),
            (np.zeros((5, 1), dtype=complex), {}, "are not numbers"),
            (np.zeros((0, 1)), {}, "no samples"),
            (RAMP, {"fs": 0.0}, "not above 0"),
            (RAMP, {"fs": -1.0}, "not above 0"),
            (RAMP, {"fs": math.inf}, "not above 0"),
            (RAMP, {"fs": math.nan}, "not above 0"),
            (RAMP[:, :1], {"leads": (Lead("I", 0.0),)}, "lead I has gain 0"),
            (RAMP[:, :1], {"leads": (Lead("I", math.nan),)}, "lead I has gain"),
            (RAMP[:, :1], {"leads": (Lead("I", 1.0, math.inf),)}, "finite baseline"),
            (RAMP, {"leads": (Lead("I", 1.0), Lead("I", 1.0))}, "'I'.*more than once"),
        ],
    )
    def test_a_record_that_contradicts_itself(self, adu, fields, words):
        with pytest.raises(RecordError, match=words):
            record(adu, source="x.hea", **fields)

    def test_unknown_lead_names_those_there_are(self, synthetic_record):
        with pytest.raises(RecordError, match="no lead 'V9'; the record has I, II"):
            synthetic_record().index("V9")


class TestValues:
    def test_millivolts_are_units_less_baseline_over_gain(self):
        leads = (Lead("I", 200.0, 1024.0), Lead("II", -1000.0))
        both = record([[1024, 500], [1224, -500], [824, 0]], leads).millivolts()
        assert both.dtype == np.float32
        np.testing.assert_allclose(both, [[0, 1, -1], [-0.5, 0.5, 0]], atol=1e-7)

    @pytest.mark.parametrize(
        ("unit", "gain", "adu"),
        [("uV", 0.2, 200), ("mV", 200.0, 200), ("V", 2e5, 200), ("nV", 2e-4, 200)],
    )
    def test_any_voltage_comes_out_in_millivolts(self, unit, gain, adu):
        one = record([[adu]], (Lead("I", gain, unit=unit),))
        assert one.in_millivolts
        assert one.millivolts()[0, 0] == pytest.approx(1.0)

    def test_what_is_no_voltage_is_shown_but_never_called_millivolts(self):
        leads = (Lead("I", 1000.0), Lead("resp", 10.0, unit="NU"))
        one = record([[1000, 50]], leads)
        assert not one.in_millivolts
        np.testing.assert_allclose(one.values(), [[1.0], [5.0]])
        np.testing.assert_allclose(one.millivolts(names=["I"]), [[1.0]])
        with pytest.raises(RecordError, match=r"resp is in 'NU'.*not guessed"):
            one.millivolts()

    def test_a_gap_is_nan_on_its_lead_alone(self):
        leads = (Lead("I", 1000.0, gap=-32768), Lead("II", 1000.0))
        part = record([[-32768, -32768], [0, 0]], leads).millivolts()
        np.testing.assert_array_equal(np.isnan(part), [[True, False], [False, False]])
        assert part[1, 0] == pytest.approx(-32.768)

    def test_zero_is_a_sample_and_no_gap(self):
        assert not np.isnan(record(np.zeros((4, 1), np.int16)).millivolts()).any()

    def test_a_float_file_keeps_its_nan(self):
        part = record(np.array([[np.nan], [2.0]]), (Lead("I", 2.0),)).millivolts()
        np.testing.assert_array_equal(part, np.array([[np.nan, 1.0]], np.float32))

    def test_a_slice_equals_the_part_of_the_whole(self, synthetic_record):
        one = synthetic_record()
        whole = one.millivolts()
        np.testing.assert_array_equal(one.millivolts(100, 230), whole[:, 100:230])
        np.testing.assert_array_equal(one.millivolts(4990), whole[:, 4990:])
        np.testing.assert_array_equal(one.millivolts(names=("V2", "I")), whole[[7, 0]])
        assert one.millivolts(9999, 10000).shape == (12, 0)

    def test_24_bits_keep_their_low_bits(self):
        baseline = 2**23 - 2
        one = record(np.array([[2**23 - 1]], np.int32), (Lead("I", 1.0, float(baseline)),))
        assert one.millivolts()[0, 0] == 1.0

    def test_reading_never_alters_the_file_s_numbers(self, synthetic_record):
        one = synthetic_record()
        before = one.adu.copy()
        one.millivolts()[:] = 0
        np.testing.assert_array_equal(one.adu, before)


class TestId:
    def same(self, one, **changes):
        return dataclasses.replace(one, **changes).id == one.id

    def test_is_64_hex_digits(self, synthetic_record):
        assert len(synthetic_record().id) == 64
        assert int(synthetic_record().id, 16)

    def test_survives_renaming_and_what_is_not_signal(self, synthetic_record):
        one = synthetic_record()
        assert self.same(one, source="other.xml", format_name="SCP", device="X", start="2020-01-01")
        assert self.same(one, patient=Patient(90.0, "M", "123"), notes=("n",), comments=("c",))

    @pytest.mark.parametrize("kind", [np.int32, np.int64, ">i2"])
    def test_survives_another_integer_width_and_order(self, synthetic_record, kind):
        one = synthetic_record()
        assert self.same(one, adu=one.adu.astype(kind))
        assert self.same(one, adu=np.asfortranarray(one.adu))

    def test_survives_a_memory_map(self, synthetic_record, tmp_path):
        one = synthetic_record()
        path = tmp_path / "samples"
        one.adu.tofile(path)
        assert self.same(one, adu=np.memmap(path, one.adu.dtype, "r", shape=one.adu.shape))

    def test_does_not_depend_on_how_it_is_read_in_pieces(self):
        long = np.arange(2 * 70_000, dtype=np.int32).reshape(70_000, 2)
        assert record(long).id == record(long.copy()).id
        other = long.copy()
        other[-1, -1] += 1
        assert record(long).id != record(other).id

    @pytest.mark.parametrize("kind", [np.int32, np.int64, ">i2"])
    def test_of_a_long_record_is_as_little_moved_by_how_it_is_stored(self, monkeypatch, kind):
        long = np.arange(2 * 70_000).reshape(70_000, 2) % 60_000 - 30_000
        short = record(long.astype(np.int16)).id
        monkeypatch.setattr(content_hash, "LONG_VALUES", 1000)
        first = record(long.astype(np.int16))
        assert first.id != short
        assert record(long.astype(kind)).id == first.id
        assert record(np.asfortranarray(long)).id == first.id
        for value in (1, -40_000, 1 << 40):  # a wider piece is another piece
            other = long.copy()
            other[-1, -1] += value
            assert record(other).id != first.id
        assert record(long[::-1].copy()).id != first.id

    def test_changes_with_anything_that_changes_a_millivolt_or_a_second(self):
        lead = Lead("I", 1000.0)
        base = record(RAMP[:, :1], (lead,))
        others = [
            record(RAMP[:, 1:], (lead,)),
            record(RAMP[:5, :1], (lead,)),
            record(RAMP[:, :1], (lead,), fs=499.0),
            *(
                record(RAMP[:, :1], (dataclasses.replace(lead, **change),))
                for change in (
                    {"name": "II"},
                    {"gain": 999.0},
                    {"baseline": 1.0},
                    {"unit": "uV"},
                    {"gap": 3},
                )
            ),
        ]
        assert len({one.id for one in (base, *others)}) == 1 + len(others)


def test_facts(synthetic_record):
    one = synthetic_record(("II", "V1"), fs=360.0, duration_s=2.0)
    assert one.n_samples == 720
    assert one.duration_s == pytest.approx(2.0)
    assert one.lead_names == ("II", "V1")
    assert one.index("V1") == 1


def test_identifier_stays_out_of_repr():
    patient = Patient(50.0, "F", identifier="SMITH-1961")
    assert "SMITH" not in repr(patient)
    assert "SMITH" not in repr(record(RAMP, patient=patient, comments=("SMITH",)))


@pytest.mark.parametrize(
    ("given", "unit"),
    [
        ("mv", "mV"),
        (" UV ", "uV"),
        ("µV", "uV"),
        ("μV", "uV"),
        ("volt", "V"),
        ("NU", "NU"),
        ("", ""),
    ],
)
def test_units_have_one_spelling(given, unit):
    assert canonical_unit(given) == unit


def test_a_scale_beyond_all_numbers_is_infinite_without_a_warning():
    one = record(RAMP[1:, :1], (Lead("I", 1e-300, -1e300),))
    assert np.isinf(one.values()).any()
