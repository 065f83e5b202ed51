"""ecgviewer queue, with the real model and the real index."""

import json

import pytest

from ecgviewer.cli import main
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.tasks import labelling


@pytest.fixture(scope="module")
def folder(synthetic_record, tmp_path_factory):
    """Three records, and a file that cannot be read."""
    folder = tmp_path_factory.mktemp("ward")
    for seed in range(3):
        write_wfdb(synthetic_record(seed=seed, heart_rate_bpm=60 + 20 * seed), folder, f"r{seed}")
    (folder / "broken.hea").write_text("this is no header\n")
    return folder


def test_a_queue_of_a_folder_is_printed_and_kept(folder, capsys):
    assert main(["queue", str(folder), "--size", "3", "--seed", "5", "--json"]) == 0
    body = json.loads(capsys.readouterr().out)
    assert (body["n_unread"], body["n_left_out"]) == (3, 1)
    assert body["wish"]["seed"] == 5
    assert sorted(row["kind"] for row in body["rows"]).count("control") == 1
    for row in body["rows"]:
        assert read_record(row["record"]).id == row["record_id"]
        assert row["why"]
    ((kept,), problems) = labelling.all_queues()
    assert (kept.id, problems) == (body["id"], ())
    assert main(["queue", str(folder), "--by", "novelty", "--size", "2"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert len(said) == 3
    assert "random control" in "".join(said)
    assert said[-1].endswith("drawn from 3 unread records.")


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (["--control", "9"], "random control is 10 to 100 %"),
        (["--size", "0"], "1 to 1,000 records"),
        (["--seed", "-1"], "a seed is 0 or more"),
    ],
)
def test_what_no_queue_can_be_is_said(asked, why, tmp_path, capsys):
    assert main(["queue", str(tmp_path), *asked]) == 1
    assert why in capsys.readouterr().err


def test_an_empty_folder_is_said(tmp_path, capsys):
    assert main(["queue", str(tmp_path)]) == 1
    assert "No record" in capsys.readouterr().err
