"""A small catalogue, what is done with it, and what its lists show."""

import random
from contextlib import contextmanager

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change, Step
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueFile, CatalogueRecord, CatalogueScore
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.worklist import (
    WorkAsk,
    list_work,
    rows_of,
)

CALM, ALARMED = "c" * 64, "a" * 64
N = 40


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def name(number):
    return f"{number:02d}".ljust(64, "e")


def shown(work):
    """Return what a list shows of records: numbers in order, and all words of the rows."""
    rows = rows_of(work, 0, len(work))
    return [(int(row.record_id[:2]), row.kind, row.reason, row.waiting, row.score) for row in rows]


def numbers(work):
    return [row[0] for row in shown(work)]


def listed(**ask):
    return drain(list_work(WorkAsk(**({"reader": "LK", "model_sha256": ALARMED} | ask))))


@contextmanager
def made_catalogue():
    """Forty records of 15 patients; a calm and an alarmed model have scored all."""
    chance = random.Random(0)
    with Catalogue(catalogue_path(), now=lambda: "2026-01-01T08:00:00+00:00") as made:
        for number in range(N):
            record = CatalogueRecord(
                name(number),
                patient=f"p{number % 15}" if number % 15 else "",
                age_years=50.0 + number,
                sex="FM"[number % 2],
                start=f"2025-01-{1 + number % 28:02d}T10:00:00",
                fs=500.0,
                n_samples=5000,
                leads=12,
                format_name="WFDB",
                quality="fault" if number % 9 == 0 else "good",
                quality_note="V3 flat" if number % 9 == 0 else "",
                heart_rate_bpm=60.0 + number,
                qrs_ms=80.0 + number,
            )
            file = CatalogueFile(f"/ecg/r{number:02d}.hea", 10, 1, record.id)
            made.add([(file, record)], {record.id: b"beat"})
        for model, most in ((CALM, 2.0), (ALARMED, 1e4)):
            scores, findings = {}, {}
            for number in range(N):
                n = 1.0 + chance.random() * most
                scores[name(number)] = CatalogueScore(n, n / 2, 2 * n, doubt=chance.random() * 9)
                code = chance.choice(["PVC", "CLBBB", "AFIB"])
                findings[name(number)] = {code: chance.random()}
            made.put_scores(model, scores, findings)
        yield made


def act(reader, number, *acts, reason=""):
    with AnnotationStore(store_path()) as store:
        entries = store.readings.entries(name(number), reader)
        store.readings.add(
            name(number),
            acts,
            reader=reader,
            after=entries[-1].number if entries else 0,
            upto=store.readings.newest(name(number)),
            human_first=True,
            ai_visible=False,
            model_id=None,
            reason=reason,
        )


def mark(reader, number, finding):
    one = Annotation(name(number), 0, 10, ("II",), finding, id=f"{reader}{number}{finding}")
    with AnnotationStore(store_path()) as store:
        store.apply(
            Step((Change(None, one),)), action="do", author=reader, ai_visible=False, model_id=None
        )
