"""The command line as its user meets it."""

import json
import subprocess
import sys

import pytest

from ecgviewer.cli import main


@pytest.fixture
def pvc(tmp_path, capsys):
    assert main(["simulate", "--rhythm", "pvc", "--out", str(tmp_path / "sim"), "--seed", "5"]) == 0
    return capsys.readouterr().out.strip()


def json_lines(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_info_tells_rate_leads_and_length(pvc, capsys):
    assert main(["info", pvc, "--json"]) == 0
    (facts,) = json_lines(capsys)
    assert facts["fs"] == 500.0
    assert facts["duration_s"] == 10.0
    assert facts["leads"][:4] == ["I", "II", "III", "aVR"]
    assert {channel["unit"] for channel in facts["channels"]} == {"mV"}
    assert facts["simulated"] is True


def test_info_in_words_names_every_lead(pvc, capsys):
    assert main(["info", pvc]) == 0
    text = capsys.readouterr().out
    assert "aVF (mV)" in text
    assert "500.0" in text


def test_score_prints_one_object_a_record_and_goes_on_after_a_bad_one(pvc, tmp_path, capsys):
    bad = tmp_path / "bad.hea"
    bad.write_text("this is no header\n")
    assert main(["score", str(bad), pvc, "--json"]) == 1
    failed, scored = json_lines(capsys)
    assert failed["record"] == str(bad)
    assert "bad.hea" in failed["error"]
    assert scored["record"] == pvc
    assert {"model", "score", "leads", "findings", "seconds"} <= set(scored)
    assert 0 <= scored["score"] <= 1
    assert set(scored["leads"]) == {
        "I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6",
    }  # fmt: skip
    assert all(0 <= value <= 1 for value in scored["leads"].values())
    assert scored["findings"]
    assert all(0 <= p <= 1 for p in scored["findings"].values())
    assert scored["seconds"] > 0


def test_score_of_a_folder_scores_each_record_in_it(pvc, tmp_path, capsys):
    main(["simulate", "--rhythm", "normal", "--out", str(tmp_path / "sim"), "--seed", "6"])
    capsys.readouterr()
    assert main(["score", str(tmp_path / "sim"), "--json"]) == 0
    assert len(json_lines(capsys)) == 2


def test_score_in_words_never_speaks_of_a_diagnosis(pvc, capsys):
    assert main(["score", pvc]) == 0
    text = capsys.readouterr().out
    assert "1 in " in text
    assert "diagnos" not in text.lower()


def test_missing_record_and_unknown_model_are_told(tmp_path, pvc, capsys):
    assert main(["info", str(tmp_path / "nowhere.hea")]) == 1
    assert "nowhere.hea" in capsys.readouterr().err
    assert main(["score", pvc, "--model", "no-such-model"]) == 1
    assert "no-such-model" in capsys.readouterr().err


def test_models_list_and_verify(capsys):
    assert main(["models", "list", "--json"]) == 0
    listed = json_lines(capsys)
    assert listed[0]["bundled"] is True
    assert len(listed[0]["sha256"]) == 64
    assert main(["models", "verify", "--json"]) == 0
    assert {row["state"] for row in json_lines(capsys)} == {"verified"}


def test_unknown_rhythm_names_the_known_ones(tmp_path, capsys):
    assert main(["simulate", "--rhythm", "waltz", "--out", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "waltz" in said
    assert "pvc" in said


def test_finetune_without_annotations_says_what_to_do(capsys):
    assert main(["finetune"]) == 1
    assert "annotat" in capsys.readouterr().err.lower()


def test_wrong_usage_exits_with_2():
    with pytest.raises(SystemExit) as stop:
        main(["score"])
    assert stop.value.code == 2


@pytest.mark.parametrize("verb", [["score"], ["info"]])
def test_scoring_and_info_load_no_qt(pvc, verb):
    code = (
        "import sys; from ecgviewer.cli import main; "
        f"main({[*verb, pvc, '--json']!r}); "
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'pyqtgraph'))]"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_plan_is_written_and_models_need_a_person(tmp_path, capsys):
    plan = tmp_path / "plan.json"
    assert main(["finetune", "--write-plan", str(plan)]) == 0
    assert json.loads(plan.read_text())["counts"]["records"] == 0
    assert main(["finetune", "--plan", str(plan), "--readings", str(plan)]) == 1
    assert main(["models", "promote", "nonesuch", "--by", "LK", "--reason", "why"]) == 1
    assert main(["models", "rollback", "--by", "LK", "--reason", "why"]) == 1
    key = str(tmp_path / "key")
    assert main(["models", "export", "nonesuch", str(tmp_path / "m"), "--key", key]) == 1
    assert "patient data" in capsys.readouterr().err
    assert not (tmp_path / "m").exists()
