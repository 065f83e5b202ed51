import numpy as np
import pytest

from ecgviewer.core.derivation import with_derived_limb_leads
from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Lead, Record


def record(adu, *leads):
    columns, made = with_derived_limb_leads(np.array(adu, dtype=np.int16), leads)
    return Record(columns, 500.0, made)


def test_four_leads_are_derived_without_rounding_and_marked():
    ii, v1 = Lead("II", 200.0, 5.0), Lead("V1", 200.0)
    made = record([[101, 52, 9], [-32768, 32767, 8]], Lead("I", 200.0, -3.0), ii, v1)
    assert made.lead_names == ("I", "II", "III", "aVR", "aVL", "aVF", "V1")
    assert [lead.derived for lead in made.leads] == [False, False, True, True, True, True, False]
    i, ii = (np.array(x) / 200 for x in ((104, -32765), (47, 32762)))
    exact = {"III": ii - i, "aVR": -(i + ii) / 2, "aVL": i - ii / 2, "aVF": ii - i / 2}
    for name, values in exact.items():
        lead = made.leads[made.index(name)]
        got = (made.adu[:, made.index(name)].astype(np.float64) - lead.baseline) / lead.gain
        np.testing.assert_allclose(got, values, rtol=0, atol=1e-13)
    assert made.adu.dtype.kind == "i"


def test_different_gains_meet_at_a_common_one():
    made = record([[3, 4]], Lead("I", 400.0), Lead("II", 600.0))
    values = dict(zip(made.lead_names, made.values()[:, 0].tolist(), strict=True))
    assert values["III"] == pytest.approx(4 / 600 - 3 / 400, rel=1e-6)
    assert values["aVF"] == pytest.approx(4 / 600 - 3 / 800, rel=1e-6)


def test_a_gap_in_one_is_a_gap_in_all_that_is_derived():
    made = record([[1, 2], [-1, 2], [1, 2]], Lead("I", 1.0, gap=-1), Lead("II", 1.0))
    values = made.values()
    assert np.isnan(values[:, 1]).tolist() == [True, False, True, True, True, True]
    assert not np.isnan(values[:, [0, 2]]).any()


def test_gaps_at_the_lowest_value_of_all():
    lowest = int(np.iinfo(np.int64).min)
    adu = np.array([[lowest, 2], [1, lowest], [1, 2]], dtype=np.int64)
    leads = (Lead("I", 1.0, gap=lowest), Lead("II", 1.0, gap=lowest))
    wide, made = with_derived_limb_leads(adu, leads)
    values = Record(wide, 500.0, made).values()
    assert np.isnan(values[2:, :2]).all()
    assert values[2:, 2].tolist() == [1.0, -1.5, 0.0, 1.5]


def test_what_is_there_is_not_derived_again():
    adu = np.zeros((2, 3), dtype=np.int16)
    leads = (Lead("I", 1.0), Lead("II", 1.0), Lead("aVF", 1.0))
    _, made = with_derived_limb_leads(adu, leads)
    assert [lead.name for lead in made if lead.derived] == ["III", "aVR", "aVL"]
    same, kept = with_derived_limb_leads(adu[:, :1], leads[:1])
    assert (same.shape, kept) == ((2, 1), leads[:1])


def test_leads_that_cannot_be_compared_are_refused():
    adu = np.zeros((2, 2), dtype=np.int16)
    with pytest.raises(RecordError, match="mV and NU"):
        with_derived_limb_leads(adu, (Lead("I", 1.0), Lead("II", 1.0, unit="NU")))
    with pytest.raises(RecordError, match="gains"):
        with_derived_limb_leads(adu, (Lead("I", 1.0), Lead("II", np.pi)))


def test_floats_stay_floats():
    adu = np.array([[0.5, np.nan]])
    made, _ = with_derived_limb_leads(adu, (Lead("I", 1.0), Lead("II", 1.0)))
    assert made.dtype == np.float64
    assert np.isnan(made[0, 2:]).all()
