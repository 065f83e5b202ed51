import json
import shutil

import numpy as np
import pytest

from ecgviewer.core.errors import ModelError, UserError
from ecgviewer.formats import write_wfdb
from ecgviewer.inference import zoo
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks import models, scoring


def drain(work):
    steps = []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as stop:
            return stop.value, steps


def test_a_record_is_scored_with_the_default_model(synthetic_record):
    (score, anomaly), steps = drain(scoring.score_record(synthetic_record(), "", user_zoo_dir()))
    assert score.model_id == anomaly.model_id == models.verify_model("").id
    assert steps[-1].fraction == 1
    assert scoring.loaded("", user_zoo_dir()) is scoring.loaded(score.model_id, user_zoo_dir())


def test_a_batch_goes_on_after_a_bad_file(synthetic_record, tmp_path):
    folder = tmp_path / "records"
    folder.mkdir()
    write_wfdb(synthetic_record(), folder, "good")
    write_wfdb(synthetic_record(duration_s=0.5), folder, "short")
    (folder / "bad.hea").write_text("nonsense", encoding="utf-8")
    rows = {
        row.record.rsplit("/", 1)[-1]: row
        for row in scoring.score_paths([folder], "", user_zoo_dir())
    }
    assert rows.keys() == {"good.hea", "short.hea", "bad.hea"}
    assert 0 <= rows["good.hea"].score < 1
    assert rows["good.hea"].error is None
    assert rows["short.hea"].score is None
    assert "too short" in rows["short.hea"].not_evaluated["record"]
    assert rows["bad.hea"].error
    assert rows["bad.hea"].to_dict().keys() == {"record", "error"}
    for row in rows.values():
        json.dumps(row.to_dict(), allow_nan=False)
    assert rows["good.hea"].to_dict().keys() >= {
        "record",
        "model",
        "score",
        "leads",
        "findings",
        "seconds",
    }


def test_a_bug_in_one_file_is_a_row_too(synthetic_record, tmp_path, monkeypatch):
    write_wfdb(synthetic_record(), tmp_path, "good")

    def broken(*_):
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(scoring, "_looked_at", broken)
    (row,) = scoring.score_paths([tmp_path / "good.hea"], "", user_zoo_dir())
    assert row.error == "unexpected ZeroDivisionError: oh"


def test_no_record_and_no_model_are_errors_of_the_whole(tmp_path):
    with pytest.raises(UserError):
        list(scoring.score_paths([tmp_path], "", user_zoo_dir()))
    with pytest.raises(ModelError):
        list(scoring.score_paths([tmp_path], "nonesuch", user_zoo_dir()))


def test_an_altered_model_is_not_run_from_memory_either(synthetic_record):
    entry = zoo.find_model("", user_zoo_dir())
    folder = user_zoo_dir() / "mine"
    shutil.copytree(entry.folder, folder)
    manifest = folder / zoo.MANIFEST
    text = manifest.read_text("utf-8").replace(entry.sha256, "0" * 64)
    manifest.write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match="not those"):
        drain(scoring.score_record(synthetic_record(), "mine", user_zoo_dir()))


def test_seconds_are_those_of_scoring(synthetic_record):
    (score, _), _ = drain(scoring.score_record(synthetic_record(), "", user_zoo_dir()))
    assert 0 < score.seconds < 1
    assert np.isfinite(score.one_in)
