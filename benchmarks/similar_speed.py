"""How long it takes to search and to index a library; a part of ``similar.py``."""

from __future__ import annotations

import os
import resource
import tempfile
import time
from pathlib import Path

import numpy as np

from ecgviewer.core.similar_case import Subject
from ecgviewer.storage.library_store import Addition, LibraryStore, SeenFile
from ecgviewer.tasks.library_index import index_folder, library_folder, load_index, row_forms
from ecgviewer.tasks.similar import Searcher
from ecgviewer.tasks.similar_subject import Sought

NOWHERE = Path("/nonexistent")


def drain(work):
    """Run a generator to its end; return its result."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def run_scale(model, n):
    """Time of a search among ``n`` records with simulated embeddings."""
    forms = row_forms(model)
    rng = np.random.default_rng(0)
    with tempfile.TemporaryDirectory() as home:
        os.environ["ECGVIEWER_HOME"] = home
        widths = {name: dtype.itemsize for name, dtype in forms.dtypes.items()}
        with LibraryStore(library_folder(model.entry), widths) as store:
            for first in range(0, n, 2000):
                store.add([_simulated(k, forms, rng) for k in range(first, min(first + 2000, n))])
        began = time.perf_counter()
        index = load_index(None)
        opened = time.perf_counter() - began
        subject = Subject("record", 0, 5000)
        searcher = Searcher(index, NOWHERE)
        times = {}
        for kind in ("window", "beat"):
            space = searcher.space(kind, model)
            vector = index.rows["window"]["features"][0, : forms.n_embedding].astype(np.float32)
            if kind == "beat":
                vector = index.rows["beat"]["embedding"][0].astype(np.float32)
            row = index.rows["shape"][0]
            shape = row["shape"].astype(np.float32)
            sought = Sought(subject, vector, kind, shape, row["scales"], in_mv=True)
            for turn in range(6):
                began = time.perf_counter()
                searcher.among(sought, space, set(), 10)
                times.setdefault(f"{kind} {'first' if turn == 0 else 'next'}", []).append(
                    time.perf_counter() - began
                )
    out = {key: round(float(np.median(values)), 4) for key, values in times.items()}
    out |= {"records": n, "opened": round(opened, 3)}
    out["resident_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    print(out)
    return out


def _simulated(k, forms, rng):
    """Return a record of one window and one kind of beats, of random numbers."""
    dtypes = forms.dtypes
    rows = {}
    for name, dtype in dtypes.items():
        row = np.zeros((), dtype=dtype)
        for field in ("features", "embedding"):
            if field in (dtype.names or ()):
                row[field] = rng.standard_normal(row[field].shape)
        if name == "shape":
            row["scales"], row["in_mv"] = 0.2, 1
            row["shape"] = rng.standard_normal((12, 90))
        rows[name] = [row.tobytes()]
    name = f"{k:064d}"
    return Addition(SeenFile(f"/library/{k}.hea", 1, 1, name), "", 500.0, 5000, rows)


def run_rate(data, count):
    """Index records from files at 500 Hz; return how many a second."""
    files = sorted((data / "ptbxl" / "records500").rglob("*.hea"))[: count + 5]
    with tempfile.TemporaryDirectory() as home:
        os.environ["ECGVIEWER_HOME"] = home
        drain(index_folder(files[:5]))  # what is loaded once
        began = time.perf_counter()
        index = drain(index_folder(files))
        seconds = time.perf_counter() - began
        began = time.perf_counter()
        drain(index_folder(files))
        again = time.perf_counter() - began
    n = len(files) - 5
    out = {
        "records": len(index),
        "per_second": round(n / seconds, 2),
        "again_per_second": round(len(files) / again),
    }
    print(out)
    return out
