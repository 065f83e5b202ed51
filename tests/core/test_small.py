"""Errors, progress, shipped files."""

from pathlib import Path

import pytest

from ecgviewer.core import resources
from ecgviewer.core.errors import FormatError, ModelError, RecordError, StoreError, UserError
from ecgviewer.core.progress import Progress


def test_a_format_error_names_file_and_field_but_no_folder():
    error = FormatError("/home/smith/a.hea", "gain 0 is not allowed", field="gain")
    assert str(error) == "a.hea, field 'gain': gain 0 is not allowed"
    assert (error.path, error.field) == (Path("/home/smith/a.hea"), "gain")
    assert str(FormatError(Path("a.dcm"), "is empty")) == "a.dcm: is empty"


@pytest.mark.parametrize("kind", [StoreError, ModelError, RecordError])
def test_all_are_about_the_user_s_world(kind):
    assert issubclass(kind, UserError)


@pytest.mark.parametrize(
    ("done", "total", "fraction"), [(0, 4, 0), (1, 4, 0.25), (4, 4, 1), (9, 4, 1), (3, 0, 0)]
)
def test_progress_fraction(done, total, fraction):
    assert Progress(done, total).fraction == fraction


def test_shipped_files_lie_in_the_package_or_else_beside_it(monkeypatch, tmp_path):
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "ecgviewer")
    assert resources.shipped("resources/x.csv") == tmp_path / "resources/x.csv"
    inside = tmp_path / "ecgviewer" / "resources"
    inside.mkdir(parents=True)
    (inside / "x.csv").touch()
    assert resources.shipped("resources/x.csv") == inside / "x.csv"
