import json

import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.paper import LAYOUTS, layout_for
from ecgviewer.storage.layouts import layout_folders, load_layouts

CHEST = {"id": "chest", "title": "Chest", "rows": [["v1", "V4"], ["-aVR"]]}


def write(folder, name, content):
    folder.mkdir(parents=True, exist_ok=True)
    text = content if isinstance(content, str) else json.dumps(content)
    (folder / name).write_text(text, encoding="utf-8")


def test_those_of_the_program_come_without_files(tmp_path):
    assert load_layouts([tmp_path / "nowhere"]) == (LAYOUTS, ())


def test_the_files_that_ship_are_right():
    layouts, problems = load_layouts(layout_folders()[:1])
    assert not problems
    fifteen = {one.id: one for one in layouts}["15-lead"]
    assert [len(row) for row in fifteen.rows] == [5, 5, 5]


def test_a_file_is_a_layout(tmp_path):
    write(tmp_path, "chest.json", CHEST)
    layouts, problems = load_layouts([tmp_path])
    assert not problems
    shown = layout_for("chest", STANDARD_LEADS, layouts=layouts)
    assert shown.rows == (("V1", "V4"), ("-aVR",))
    assert shown.title == "Chest"
    write(tmp_path, "chest.json", CHEST | {"all_leads": True})
    shown = layout_for("chest", STANDARD_LEADS, layouts=load_layouts([tmp_path])[0])
    assert len(shown.rows) == 2 + 9


def test_the_users_own_takes_the_place_of_ours(tmp_path):
    write(tmp_path / "ours", "a.json", CHEST)
    write(tmp_path / "mine", "b.json", CHEST | {"title": "Mine"})
    layouts, _ = load_layouts([tmp_path / "ours", tmp_path / "mine"])
    assert [one.title for one in layouts if one.id == "chest"] == ["Mine"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "not JSON"),
        ("[" * 5000, "not JSON"),
        ([1], "not an object"),
        (CHEST | {"speed": 3}, "unknown key 'speed'; known are id, title, rows, all_leads"),
        (CHEST | {"id": ""}, "id is ''"),
        (CHEST | {"title": 4}, "title is 4"),
        (CHEST | {"id": "3x4"}, "the id '3x4' is that of a layout of the program"),
        (CHEST | {"rows": []}, "list of 1 to 32 rows"),
        (CHEST | {"rows": ["V1"]}, "row 1 must be a list"),
        (CHEST | {"rows": [["V1"], [2]]}, "row 2 must hold names"),
        (CHEST | {"rows": [["-V1"]]}, "only -aVR is drawn inverted"),
        (CHEST | {"all_leads": "yes"}, "must be true or false"),
        (" " * 70_000, "larger than 64 KB"),
    ],
)
def test_a_bad_file_is_told_and_the_others_work(tmp_path, content, words):
    write(tmp_path, "a-bad.json", content)
    write(tmp_path, "chest.json", CHEST)
    layouts, problems = load_layouts([tmp_path])
    assert [one.id for one in layouts] == [*(one.id for one in LAYOUTS), "chest"]
    assert len(problems) == 1
    assert words in problems[0]
    assert "a-bad.json" in problems[0]
