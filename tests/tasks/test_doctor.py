"""The examination of an installation: what is sound, what is not, and that nothing is changed."""

import json
import os

import pytest

from ecgviewer.cli import main
from ecgviewer.core import language
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.examination import Check, Examination
from ecgviewer.core.history import Change
from ecgviewer.storage import site_policy
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import data_dir, settings_path, store_path
from ecgviewer.storage.settings import Settings, save_settings
from ecgviewer.tasks import doctor, models


def examined(**options):
    work = doctor.examine(timings=False, **options)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def check(found, name):
    return next(one for one in found.checks if one.name == name)


def test_a_fresh_installation_has_no_problem(own_home):
    found = examined()
    assert not [one for one in found.checks if one.state == "problem"]
    assert check(found, "annotations").facts == {"exists": False}
    assert check(found, "models").facts["bundled"]
    assert not own_home.exists()  # looking makes nothing
    json.dumps(found.to_dict(private=True), allow_nan=False)


def test_the_worst_check_is_the_state():
    checks = [Check(name, name, "") for name in ("ok", "note")]
    assert Examination(tuple(checks)).state == "note"
    assert Examination((*checks, Check("x", "problem", ""))).state == "problem"
    assert Examination(()).state == "ok"


def test_an_altered_model_is_a_problem(monkeypatch):
    def altered(_):
        raise models.ModelError("its weights are not those of its manifest")

    monkeypatch.setattr(models, "verify_model", altered)
    found = check(examined(), "models")
    assert found.state == "problem"
    assert "not run" in found.text


def test_a_store_that_was_tampered_with_is_a_problem():
    with AnnotationStore(store_path()) as store:
        one = Annotation("a" * 64, 0, 10, ("II",), "PVC")
        store.apply((Change(None, one),), action="do", author="x", ai_visible=False, model_id=None)
    sound = check(examined(), "annotations")
    assert (sound.state, sound.facts["annotations"]) == ("ok", 1)
    store_path().write_bytes(b"no database at all" * 100)
    found = check(examined(), "annotations")
    assert found.state == "problem"
    assert str(store_path()) not in found.text  # paths stand under private alone


def test_damaged_settings_are_told():
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text('{"theme": "pink"}')
    assert check(examined(), "settings").state == "problem"


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_a_data_folder_open_to_others_is_noted():
    data_dir().mkdir(parents=True, mode=0o755)
    data_dir().chmod(0o755)
    found = check(examined(), "data folder")
    assert (found.state, found.facts["others_can_read"]) == ("note", True)
    data_dir().chmod(0o700)
    assert check(examined(), "data folder").state == "ok"


def test_a_folder_that_cannot_be_written_is_a_problem(monkeypatch):
    monkeypatch.setattr(doctor, "_can_write", lambda _: False)
    assert check(examined(), "data folder").state == "problem"


def test_no_room_is_a_problem(monkeypatch):
    usage = type("Usage", (), {"free": 50 * 2**20})
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: usage)
    assert check(examined(), "data folder").state == "problem"


def policy_of(tmp_path, monkeypatch, text, mode=0o644):
    tmp_path.chmod(0o755)
    path = tmp_path / "policy.json"
    path.write_text(text)
    path.chmod(mode)
    monkeypatch.setattr(doctor, "site_policy_path", lambda: path)
    monkeypatch.setattr(site_policy, "site_policy_path", lambda: path)
    return check(examined(), "policy")


def test_what_the_computer_settles_is_told(tmp_path, monkeypatch):
    text = '{"settings": {"theme": "dark"}, "locked": ["theme"], "network": false}'
    found = policy_of(tmp_path, monkeypatch, text)
    assert found.state == "ok"
    assert found.text == "settles theme; locks theme; no network at all"
    assert found.facts["locked"] == ["theme"]


def test_a_faulty_policy_is_a_problem_and_its_words_stay_here(tmp_path, monkeypatch):
    found = policy_of(tmp_path, monkeypatch, '{"settings": {"reader": "Dr. Seed"}}')
    assert found.state == "problem"
    assert "nothing of it goes" in found.text
    assert "reader" in found.private["error"]
    assert "Seed" not in json.dumps(found.to_dict(private=False))


@pytest.mark.skipif(os.name != "posix", reason="rights of files")
def test_a_policy_that_anybody_may_change_is_a_problem(tmp_path, monkeypatch):
    found = policy_of(tmp_path, monkeypatch, "{}", mode=0o666)
    assert found.state == "problem"
    assert "anybody may change it" in found.text


def test_the_language_and_its_files_are_told(tmp_path, monkeypatch):
    save_settings(Settings(language="fr"))
    assert check(examined(), "language").text == "Français, of 5"
    kept = tmp_path / "resources" / "languages"
    kept.mkdir(parents=True)
    message = "<message><source>Open</source><translation>x</translation></message>"
    for code in ("de", "es", "zh"):
        (kept / f"ecgviewer_{code}.ts").write_text(f"<TS>{message}</TS>")
    (kept / "ecgviewer_fr.ts").write_text(f"<TS>{message}")  # cut off
    language._texts.cache_clear()
    with monkeypatch.context() as patch:
        for module in (doctor, language):
            patch.setattr(module, "shipped", lambda name: tmp_path / name)
        found = doctor._language()
    language._texts.cache_clear()
    assert found.state == "problem"
    assert found.facts["missing"] == ["fr", "names of statements"]


def test_speed_is_measured():
    found = doctor._speed()
    assert found.facts["score_s"] > 0
    assert found.facts["first_score_s"] > 0


def test_the_verb(monkeypatch, capsys):
    seen = (Check("screens", "ok", "one", {}, {"monitors": ["serial 123"]}),)
    monkeypatch.setattr("ecgviewer.cli_doctor._screen", lambda: seen)
    assert main(["doctor", "--quick", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in told["checks"]][:2] == ["program", "libraries"]
    assert main(["doctor", "--quick"]) == 0
    assert "ok       program" in capsys.readouterr().out


def test_the_verb_fails_where_qt_cannot_start(monkeypatch, capsys):
    monkeypatch.setenv("QT_QPA_PLATFORM", "nothing-of-this-name")
    monkeypatch.setenv("DISPLAY", ":4711")
    assert main(["doctor", "--quick"]) == 1
    assert "PROBLEM  screens" in capsys.readouterr().out
