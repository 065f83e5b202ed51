import numpy as np
import pytest

from ecgviewer.core.record import Lead, Record
from ecgviewer.simulate.record import simulate_record
from ecgviewer.tasks import measuring
from ecgviewer.tasks.measurement_table import (
    COLUMNS,
    DASH,
    left_out,
    number,
    table_rows,
    table_tsv,
)


def measured(record):
    return measuring._drained(measuring.measure(record))


@pytest.fixture(scope="module")
def found():
    return measured(simulate_record(seed=5, noise="light").record)


@pytest.fixture(scope="module")
def flat():
    adu = np.zeros((2000, 2), dtype=np.int16)
    leads = tuple(Lead(name, 1000.0, 0.0, "mV") for name in ("I", "II"))
    return measured(Record(adu, 500.0, leads))


def test_a_row_for_each_lead_with_value_or_reason(found):
    rows = table_rows(found)
    assert [row.lead for row in rows][:3] == ["I", "II", "III"]
    for row in rows:
        assert len(row.cells) == len(row.reasons) == len(COLUMNS)
        for cell, reason in zip(row.cells, row.reasons, strict=True):
            assert (cell == DASH) == bool(reason)
        assert row.is_good
        assert "noise" in row.signal


def test_a_bad_lead_says_why(flat):
    for row in table_rows(flat):
        assert set(row.cells) == {DASH}
        assert all("no signal" in reason for reason in row.reasons)
        assert not row.is_good
        assert "left out" in row.signal


def test_values_are_those_of_the_table(found):
    row = next(row for row in table_rows(found) if row.lead == "V2")
    titles = [f"{one.title} {one.unit}" for one in COLUMNS]
    assert row.cells[titles.index("S mV")] == number(found.table["V2"].s_mv, 2)
    assert row.cells[titles.index("ST J+60 mV")] == number(found.st_mv["V2"]["J+60"], 2)


@pytest.mark.parametrize(
    ("value", "said"), [(None, DASH), (-0.004, "0.00"), (-0.3, "−0.30"), (0.126, "0.13")]
)
def test_numbers(value, said):
    assert number(value, 2) == said


def test_a_spreadsheet_can_read_the_copy(found, flat):
    text = table_tsv(found)
    head, *rest = text.split("\n\n")[0].splitlines()
    assert len(rest) == 12
    assert all(len(line.split("\t")) == len(head.split("\t")) for line in rest)
    assert "−" not in text.split("note")[0]
    values = [float(cell) for line in rest for cell in line.split("\t")[1:-1] if cell]
    assert len(values) > 80
    assert f"QTc Fridericia\t{found.qtc_ms['Fridericia']:.0f}\tms" in text
    assert "note\tNo heart rate" in table_tsv(flat)


def test_beats_left_out_have_time_and_reason():
    found = measured(simulate_record("pvc", seed=2).record)
    out = left_out(found)
    assert out
    assert all(0 <= time_s <= 10 and reason for time_s, reason in out)
    assert len(out) + found.median.n_beats == len(found.beats)
