"""The judge of coverage: what it counts, and what it finds too little."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def floors():
    spec = importlib.util.spec_from_file_location("floors", ROOT / ".ci" / "coverage_floors.py")
    floors = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(floors)
    return floors


def file(run, there):
    return {"summary": {"covered_lines": run, "num_statements": there}}


def test_statements_are_counted_floor_by_floor(floors):
    found = floors.shares(
        {
            "ecgviewer/core/record.py": file(10, 10),
            "ecgviewer/core/paper.py": file(5, 10),
            "/somewhere/ecgviewer/ui/a.py": file(1, 4),
            "ecgviewer\\ui\\b.py": file(3, 4),
            "ecgviewer/cli.py": file(2, 4),
            "ecgviewer/core/__init__.py": file(0, 0),
        }
    )
    assert found == {"core": 75.0, "ui": 50.0, "cli": 50.0}


def test_too_little_and_what_nobody_set_or_measured_is_told(floors):
    assert floors.judge({"core": 90.0}, {"core": 90}) == []
    assert "89.9 %" in floors.judge({"core": 89.94}, {"core": 90})[0]
    assert "no least share" in floors.judge({"core": 90.0}, {})[0]
    assert "nothing was measured" in floors.judge({}, {"core": 90})[0]


def test_every_floor_of_the_house_has_its_share(floors):
    there = {
        path.name for path in (ROOT / "ecgviewer").iterdir() if (path / "__init__.py").exists()
    }
    assert there | {"cli"} == set(floors.least_shares())
    assert min(floors.least_shares().values()) >= 50
