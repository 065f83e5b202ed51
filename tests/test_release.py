"""The release script: what it refuses, what it builds and lists; nothing is ever published."""

import hashlib
import importlib.util
import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
CHANGELOG = """# Changelog

## 1.2.0, 2026-11-21

- Something new.

## 1.1.0, 2026-10-01

- First.
"""
BUILDS = """
import os, sys
from pathlib import Path
for name in ("x-1.2.0-py3-none-any.whl", "x-1.2.0.tar.gz"):
    told = f"{os.environ['SOURCE_DATE_EPOCH']} {sorted(one.name for one in Path().iterdir())}"
    Path(sys.argv[1], name).write_text(told)
"""


@pytest.fixture
def release(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "packaging")
    before = set(sys.modules)
    spec = importlib.util.spec_from_file_location("release", ROOT / "packaging" / "release.py")
    release = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(release)
    monkeypatch.setattr(release, "_BUILD", BUILDS)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")  # set by the script: put back afterwards
    yield release
    for name in set(sys.modules) - before:
        if "packaging" in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]


@pytest.fixture
def project(tmp_path, release):
    """A small project under git, in order to be released as 1.2.0."""
    root = tmp_path / "project"
    (root / "ecgviewer").mkdir(parents=True)
    (root / "ecgviewer" / "__init__.py").write_text('__version__ = "1.2.0"\n')
    (root / "CHANGELOG.md").write_text(CHANGELOG)
    git = release.git_in(root)
    git("init", "-q", "-b", "main")
    git("config", "user.email", "a@example.org")
    git("config", "user.name", "A")
    git("add", ".")
    git("commit", "-q", "-m", "All", "--date", "2026-11-21T10:00:00+00:00")
    git("tag", "v1.1.0")
    return root, git


def wrong(release, git, version="1.2.0", changelog=CHANGELOG):
    return " ".join(release.what_is_wrong(version, changelog, git))


def test_what_is_in_order_is_not_complained_of(release, project):
    assert wrong(release, project[1]) == ""


@pytest.mark.parametrize(
    ("version", "old", "new", "told"),
    [
        ("1.2", "", "", "is no version"),
        ("1.1.0", "", "", "tagged already"),
        ("1.0.9", "", "", "1.1.0 came before and is newer"),
        ("1.1.0rc1", "", "", "1.1.0 came before and is newer"),
        ("1.3.0", "", "", "no section '## 1.3.0"),
        ("1.2.0", "1.2.0, 2026-11-21", "1.2.0, unreleased", "write the day"),
        ("1.2.0", "- Something new.", "", "says nothing of 1.2.0"),
        ("1.2.0", "# Changelog\n", "# Changelog\n\n## 1.3.0, unreleased\n", "does not begin with"),
    ],
)
def test_what_is_not_in_order_is_told(release, project, version, old, new, told):
    assert told in wrong(release, project[1], version, CHANGELOG.replace(old, new))


def test_a_tree_with_changes_is_refused(release, project):
    root, git = project
    (root / "new.py").write_text("")
    assert "not committed" in wrong(release, git)


def test_a_release_of_the_commit_and_not_of_the_folder(release, project, capsys):
    root, git = project
    (root / ".git" / "info" / "exclude").write_text("dist/\nsecret.txt\n")
    (root / "secret.txt").write_text("not for the wheel")
    assert release.main([], root) == 0
    said = capsys.readouterr().out
    assert "git tag -s v1.2.0" in said
    out = root / "dist"
    wheel = (out / "x-1.2.0-py3-none-any.whl").read_text()
    assert wheel == f"{git('log', '-1', '--format=%ct')} ['CHANGELOG.md', 'ecgviewer']"
    assert (out / "ecgviewer-1.2.0-notes.md").read_text() == "- Something new.\n"
    bill = json.loads((out / "ecgviewer-1.2.0.cdx.json").read_text())
    assert "numpy" in {one["name"] for one in bill["components"]}
    lines = (out / "SHA256SUMS").read_text().splitlines()
    assert len(lines) == 4
    for line in lines:
        told, _, name = line.partition("  ")
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == told
    assert git("status", "--porcelain") == ""
    assert git("tag").split() == ["v1.1.0"]
    assert release.main([], root) == 1  # never into what is there
    assert "is not empty" in capsys.readouterr().err


def test_a_dry_run_keeps_nothing_and_tells_all_the_same(release, project, capsys):
    root, _ = project
    assert release.main(["--dry-run"], root) == 0
    assert "SHA256SUMS" in capsys.readouterr().out
    (root / "ecgviewer" / "__init__.py").write_text('__version__ = "1.3.0"\n')
    assert release.main(["--dry-run"], root) == 1
    told = capsys.readouterr().err
    assert "not committed" in told
    assert "no section" in told
    assert not (root / "dist").exists()


def test_what_is_not_the_same_twice_is_refused(release, project, monkeypatch, capsys):
    root, _ = project
    monkeypatch.setattr(
        release, "_BUILD", BUILDS.replace("{os.environ", "{os.getpid()} {os.environ")
    )
    assert release.main(["--dry-run"], root) == 1
    assert "x-1.2.0-py3-none-any.whl" in capsys.readouterr().err


def test_the_projects_own_changelog_can_be_cut(release):
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    told = release.sections(text)
    versions = list(told)
    assert versions
    assert versions == sorted(versions, key=release.order_of, reverse=True)
    assert all(body for _, body in told.values())
    assert text.count("\n## ") == len(told)  # no heading is written otherwise


def test_it_starts_as_a_script():
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "release.py"), "--help"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "--dry-run" in done.stdout


def test_all_that_is_installed_for_the_project_is_pinned(monkeypatch):
    """What a fresh environment gets, and what is audited, is what constraints.txt says."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    from licences import normal, wanted_by

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    extras.pop("bench")  # to compare with, by hand
    asked = project["dependencies"] + [
        one for extra in extras.values() for one in extra if not one.startswith("ecgviewer")
    ]
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    words = [line.split("==") for line in lines if line and not line.startswith("#")]
    pins = {normal(name): version for name, version in words}
    assert len(pins) == len(words)  # nothing twice
    named = {normal(Requirement(one).name) for one in asked}
    assert named <= pins.keys()
    drawn_in = {normal(one.metadata["Name"]) for one in wanted_by(asked)}
    assert "numpy" in drawn_in
    del sys.modules["licences"]
    # What is there on some systems only may be missing here; what is here must be pinned.
    assert drawn_in - {"pip"} <= pins.keys()
