"""Zip archives where records are asked for: folders, command line, marks beside a record."""

import json
import zipfile

import pytest

from ecgviewer.cli import main
from ecgviewer.formats import write_wfdb
from ecgviewer.formats.archive import close_archives
from ecgviewer.tasks.projects import policy_of
from ecgviewer.tasks.review import find_records, record_suffixes, roots_of


@pytest.fixture
def ward(synthetic_record, tmp_path):
    """A folder with an archive of two records, a plain record and a damaged archive."""
    folder = tmp_path / "ward"
    folder.mkdir()
    with zipfile.ZipFile(folder / "b.zip", "w") as out:
        for n in (1, 2):
            header = write_wfdb(synthetic_record(seed=n), tmp_path / "plain", f"r{n}")
            for one in (header, header.with_suffix(".dat")):
                out.write(one, f"x/{one.name}")
        out.writestr("../../evil.hea", "evil 1 500 1000\n")
        out.writestr("notes.txt", "of nobody")
    write_wfdb(synthetic_record(seed=3), folder, "a")
    (folder / "c.zip").write_bytes(b"PK\3\4 and then nothing")
    yield folder
    close_archives()


def drained(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def test_a_folder_lists_the_records_of_its_archives(ward):
    found = [str(one.relative_to(ward)) for one in drained(find_records([ward]))]
    assert found == ["a.hea", "b.zip!/x/r1.hea", "b.zip!/x/r2.hea", "b.zip", "c.zip"]
    assert drained(find_records([ward / "b.zip"]))[:2] == drained(find_records([ward]))[1:3]
    assert ".zip" in record_suffixes()


def test_an_archive_is_a_project_as_a_folder_is(ward):
    (root,) = roots_of([ward / "b.zip", ward / "a.hea"])
    assert policy_of(ward / "b.zip!/x/r1.hea", [root], {}, default=True).project == ward / "b.zip!"


def test_the_command_line_tells_of_each_record_and_of_what_is_not_read(ward, capsys):
    assert main(["info", "--json", str(ward / "b.zip")]) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one.get("samples") for one in lines] == [5000, 5000, None]
    assert "leads out of the archive: ../../evil.hea" in lines[2]["error"]
    assert main(["info", "--json", str(ward / "b.zip!" / "x" / "r2.hea")]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == lines[1]["id"]


def test_measuring_goes_through_an_archive(ward, capsys):
    assert main(["measure", "--json", str(ward / "b.zip")]) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert ["error" in one for one in lines] == [False, False, True]
