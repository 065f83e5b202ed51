"""Diagnostics hold no patient, no person and no path: seeded ones are looked for in every byte."""

import ast
import json
import logging
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

import ecgviewer
from ecgviewer.cli import main
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import UserError
from ecgviewer.core.examination import Check, Examination
from ecgviewer.core.history import Change
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import data_dir, store_path
from ecgviewer.storage.places import Places, save_places
from ecgviewer.storage.settings import Settings, save_settings
from ecgviewer.tasks import diagnostics, doctor
from ecgviewer.ui.app import start_log
from ecgviewer.ui.jobs import fault_of

SEEDS = ("Zaphod", "Beeblebrox", "MRN-424242", "Trillian", "Magrathea", "SN-0815-MONITOR")


def drained(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def lived_in(tmp_path):
    """A home full of names: settings, places, store, log."""
    patient = tmp_path / "Zaphod Beeblebrox" / "MRN-424242.hea"
    settings = replace(
        Settings(),
        reader="Dr Trillian",
        library="/wards/Magrathea",
        favourites=("local:Magrathea",),
        calibrations=(("ACME|X|SN-0815-MONITOR|1920x1080", 3.7),),
        model_id="Trillian-tuned",
        layout_id="Magrathea",
    )
    save_settings(settings)
    save_places(Places((str(patient),), "/wards/Magrathea"))
    with AnnotationStore(store_path()) as store:
        one = Annotation("a" * 64, 0, 10, ("II",), "PVC", note="Zaphod has it")
        store.remember_record(
            "a" * 64, path=patient, fs=500.0, n_samples=5000, leads=("II",), age_years=1, sex="M"
        )
        store.apply(
            (Change(None, one),), action="do", author="Trillian", ai_visible=False, model_id=None
        )
    data_dir().mkdir(parents=True, exist_ok=True)
    start_log()
    logger = logging.getLogger("ecgviewer.ui.jobs")
    try:
        open(patient)  # noqa: PTH123 - fails
    except OSError as error:
        fault_of(error)
    logger.warning("opened %s of Zaphod Beeblebrox", patient)
    logger.warning("left while a thread was still busy")
    logging.getLogger("ecgviewer").error("Zaphod")
    yield settings
    root = logging.getLogger("ecgviewer")
    for handler in list(root.handlers):
        handler.close()
        root.removeHandler(handler)


def everything_in(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_none_of_the_seeds_is_in_it(lived_in, tmp_path):
    private = {"path": "/home/Zaphod", "monitors": ["SN-0815-MONITOR"]}
    found = drained(doctor.examine((Check("screens", "ok", "x", {}, private),), timings=False))
    path = drained(diagnostics.save_diagnostics(tmp_path / "out.zip", found))
    files = everything_in(path)
    assert sorted(Path(name).name for name in files) == [
        "README.txt",
        "ecgviewer.log",
        "examination.json",
        "settings.json",
    ]
    whole = "\n".join(files.values())
    for seed in (*SEEDS, str(tmp_path), str(Path.home()), tmp_path.name):
        assert seed.lower() not in whole.lower(), seed
    log = files["ecgviewer-diagnostics/log/ecgviewer.log"]
    assert "FileNotFoundError" in log
    assert "left while a thread was still busy" in log
    assert log.count(diagnostics.LEFT_OUT) >= 2
    settings = json.loads(files["ecgviewer-diagnostics/settings.json"])
    assert settings["layout_id"] == "own"
    assert (settings["reader"], settings["favourites"], settings["model"]) == ("given", 1, "chosen")


def test_frames_keep_what_lies_inside_the_program():
    clean = diagnostics.cleaned
    ours = "  /home/zaphod/ecgviewer/ecgviewer/ui/jobs.py:12 in run"
    assert clean(ours) == "  ecgviewer/ui/jobs.py:12 in run\n"
    assert clean("  ecgviewer/cli.py:9 in main") == "  ecgviewer/cli.py:9 in main\n"
    library = "  C:\\Users\\zaphod\\site-packages\\torch\\nn\\modules\\module.py:1 in __call__"
    assert clean(library) == "  torch\\nn\\modules\\module.py:1 in __call__\n"
    assert clean("  /home/zaphod/notes.py:1 in x") == f"  {diagnostics.LEFT_OUT}:1 in x\n"
    assert clean("anything else") == f"{diagnostics.LEFT_OUT}\n"


def test_all_that_is_logged_in_fixed_words_is_known():
    """A new message must be put into MESSAGES, or it is left out; a changed one, too."""
    said = set()
    for path in Path(ecgviewer.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            if is_call and ast.unparse(node.func.value) in ("logger", "_log", "logging"):
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and "%" not in str(first.value):
                    said.add(first.value)
    said = {one for one in said if " " in str(one) and "/" not in str(one)}
    assert said <= set(diagnostics.MESSAGES)


def test_every_setting_is_decided_on():
    words = {"layout_id", "model_id", "favourites", "calibrations", "reader", "window_geometry"}
    known = set(diagnostics.SETTINGS) | words | {"library"}
    assert set(Settings.__dataclass_fields__) <= known, "does it hold words of the user's?"


def test_nothing_is_overwritten_and_others_cannot_read_it(tmp_path):
    found = Examination(())
    path = drained(diagnostics.save_diagnostics(tmp_path, found))  # a folder: named by the time
    assert path.parent == tmp_path
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(UserError, match="not overwritten"):
        drained(diagnostics.save_diagnostics(path, found))


def test_the_verb_writes_it(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("ecgviewer.cli_doctor._screen", lambda: ())
    out = tmp_path / "sent.zip"
    assert main(["doctor", "--quick", "--zip", str(out)]) == 0
    assert str(out) in capsys.readouterr().out
    assert "ecgviewer-diagnostics/README.txt" in everything_in(out)
