"""Stand-ins for what is slow: models, scoring, tuning."""

import time
from types import SimpleNamespace

import numpy as np

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.progress import Progress

FS_MAP = 100.0
SOON_MS = 30_000
"""For a busy machine; what is waited for comes in well under a second."""


def entry(model_id, *, bundled=True, parent=None):
    return SimpleNamespace(
        id=model_id,
        name="rest-ecg",
        version="1.0",
        sha256=model_id.encode().hex().ljust(64, "0"),
        bundled=bundled,
        parent=parent,
        findings=("PVC", "AFIB"),
        card="# Card\n\nResearch use only.",
    )


def make_score(record, model_id):
    """Return surprise of 1 in 1,000, and a map that is hot in the first second."""
    heat = np.full((len(record.leads), round(record.duration_s * FS_MAP)), 0.5, dtype=np.float32)
    heat[:, :100] = 3.0
    score = RecordScore(
        record.id,
        model_id,
        0.999,
        dict.fromkeys(record.lead_names, 0.99),
        {"PVC": 0.8, "AFIB": 0.01},
    )
    return score, AnomalyMap(record.id, model_id, record.lead_names, heat, FS_MAP)


class Tasks:
    """What the stand-ins should do, and what they were asked."""

    def __init__(self):
        self.models = [entry("base")]
        self.asked = []
        self.pause_s = 0.0
        self.steps = 2
        self.score_error = None
        self.tune_error = None
        self.tune_steps = 3
        self.closed = 0

    def list_models(self):
        return tuple(self.models)

    def score_record(self, record, model_id):
        self.asked.append((record.id, model_id))
        try:
            for step in range(self.steps):
                yield Progress(step, self.steps, "scoring")
                time.sleep(self.pause_s)
            if self.score_error is not None:
                raise self.score_error
            return make_score(record, model_id)
        finally:
            self.closed += 1

    def tune(self, parent_id, *, author, choices=None):
        for step in range(self.tune_steps):
            yield Progress(step, self.tune_steps, f"pass {step}")
            time.sleep(self.pause_s)
        if self.tune_error is not None:
            raise self.tune_error
        made = f"{parent_id}-tuned"
        self.models.append(entry(made, bundled=False, parent=parent_id))
        return tune_result(made)


def tune_result(model_id, *, passed=True):
    row = SimpleNamespace
    known = {"name": "AFIB", "kind": "guarded", "n": 30, "before": 0.9, "high": 0.01}
    fell = {"after": 0.8, "low": -0.12, "verdict": "fell"}
    held = {"after": 0.9, "low": -0.01, "verdict": "held"}
    learned = {"name": "PVC", "kind": "learned", "n": 4, "before": 0.71, "after": 0.83}
    return SimpleNamespace(
        model_id=model_id,
        n_records=4,
        n_patients=3,
        n_annotations=6,
        counts={"PVC": 4},
        rows=(
            row(**learned, low=0.03, high=0.2, verdict="better"),
            row(**known, **(held if passed else fell)),
        ),
        checks=(row(name="Nothing guarded fell", passed=passed, detail="1 of 1"),),
        span_maps={"PVC": 0.97},
        skipped={},
        passed=passed,
        revision=7,
        seconds=3.0,
        last_block=(),
        head_alone={},
    )
