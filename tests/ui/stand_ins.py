"""Stand-ins for what is slow: models, scoring, tuning."""

import time
from types import SimpleNamespace

import numpy as np

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.coded_heat import encode
from ecgviewer.core.long_score import SCORED, LongPlan, Scored, ScorePart
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
        manifest={"calibration": {"normals": 247}},
    )


def long_plan(record, model_id):
    """Return windows of 9 s, and a map of 25 frames a second."""
    n = max(1, round(record.duration_s / 9.0))
    edges_s = np.linspace(0.0, record.duration_s, n + 1)
    frames = round(25 * record.duration_s)
    sha256 = entry(model_id).sha256
    return LongPlan(record.id, model_id, sha256, record.lead_names, edges_s, frames, 25.0, 2)


def long_part(plan, first, stop, log10_n):
    """Return windows, all as rare as the other, the map as well."""
    n = stop - first
    a, b = (round(25 * plan.edges_s[one]) for one in (first, stop))
    return ScorePart(
        first,
        np.full(n, SCORED, dtype=np.uint8),
        np.full(n, log10_n),
        np.full(n, log10_n),
        np.full((n, 2), log10_n),
        np.full((n, 12), log10_n),
        np.zeros((n, 2), dtype=np.float32),
        np.zeros(n, dtype=np.bool_),
        ({},) * n,
        a,
        encode(np.full((len(plan.leads), b - a), log10_n)),
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
        self.held = 0
        """Groups of a long record that wait until this is 0 again."""
        self.groups = []
        self.log10_n = (3.0, 1.0)
        """Of the first group of a long record, and of the others."""

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

    def score_long(self, record, model_id, page):
        """Hand out groups of eight windows, the ones in view first, each once ``go`` allows it."""
        self.asked.append((record.id, model_id))
        plan = long_plan(record, model_id)
        waiting = list(range(0, plan.n_windows, 8))
        try:
            yield Scored(0, plan.n_windows, "scoring", plan=plan)
            while waiting:
                while self.held and len(waiting) <= self.held:
                    yield Progress(0, plan.n_windows, "scoring")
                    time.sleep(0.005)
                at = page()[0]
                first = min(
                    waiting, key=lambda one: abs(plan.edges_s[min(one + 4, plan.n_windows)] - at)
                )
                waiting.remove(first)
                stop = min(first + 8, plan.n_windows)
                self.groups.append(first)
                part = long_part(plan, first, stop, self.log10_n[min(first, 1)])
                yield Scored(stop, plan.n_windows, "scoring", plan=plan, parts=(part,))
            return make_score(record, model_id)[0]
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
