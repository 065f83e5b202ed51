import math

import pytest

from ecgviewer.core.plot import (
    Axis,
    Column,
    Figure,
    Table,
    cell_text,
    number_axis,
    percent_axis,
    share_text,
)


def test_headings_stand_alone():
    titles = ("Period", "Beyond 1 in 50", "share", "from", "to", "Index, normals", "chance")
    table = Table(tuple(map(Column, titles)), ())
    assert list(table.headings())[2:] == [
        "Beyond 1 in 50, share",
        "Beyond 1 in 50, from",
        "Beyond 1 in 50, to",
        "Index, normals",
        "Index, normals, chance",
    ]


def test_cells_are_told_as_they_are_read():
    assert cell_text(12345, "count") == "12,345"
    assert cell_text(0.0214, "share") == "2.1 %"
    assert cell_text(-0.047, "share") == "-4.7 %"
    assert cell_text(0.0002, "share") == "0.02 %"
    assert cell_text(None, "share") == cell_text(math.nan, "number") == "–"
    assert cell_text(1.2589, "one_in") == "1 in 1.3"
    assert cell_text(5000.0, "one_in") == "1 in 5,000"
    assert share_text(1.0) == "100 %"


@pytest.mark.parametrize("highest", [0.003, 0.02, 0.13, 0.4, 0.55, 0.97, 1.0])
def test_an_axis_of_shares_holds_its_marks(highest):
    axis = percent_axis("share", highest)
    assert highest <= axis.high <= 1.0
    assert axis.ticks[0][0] == 0.0
    assert axis.ticks[-1][0] == pytest.approx(axis.high)


@pytest.mark.parametrize("highest", [0.0, 1, 7, 30, 434, 99_999])
def test_an_axis_of_numbers_ends_on_a_round_one(highest):
    axis = number_axis("records", highest)
    assert axis.high >= highest
    assert 2 <= len(axis.ticks) <= 7


def test_places_on_a_log_axis_are_kept_within_it():
    axis = Axis("", 1.0, 100.0, (), "log")
    assert [axis.place(v) for v in (1.0, 10.0, 100.0, 1e6, 0.0)] == [0.0, 0.5, 1.0, 1.0, 0.0]


def test_a_figure_is_told_to_those_who_do_not_see_it():
    table = Table((Column("Age"), Column("Share", "share")), (("under 18", 0.25),))
    figure = Figure("a", "A", table, says="A quarter.")
    assert figure.words == "A quarter.\nAge; Share\nunder 18; 25.0 %"
    assert Figure("a", "A", empty="Nothing yet.").words == "Nothing yet."
