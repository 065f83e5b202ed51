"""A catalogue and a store of made-up records, to ask for figures of."""

from dataclasses import replace
from pathlib import Path

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.storage import reading_log
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueFile, CatalogueRecord, CatalogueScore
from ecgviewer.tasks.figures_data import FiguresAsk

MODEL = "a" * 64


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def record_of(number, **known):
    """Return a catalogued record; number by number the same."""
    fixed = {"fs": 500.0, "n_samples": 5000, "leads": 12, "format_name": "WFDB"}
    return CatalogueRecord(id=f"r{number:05d}", **fixed | known)


class Made:
    """A catalogue beside a store, in a folder."""

    def __init__(self, home: Path, *, model=MODEL) -> None:
        self.home, self.model = home, model
        self.ask = FiguresAsk(
            "LK",
            "made-1",
            model,
            normals=200,
            catalogue=home / "catalogue.sqlite3",
            store=home / "annotations.sqlite3",
        )

    def asked(self, **how):
        return replace(self.ask, **how)

    def add(self, records, one_in, *, folder="/ward", names="ecg-{}"):
        """Catalogue and score records; one_in: number, or a reason why there is none."""
        records = list(records)
        with Catalogue(self.ask.catalogue) as catalogue:
            catalogue.add(
                (CatalogueFile(self.path(one, folder, names), 1, 1, one.id), one) for one in records
            )
            scores = {
                one.id: CatalogueScore(None, reason=n) if isinstance(n, str) else CatalogueScore(n)
                for one, n in zip(records, one_in, strict=True)
            }
            catalogue.put_scores(self.model, scores)

    @staticmethod
    def path(record, folder="/ward", names="ecg-{}"):
        return f"{folder}/{names.format(record.id[1:])}.hea"

    def device(self, record_id, *codes):
        with Catalogue(self.ask.catalogue) as catalogue:
            catalogue.put_findings(record_id, "device", "", dict.fromkeys(codes, 1.0))

    def model_says(self, record_id, **codes):
        with Catalogue(self.ask.catalogue) as catalogue:
            catalogue.put_findings(record_id, "model", self.model, codes)

    def mark(self, reader, record_id, *codes):
        with AnnotationStore(self.ask.store) as store:
            step = tuple(
                Change(None, Annotation(record_id, 0, 100, ("II",), code)) for code in codes
            )
            store.apply(step, action="do", author=reader, ai_visible=False, model_id=None)

    def act(self, reader, record_id, *acts, at="", where="", ai_visible=False, reason=""):
        """Store acts of a reader, at a time."""
        before = reading_log._now
        if at:
            reading_log._now = lambda: at
        try:
            with AnnotationStore(self.ask.store) as store:
                store.remember_record(
                    record_id,
                    path=Path(where or f"/ward/ecg-{record_id[1:]}.hea"),
                    fs=500.0,
                    n_samples=5000,
                    leads=("II",),
                    age_years=None,
                    sex=None,
                )
                entries = store.readings.entries(record_id, reader)
                store.readings.add(
                    record_id,
                    acts,
                    reader=reader,
                    after=entries[-1].number if entries else 0,
                    upto=store.readings.newest(record_id),
                    human_first=True,
                    ai_visible=ai_visible,
                    model_id=None,
                    reason=reason,
                )
        finally:
            reading_log._now = before

    def read(self, reader, record_id, *codes):
        """Mark and log a record, one every minute by its number."""
        if codes:
            self.mark(reader, record_id, *codes)
        at = f"2024-05-02T{8 + int(record_id[1:]) // 60:02d}:{int(record_id[1:]) % 60:02d}:00+00:00"
        self.act(reader, record_id, "log", at=at)


def figure_of(groups, key):
    return next(one for group in groups for one in group.figures if one.key == key)


def rows_of(figure):
    heads = list(figure.table.headings())
    return [dict(zip(heads, row, strict=True)) for row in figure.table.rows]
