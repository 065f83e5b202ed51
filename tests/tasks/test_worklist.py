from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from worklist_made import (
    ALARMED,
    CALM,
    N,
    act,
    drain,
    listed,
    made_catalogue,
    mark,
    name,
    numbers,
    shown,
)

from ecgviewer.core.errors import UserError
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.catalogue_rows import CatalogueFile
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks import worklist_acts
from ecgviewer.tasks.worklist import (
    WorkAsk,
    counts,
    facts_of,
    first_work,
    human_first,
    list_work,
    paths_around,
    place_of,
    rows_of,
)


@pytest.fixture
def catalogue():
    with made_catalogue() as made:
        yield made


# Human first


SORTS = ("reason", "surprise", "uncertainty", "disagreement", "control", "waiting", "newest")
TEXTS = (
    "", "unread", "surprise > 5", "not surprise > 5", "finding:PVC", "-PVC", "score < 0.5",
    "qrs > 100", "male or surprise > 100",
)  # fmt: skip


@pytest.mark.parametrize("sort", SORTS)
def test_two_models_give_the_same_list_where_nothing_is_read(catalogue, sort):
    mark("MO", 3, "PVC")
    act("MO", 3, "log", "finalise")
    made = {CALM: [], ALARMED: [], "": []}
    for model, told in made.items():
        for number, text in enumerate(TEXTS):
            ask = WorkAsk(
                ("today", "all", "disagreement")[number % 3],
                text,
                (WorkAsk().reasons, frozenset({"surprise"}))[number % 2],
                sort=sort,
                group=("state", "patient", "none", "state")[number % 4],
                reader="LK",
                model_sha256=model,
            )
            some, every = drain(first_work(ask)), drain(list_work(ask))
            told.append((shown(some), shown(every), every.groups, facts_of(every)))
        told.append(drain(counts(WorkAsk(reader="LK", model_sha256=model))))
    assert made[CALM] == made[ALARMED] == made[""]
    rows = [row for work in made[ALARMED][:-1] for row in work[1]]
    assert len(rows) > 100
    assert not any(score for *_, score in rows)
    assert all(count == 0 for count in made[ALARMED][-1].reasons.values())


def test_after_the_first_read_the_model_orders_what_was_read_and_nothing_else(catalogue):
    for number in range(10, 30):
        act("LK", number, "log")
    calm, alarmed = (listed(sort="surprise", model_sha256=model) for model in (CALM, ALARMED))
    for work in (calm, alarmed):
        assert [(one.key, one.count) for one in work.groups] == [("second", 20), ("unread", 20)]
        assert numbers(work)[20:] == [*range(10), *range(30, N)]
    assert numbers(calm)[:20] != numbers(alarmed)[:20]
    seen = [row for row in rows_of(alarmed, 0, 20) if not row.is_control]
    assert [row.score.one_in for row in seen] == sorted(
        (row.score.one_in for row in seen), reverse=True
    )
    assert all(row.hides and row.score is None for row in rows_of(alarmed, 20, N))


def test_another_readers_list_stays_blind(catalogue):
    for number in range(N):
        act("MO", number, "log")
    work = listed(reader="LK", sort="surprise")
    assert numbers(work) == list(range(N))
    assert not any(row.readers for row in rows_of(work, 0, N))


def test_where_the_model_is_seen_from_the_start_it_orders_all_with_control(catalogue):
    work = listed(human_first=False, sort="surprise")
    assert work.controls.sum() == 4
    for first in range(0, N, 10):
        assert work.controls[first : first + 10].sum() == 1
    other = listed(human_first=False, sort="surprise", model_sha256=CALM)
    drawn = [numbers(one)[at] for one in (work, other) for at in np.flatnonzero(one.controls)]
    assert drawn[:4] == drawn[4:]  # whatever the model says
    some = drain(first_work(replace(work.ask)))
    assert some.is_whole
    assert facts_of(work).n_control == 4
    counted = drain(counts(work.ask)).reasons
    rows = [row for row in rows_of(work, 0, N) if not row.is_control]
    assert sum(counted.values()) - counted["control"] == N
    assert counted["control"] == 4
    for reason in ("surprise", "unsure"):
        assert 0 <= counted[reason] - sum(row.kind == reason for row in rows) <= 4


def test_policies_of_projects_keep_the_list_blind(catalogue):
    assert human_first(default=True)
    assert not human_first(default=False)
    with AnnotationStore(store_path()) as store:
        store.readings.set_policy("/ecg", human_first=True, reader="LK")
    assert human_first(default=False)


def test_a_packet_stays_blind_to_the_end(catalogue):
    from ecgviewer.tasks.packet_reading import packets_folder

    with AnnotationStore(store_path()) as store:
        path = packets_folder() / "one" / "item-0001.hea"
        store.remember_record(
            name(5), path=path, fs=500.0, n_samples=5000, leads=("II",), age_years=None, sex=None
        )
    act("LK", 5, "log")
    rows = rows_of(listed(scope="second"), 0, 5)
    assert [(row.state, row.hides, row.score) for row in rows] == [("second", True, None)]


# What stands in it


def test_urgent_ones_come_first_then_those_that_wait_longest(catalogue):
    catalogue.own.tag([name(31), name(7)], "urgent")
    work = listed(scope="unread")
    assert numbers(work)[:4] == [7, 31, 0, 1]
    rows = rows_of(work, 0, 6)
    assert [row.kind for row in rows[:2]] == ["urgent", "urgent"]
    assert rows_of(listed(scope="unread"), 2, 3)[0].kind == "signal"
    assert rows[3].reason == "First of 3 ECGs of this patient"
    assert (rows[3].nth, rows[3].of) == (1, 3)
    assert numbers(listed(scope="unread", sort="newest"))[:2] == [39, 38]


def test_patients_stand_together_in_the_order_of_their_recordings(catalogue):
    order = numbers(listed(scope="all", group="patient"))
    patients = [number % 15 for number in order]
    starts = [sum(one != other for one, other in pairwise(patients))]
    assert starts == [14]
    assert patients[-3:] == [0, 0, 0]  # whose they are is not known
    of_third = [number for number in order if number % 15 == 3]
    assert of_third == sorted(of_third, key=lambda number: (1 + number % 28, number))


def test_scopes_follow_what_the_reader_does(catalogue):
    act("LK", 1, "log")
    act("LK", 2, "log", "finalise")
    act("LK", 3, "later")
    act("LK", 4, "uncertain")
    act("LK", 5, "unfit")
    act("LK", 6, "later", "resume")
    for scope, expected in (
        ("second", [1]), ("final", [2]), ("later", [3]), ("uncertain", [4]), ("unfit", [5]),
        ("today", [1, 0, *range(6, N), 2]), ("unread", [0, *range(6, N)]),
    ):  # fmt: skip
        work = listed(scope=scope)
        assert numbers(work) == expected, scope
        assert drain(counts(work.ask)).scopes[scope] == len(expected)
    act("LK", 2, "amend", reason="the P waves")
    assert sorted(numbers(listed(scope="second"))) == [1, 2]
    assert len(listed(scope="all")) == drain(counts(work.ask)).scopes["all"] == N


def test_readers_who_differ_are_told_after_both_reads(catalogue):
    mark("MO", 8, "PVC")
    act("MO", 8, "log")
    assert numbers(listed(scope="disagreement")) == []
    act("LK", 8, "log")
    work = listed(scope="disagreement")
    assert numbers(work) == [8]
    row = rows_of(work, 0, 1)[0]
    assert row.readers == ("MO", "LK")
    assert row.is_control or row.reason == "Readers differ on PVC"
    assert drain(counts(work.ask)).reasons["disagree"] == 1
    mark("LK", 8, "PVC")
    assert numbers(listed(scope="disagreement")) == []


def test_a_search_narrows_a_list(catalogue):
    assert numbers(listed(scope="all", text="qrs >= 110 and male")) == [31, 33, 35, 37, 39]
    assert numbers(listed(scope="all", signals=frozenset({"fault"}))) == [0, 9, 18, 27, 36]
    catalogue.own.tag([name(4)], "ward")
    assert numbers(listed(scope="all", tags=frozenset({"ward"}))) == [4]
    with pytest.raises(UserError, match="Search"):
        listed(text="qrs >")


def test_first_rows_are_those_of_the_whole_list(catalogue, monkeypatch):
    from ecgviewer.tasks import worklist

    for number in range(5):
        act("LK", number, "log")
    monkeypatch.setattr(worklist, "FIRST", 12)
    for ask in ({}, {"text": "qrs > 85"}, {"group": "patient"}, {"sort": "newest"}):
        some = drain(first_work(WorkAsk(reader="LK", model_sha256=ALARMED, **ask)))
        assert not some.is_whole
        assert len(some) == 12
        assert numbers(some) == numbers(listed(**ask))[:12]


def test_reasons_narrow_what_was_read_and_leave_the_unread(catalogue):
    for number in range(20):
        act("LK", number, "log")
    work = listed(reasons=frozenset({"surprise"}))
    of_second = next(one for one in work.groups if one.key == "second")
    rows = rows_of(work, 0, of_second.count)
    assert {row.kind for row in rows} == {"surprise", "control"}
    assert sum(row.is_control for row in rows) == 2
    assert numbers(work)[of_second.count :] == list(range(20, N))


# Files


def test_what_was_opened_is_listed_row_by_row(catalogue):
    bad = CatalogueFile("/ecg/bad.dcm", 3, 1, None, "bad.dcm is empty.")
    catalogue.add([(bad, None)])
    paths = tuple(map(Path, ("/ecg/r03.hea", "/ecg/bad.dcm", "/ecg/new.hea", "/ecg/r01.hea")))
    work = listed(scope="opened", sort="list", group="none", paths=paths)
    rows = rows_of(work, 0, 4)
    assert [row.path for row in rows] == list(paths)
    assert [row.kind for row in rows] == ["series", "unreadable", "list", "series"]
    assert rows[1].problem == "bad.dcm is empty."
    assert rows[2].record_id is None
    scopes = drain(counts(work.ask)).scopes
    assert (scopes["opened"], scopes["unread"], scopes["unreadable"]) == (4, 3, 1)
    grouped = listed(scope="today", paths=paths)
    assert [(one.key, one.count) for one in grouped.groups] == [("unread", 2), ("new", 1)]
    assert place_of(work, Path("/ecg/new.hea")) == 2
    assert place_of(work, name(1)) == 3
    assert place_of(work, name(9)) == -1


def test_files_that_cannot_be_read_are_rows_with_the_reason(catalogue):
    bad = CatalogueFile("/ecg/bad.dcm", 3, 1, None, "bad.dcm is empty.")
    catalogue.add([(bad, None)])
    work = listed(scope="all")
    assert work.n_unreadable == 1
    row = rows_of(work, N, N + 1)[0]
    assert (row.title, row.kind, row.reason) == ("bad", "unreadable", "bad.dcm is empty.")
    assert drain(counts(work.ask)).scopes["unreadable"] == 1


def test_reading_goes_along_the_list_past_what_cannot_be_opened(catalogue):
    catalogue.mark_missing(["/ecg/r02.hea"])
    drain(worklist_acts.set_apart([name(3)], "LK", on=True))
    work = listed(scope="unread")
    assert paths_around(work, 0, 0, 3) == (
        Path("/ecg/r00.hea"), Path("/ecg/r01.hea"), Path("/ecg/r04.hea"),
    )  # fmt: skip
    missing = rows_of(work, 2, 3)[0]
    assert (missing.missing, missing.kind) == (True, "missing")
