"""Figures tell nothing of records that may not be seen."""

import json
from pathlib import Path

import pytest
from figures_made import MODEL, Made, drain, figure_of, record_of, rows_of

from ecgviewer.core.errors import UserError
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.figures_eyes import Eyes
from ecgviewer.storage.figures_rows import FiguresRows
from ecgviewer.tasks.figures import all_figures, as_json
from ecgviewer.tasks.figures_reading import Shown


@pytest.fixture
def made(tmp_path):
    return Made(tmp_path)


def seen(made, **how):
    with FiguresRows(made.ask.catalogue) as rows:
        list(rows.find(Eyes("LK", **how)))
        return sorted(int(one[1:]) for one in rows.seen_ids())


def ward(made, one_in, read=range(0, 20, 2)):
    """Catalogue a ward of which LK has read every other record."""
    records = [record_of(k, start=f"2024-0{1 + k // 10}-03T08:00", sex="F") for k in range(20)]
    made.add(records, one_in)
    for k in read:
        made.read("LK", f"r{k:05d}", *(["LVH"] if k % 4 else []))


def told(made, **how):
    ask = made.asked(**how)
    return json.dumps(as_json(drain(all_figures(ask)), ask), sort_keys=True)


def test_what_is_said_of_unread_records_changes_no_figure(tmp_path):
    """Scores, device and another reader of unread records: calm in one home, alarmed in another."""
    homes = []
    for name, unread in (("calm", 1.1), ("alarmed", 9000.0)):
        made = Made(tmp_path / name)
        one_in = [3.0 + k if k % 2 == 0 else unread for k in range(20)]
        if name == "alarmed":
            one_in[1], one_in[3] = "no usable lead", "paced"
        ward(made, one_in)
        for k in range(1, 20, 2):
            made.model_says(f"r{k:05d}", AFIB=0.9 if name == "alarmed" else 0.1)
            made.device(f"r{k:05d}", *(["AFIB"] if name == "alarmed" else []))
            made.read("MO", f"r{k:05d}", *(["CLBBB"] if name == "alarmed" else []))
        if name == "alarmed":
            made.act("MO", "r00001", "uncertain", at="2024-06-01T12:00:00+00:00")
            made.act("MO", "r00003", "unfit", at="2024-06-01T12:00:00+00:00")
        homes.append(made)
    calm, alarmed = (json.loads(told(made)) for made in homes)
    for group, other in zip(calm["groups"], alarmed["groups"], strict=True):
        for one, two in zip(group["figures"], other["figures"], strict=True):
            assert one == two
    assert calm == alarmed


def test_scores_of_read_records_are_there(made):
    ward(made, [100.0] * 20)
    groups = drain(all_figures(made.ask))
    row = next(row for row in rows_of(figure_of(groups, "scores-beyond")) if row["Rarity"] == 50.0)
    assert (row["Beyond"], row["Records"]) == (10, 10)
    assert "10 of 20 records" in groups[0].scope
    assert "10 are in no figure" in groups[0].scope
    assert groups[0].hides


def test_without_the_policy_all_is_seen(made):
    ward(made, [100.0] * 20)
    groups = drain(all_figures(made.asked(human_first=False)))
    row = rows_of(figure_of(groups, "scores-beyond"))[0]
    assert row["Records"] == 20
    assert groups[0].scope == "All 20 records of the catalogue."


def test_nothing_read_nothing_seen(made):
    ward(made, [100.0] * 20, read=())
    groups = drain(all_figures(made.ask))
    for group in groups[:2]:
        assert {bool(one.empty) for one in group.figures} == {True}
        assert all(not one.table.rows and not one.marks for one in group.figures)


def test_the_nearest_folder_with_a_policy_counts(made):
    made.add([record_of(1)], [2.0], folder="/archive")
    made.add([record_of(2)], [2.0], folder="/archive/open")
    made.add([record_of(3)], [2.0], folder="/archive/open/closed/deep")
    made.add([record_of(4)], [2.0], folder="/archive/open-not")
    folders = {"/archive/open": True, "/archive/open/closed": False}
    assert seen(made, folders=folders) == [2]
    assert seen(made, is_open=True, folders=folders) == [1, 2, 4]
    # One of the record's files lies where it is closed.
    made.add([record_of(2)], [2.0], folder="/archive/open/closed", names="copy-{}")
    assert seen(made, folders=folders) == []


def test_the_policy_chosen_in_the_window_counts(made):
    made.add([record_of(1)], [2.0], folder="/archive/open")
    made.add([record_of(2)], [2.0], folder="/archive/other")
    with AnnotationStore(made.ask.store) as store:
        store.readings.set_policy("/archive/open", human_first=False, reader="LK")
    groups = drain(all_figures(made.ask))
    assert groups[0].scope.startswith("1 of 2 records")


def test_records_of_packets_are_in_nothing(made, tmp_path):
    packet = tmp_path / "packet"
    packet.mkdir()
    (packet / "manifest.json").write_text('{"study": "s", "packet": "p", "items": []}')
    made.add([record_of(1)], [2.0], folder=str(packet), names="item-{}")
    made.add([record_of(2)], [2.0], folder=str(tmp_path / "ward"), names="item-{}")
    made.read("LK", "r00001", "LVH")
    groups = drain(all_figures(made.asked(human_first=False)))
    assert groups[0].scope.startswith("1 of 2 records")
    places = {"r00001": str(packet / "item-0001.hea"), "r00002": "/ward/x.hea"}
    shown = Shown(made.ask, places, {"r00001", "r00002"})
    assert ("r00001" in shown, "r00002" in shown) == (False, True)


def test_as_many_folders_as_there_are(made):
    made.add([record_of(1)], [2.0], folder="/a377")
    made.add([record_of(2)], [2.0], folder="/b")
    assert seen(made, folders={f"/a{k}": True for k in range(500)}) == [1]
    assert seen(made, is_open=True, folders={f"/a{k}": False for k in range(500)}) == [2]


def test_a_catalogue_is_asked_without_being_changed(made):
    ward(made, [5.0] * 20)
    drain(all_figures(made.ask))  # brings the reads in
    before = Path(made.ask.catalogue).read_bytes()
    with FiguresRows(made.ask.catalogue) as rows:
        list(rows.find(Eyes("LK")))
        list(rows.collect(MODEL))
        assert rows.totals() == (20, 10, 10)
        with pytest.raises(UserError, match="cannot be read"):
            rows._run("DELETE FROM record")
    assert Path(made.ask.catalogue).read_bytes() == before


def test_another_database_is_no_catalogue(made):
    made.act("LK", "r00001", "later")
    with pytest.raises(UserError, match="no catalogue"):
        FiguresRows(made.ask.store)
    with pytest.raises(UserError, match="No catalogue yet"):
        drain(all_figures(made.ask))
