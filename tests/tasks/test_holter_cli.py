"""``ecgviewer holter``: words, JSON, corrections, exit codes."""

import json

import pytest

from ecgviewer.cli import main
from ecgviewer.core.holter_edits import template_is
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.simulate.record import simulate_record
from ecgviewer.tasks.holter import saved_analysis
from ecgviewer.tasks.holter_editing import HolterEditing


@pytest.fixture(scope="module")
def made():
    return simulate_record("pvc", seed=3, fs=250.0, duration_s=90.0, noise="light").record


@pytest.fixture
def header(made, tmp_path):
    return write_wfdb(made, tmp_path, "long")


def test_words_tell_beats_hours_templates_and_episodes(header, capsys):
    assert main(["holter", str(header)]) == 0
    said = capsys.readouterr().out
    for words in ("0:01:30", "ventricular", "hour ", "template ", "episode ", "not a diagnosis"):
        assert words in said


def test_json_holds_all_and_is_made_from_what_is_kept(header, capsys):
    assert main(["holter", str(header), "--json"]) == 0
    first = json.loads(capsys.readouterr().out)
    assert saved_analysis(read_record(header).id) is not None
    assert main(["holter", str(header), "--json", "--beats"]) == 0
    again = json.loads(capsys.readouterr().out)
    beats = again.pop("every_beat")
    assert again == first
    assert len(beats) == first["beats"] == sum(first["counts"].values())
    assert sum(one["beats"] for one in first["hours"]) == first["beats"]
    assert sum(1 for _, name, _ in beats if name == "V") == first["counts"]["V"] > 3


def test_corrections_count_unless_left_out(header, capsys):
    record_id = read_record(header).id
    assert main(["holter", str(header), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    analysis = saved_analysis(record_id)
    number = next(one["number"] for one in found["templates"] if one["class"] == "V")
    HolterEditing(record_id).apply(template_is(analysis, number, "N"))
    assert main(["holter", str(header), "--json"]) == 0
    after = json.loads(capsys.readouterr().out)
    assert after["corrections"] == 1
    assert after["counts"]["V"] < found["counts"]["V"]
    assert [one["by_hand"] for one in after["templates"] if one["number"] == number] == [True]
    assert main(["holter", str(header), "--json", "--as-found", "--again"]) == 0
    assert json.loads(capsys.readouterr().out) == found


def test_limits_change_what_counts(header, capsys):
    assert main(["holter", str(header), "--json", "--fast", "60", "--slow", "20"]) == 0
    assert json.loads(capsys.readouterr().out)["episode_counts"]["fast"] > 0
    assert main(["holter", str(header), "--pause", "9"]) == 1
    assert "2.0 to 5.0" in capsys.readouterr().err


def test_a_short_record_is_told(synthetic_record, tmp_path, capsys):
    header = write_wfdb(synthetic_record(seed=1), tmp_path, "short")
    assert main(["holter", str(header)]) == 1
    assert "at least 60 s" in capsys.readouterr().err
