import json

import pytest

from ecgviewer.core.errors import RecordError, UserError
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks import corpora, evaluating
from ecgviewer.training.corpus import Entry


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def data_set(synthetic_record, monkeypatch):
    """Twelve made records as a data set, of the given split."""

    def make(split):
        def read():
            for n in range(12):
                sick = n % 2 == 1
                record = synthetic_record(
                    heart_rate_bpm=60 + n, seed=n, noise_mv=0.08 if sick else 0.01, duration_s=10.0
                )
                yield (
                    record,
                    Entry(
                        f"made/{n}",
                        f"patient {n}",
                        split,
                        not sick,
                        codes=("CLBBB",) if sick else ("NORM", "SR"),
                        superclasses=("CD",) if sick else ("NORM",),
                        age_years=40.0 + 3 * n,
                        sex=("F", "M")[n // 2 % 2],
                    ),
                )

        sources = [corpora.Source(12, read, "made")]
        monkeypatch.setattr(corpora, "sources", lambda data: sources)

    return make


def test_a_report_with_figures_and_plots_is_written(data_set, tmp_path):
    data_set("validate")
    out = tmp_path / "out"
    work = evaluating.evaluate("", [tmp_path], out, user_zoo_dir(), records=2)
    report = drain(work)
    assert report == out / "report.md"
    figures = json.loads((out / "figures.json").read_text("utf-8"))
    found = figures["detection"]
    assert found["records"] == 12
    assert found["detection"]["surprise"]["auroc"]["positives"] == 6
    for name in ("surprise", "full score", "channel: template", "trivial: age"):
        assert name in found["detection"]
    assert set(found["fairness"]["surprise"]["groups"]) >= {"female", "male", "under 50"}
    assert figures["insertions"]["records"] == 2
    assert set(figures["insertions"]["artefacts"]) == {"noise burst", "lead off"}
    assert figures["robustness"]["unchanged"]["median_drift"] == 0
    assert {"250 Hz", "2 leads", "60 s", "V1 and V3 swapped"} <= figures["robustness"].keys()
    assert figures["cost"]["median_ms"] > 0
    text = report.read_text("utf-8")
    for heading in (
        "Detection",
        "By sex and age",
        "Findings",
        "real normals",
        "Robustness",
        "Cost",
    ):
        assert f"{heading}" in text
    assert {"roc.svg", "calibration.svg", "groups_auroc_surprise.svg"} <= {
        path.name for path in out.iterdir()
    }
    assert not (out / ".corpus").exists()


def test_nothing_to_evaluate_on_and_unknown_parts_are_refused(data_set, tmp_path):
    data_set("train")
    with pytest.raises(UserError, match="nonsense"):
        drain(evaluating.evaluate("", [tmp_path], tmp_path, user_zoo_dir(), parts=["nonsense"]))
    with pytest.raises(RecordError):
        drain(evaluating.evaluate("", [tmp_path], tmp_path / "o", user_zoo_dir(), parts=[]))
