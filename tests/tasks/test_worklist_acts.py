import csv
from datetime import UTC, datetime, timedelta

import pytest
from worklist_made import (
    N,
    act,
    drain,
    listed,
    made_catalogue,
    name,
    numbers,
)

from ecgviewer.core.errors import UserError
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueFile
from ecgviewer.tasks import worklist_acts
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.worklist import (
    WorkAsk,
    counts,
)
from ecgviewer.tasks.worklist_day import PAUSE_S, day, seconds_a_record
from ecgviewer.tasks.worklist_export import COLUMNS, write_list


@pytest.fixture
def catalogue():
    with made_catalogue() as made:
        yield made


# Acts


def test_quarantine_is_a_readers_own_survives_the_catalogue_and_can_be_undone(catalogue):
    done = drain(worklist_acts.set_apart([name(1), name(2), name(1)], "LK", on=True))
    assert done.record_ids == (name(1), name(2))
    assert numbers(listed(scope="quarantine")) == [1, 2]
    assert 1 not in numbers(listed(scope="all"))
    assert 1 in numbers(listed(scope="all", reader="MO"))
    assert drain(worklist_acts.set_apart([name(1)], "LK", on=True)).record_ids == ()
    assert drain(counts(WorkAsk(reader="LK"))).scopes["unread"] == N - 2
    records = catalogue.records(range(1, N + 1))
    catalogue.close()
    catalogue_path().unlink()  # made anew from the ECGs
    with Catalogue(catalogue_path()) as again:
        for place, record in records.items():
            again.add([(CatalogueFile(f"/ecg/{place}", 1, 1, record.id), record)])
    assert numbers(listed(scope="quarantine")) == [1, 2]
    drain(done.undo())
    assert numbers(listed(scope="quarantine")) == []


def test_putting_off_is_undone_to_what_was_before(catalogue):
    act("LK", 2, "uncertain")
    act("LK", 3, "log", "finalise")
    done = drain(worklist_acts.set_later([name(1), name(2), name(3)], "LK", on=True))
    assert done.record_ids == (name(1), name(2))
    assert "1 final" in done.words
    assert numbers(listed(scope="later")) == [1, 2]
    drain(done.undo())
    assert numbers(listed(scope="later")) == []
    assert numbers(listed(scope="uncertain")) == [2]
    assert 1 in numbers(listed(scope="unread"))


def test_tags_and_searches_can_be_undone(catalogue):
    done = drain(worklist_acts.tag([name(1), "nowhere"], "ward", on=True))
    assert done.record_ids == (name(1),)
    assert drain(counts(WorkAsk())).tags == {"ward": 1}
    drain(done.undo())
    assert drain(counts(WorkAsk())).tags == {}
    saved = drain(worklist_acts.save_search("wide", "qrs > 115"))
    assert drain(counts(WorkAsk(reader="LK"))).searches == {"wide": ("qrs > 115", 4)}
    drain(saved.undo())
    assert drain(counts(WorkAsk())).searches == {}
    for text in ("", "qrs >"):
        with pytest.raises(UserError):
            drain(worklist_acts.save_search("bad", text))


# The day, the table


def test_the_day_counts_what_was_made_final(catalogue):
    act("LK", 1, "log")
    act("LK", 2, "log", "finalise")
    act("LK", 3, "log", "finalise")
    act("LK", 3, "amend", reason="P waves")
    act("MO", 4, "log", "finalise")
    found = drain(day("LK"))
    assert (found.final, found.second, found.unread) == (1, 2, N - 3)
    assert found.of == N
    assert sum(found.by_hour.values()) == 1
    assert found.median_s is not None
    assert drain(day("XY")).median_s is None


def test_pauses_are_no_reading_time():
    at = datetime(2026, 1, 1, 8, tzinfo=UTC)
    done = [at + timedelta(seconds=s) for s in (0, 60, 180, 180 + PAUSE_S + 1, 420 + PAUSE_S)]
    assert seconds_a_record(done) == 120.0
    assert seconds_a_record(done[:1]) is None


def test_the_table_marks_chance_and_tells_no_more_than_the_list(catalogue, tmp_path):
    for number in range(12):
        act("LK", number, "log")
    work = listed(scope="all")
    path = drain(write_list(work, tmp_path / "list.csv"))
    text = path.read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == N
    assert [row["random_control"] for row in rows].count("yes") == 2
    assert [row["record"] for row in rows] == [name(number) for number in numbers(work)]
    assert {row["one_in"] != "" for row in rows[:12]} == {True}
    assert {row["one_in"] for row in rows[12:]} == {""}
    assert "/ecg" not in text
    assert "p3" not in text
