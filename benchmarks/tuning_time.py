"""How long tuning takes: 50 annotated records, from the store to the model, on one core."""

from __future__ import annotations

import ast
import csv
import tempfile
import time
from pathlib import Path

from tuning_kept import drain

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.simulate.record import simulate_record
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.tasks.finetuning import finetune
from ecgviewer.tasks.tuning_plan import Choices

CODE, REAL, NORMAL, SIMULATED = "LAFB", 20, 20, 10
LIMITS_S = {"head": 20.0, "head and last block": 180.0}


def fill(store, root, folder):
    """Write labels of real records, and marked beats of simulated ones, into a store."""
    rows = list(csv.DictReader((root / "ptbxl_database.csv").open()))
    rows = [row for row in rows if (root / f"{row['filename_hr']}.hea").exists()]
    said = [set(ast.literal_eval(row["scp_codes"])) for row in rows]
    mine = [row for row, codes in zip(rows, said, strict=True) if CODE in codes][:REAL]
    others = [row for row, codes in zip(rows, said, strict=True) if "NORM" in codes][:NORMAL]
    told = [(row, CODE) for row in mine] + [(row, "NORM") for row in others]

    def keep(record, path, marks):
        store.remember_record(
            record.id,
            path=path,
            fs=record.fs,
            n_samples=record.n_samples,
            leads=record.lead_names,
            age_years=record.patient.age_years,
            sex=record.patient.sex,
        )
        changes = tuple(Change(None, mark) for mark in marks)
        store.apply(changes, action="do", author="LK", ai_visible=False, model_id=None)

    for row, code in told:
        path = root / f"{row['filename_hr']}.hea"
        one = read_record(path)
        mark = Annotation(one.id, 0, one.n_samples, one.lead_names, code, kind="record")
        keep(one, path, [mark])
    for seed in range(SIMULATED):
        made = simulate_record("pvc", seed=seed)
        path = write_wfdb(made.record, folder, f"pvc{seed}")
        one = read_record(path)
        marks = [
            Annotation(one.id, mark.start, mark.stop, mark.leads, "PVC")
            for mark in made.truth.annotations
            if mark.finding == "PVC"
        ]
        keep(one, path, marks)
    return len(told) + SIMULATED


def run(data):
    """Return seconds of processor and of the clock, with the head alone and the last block too."""
    out = {}
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        with AnnotationStore(folder / "store.sqlite") as store:
            n = fill(store, data / "ptbxl", folder)
        for name, limit in LIMITS_S.items():
            choices = Choices(last_block=name != "head")
            began, cpu = time.perf_counter(), time.process_time()
            made = drain(finetune(folder / "store.sqlite", folder / "zoo", "", choices=choices))
            out[name] = {
                "records": n,
                "cpu_s": round(time.process_time() - cpu, 1),
                "clock_s": round(time.perf_counter() - began, 1),
                "limit_s": limit,
                "learned": made.counts,
                "last_block": made.last_block,
                "passed": made.passed,
            }
            print(f"  {name}: {out[name]}", flush=True)
    return out
