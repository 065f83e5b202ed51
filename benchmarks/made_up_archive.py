"""A catalogue of made-up records of any size: rows as a hospital's would be, no ECG behind them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import numpy as np

from ecgviewer.core.beat_picture import FS, LEADS, BeatPicture
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import (
    CatalogueFile,
    CatalogueRead,
    CatalogueRecord,
    CatalogueScore,
)

READER, OTHER = "LK", "MO"
MODEL = "f" * 64
AT_ONCE = 5000
_BEGIN = datetime(2016, 1, 1, tzinfo=UTC)
_DEVICE = (
    ("Sinus rhythm, normal ECG", "NORM", 0.45),
    ("Atrial fibrillation with rapid ventricular response", "AFIB", 0.09),
    ("Left bundle branch block", "CLBBB", 0.03),
    ("Complete right bundle branch block", "CRBBB", 0.05),
    ("Premature ventricular complexes", "PVC", 0.08),
    ("Anterior infarct, age undetermined", "AMI", 0.06),
    ("Left ventricular hypertrophy with strain", "LVH", 0.07),
    ("First degree AV block", "1AVB", 0.06),
    ("Prolonged QT interval", "LNGQT", 0.01),
    ("Wolff-Parkinson-White pattern", "WPW", 0.002),
    ("", "", 0.098),
)


def fill(path: Path, count: int, seed: int = 0) -> None:
    """Make a catalogue of so many records; one in 200 has been read, most of those to the end."""
    chance = random.Random(seed)
    with Catalogue(path) as catalogue:
        for first in range(0, count, AT_ONCE):
            _add(catalogue, range(first, min(first + AT_ONCE, count)), chance)
        catalogue.tidy()


def _add(catalogue: Catalogue, numbers: range, chance: random.Random) -> None:
    rows, pictures, scores, findings = [], {}, {}, {}
    reads: dict[str, dict[str, CatalogueRead]] = {READER: {}, OTHER: {}}
    labels: list[tuple[str, str, str]] = []
    urgent: list[str] = []
    shapes = list(_shapes(chance))
    for number in numbers:
        words, code, _ = chance.choices(_DEVICE, [one[2] for one in _DEVICE])[0]
        record = _record(number, words, code, chance)
        path = f"/archive/{number // 1000:05d}/{'holter' if record.leads < 12 else 'ecg'}"
        rows.append((CatalogueFile(f"{path}_{number:07d}.hea", 120_000, 1, record.id), record))
        pictures[record.id] = chance.choice(shapes)
        n = min(10 ** chance.expovariate(2.3), 1e5)
        doubt = chance.expovariate(1.0)
        scores[record.id] = CatalogueScore(
            n, n / 2, n * 2, 1 - 1 / n, is_foreign=chance.random() < 0.004, doubt=doubt
        )
        findings[record.id] = {
            one: round(chance.random(), 3)
            for one in {code, chance.choice(_DEVICE)[1], chance.choice(_DEVICE)[1]} - {""}
        }
        if chance.random() < 0.005:
            at = record.start or ""
            done = chance.random() < 0.9
            read = CatalogueRead(
                "final" if done else "second",
                logged=True,
                at=at,
                final_at=at if done else "",
                sees=True,
            )
            reads[READER][record.id] = read
            labels.append((record.id, READER, code or "NORM"))
            if chance.random() < 0.1:
                reads[OTHER][record.id] = read
                labels.append((record.id, OTHER, chance.choice(("NORM", code or "NORM"))))
        elif chance.random() < 0.0005:
            aside = chance.choice(("later", "uncertain", "unfit"))
            reads[READER][record.id] = CatalogueRead(aside)
        if chance.random() < 0.0001:
            urgent.append(record.id)
    bad = [
        (CatalogueFile(f"/archive/bad/{n:07d}.dcm", 9, 1, None, "is no DICOM file."), None)
        for n in numbers[::2000]
    ]
    catalogue.add([*rows, *bad], pictures)
    catalogue.put_scores(MODEL, scores, findings)
    for reader, states in reads.items():
        catalogue.put_states(reader, states)
    for record_id, reader, code in labels:
        catalogue.put_findings(record_id, "reader", reader, {code: 1.0})
    catalogue.own.tag(urgent, "urgent")


def _record(number: int, words: str, code: str, chance: random.Random) -> CatalogueRecord:
    holter = chance.random() < 0.002
    broad = 55.0 if code in ("CLBBB", "CRBBB") else 0.0
    rate = max(28.0, chance.gauss(75, 16))
    qt = chance.gauss(395, 28) + (90 if code == "LNGQT" else 0)
    quality = chance.choices(("good", "fault", "bad"), (0.96, 0.035, 0.005))[0]
    start = _BEGIN + timedelta(seconds=number * 300 + chance.randrange(300))
    return CatalogueRecord(
        id=sha256(f"record {number}".encode()).hexdigest(),
        patient=f"{chance.randrange(1 << 20 if number < 1 << 19 else 1 << 21):016x}",
        age_years=round(min(99.0, max(18.0, chance.gauss(61, 17))))
        if chance.random() < 0.97
        else None,
        sex=chance.choice("FM"),
        start=start.replace(tzinfo=None).isoformat(timespec="seconds"),
        fs=128.0 if holter else 500.0,
        n_samples=128 * 86400 if holter else 5000,
        leads=3 if holter else 12,
        format_name="WFDB" if chance.random() < 0.97 else "DICOM",
        quality=quality,
        quality_note={"good": "", "fault": "V3 flat"}.get(quality, "no lead can be used"),
        heart_rate_bpm=rate,
        pr_ms=chance.gauss(160, 22) + (60 if code == "1AVB" else 0) if code != "AFIB" else None,
        qrs_ms=chance.gauss(94, 11) + broad,
        qt_ms=qt,
        qtc_ms=qt * (rate / 60) ** (1 / 3),
        device_words=words,
    )


def _shapes(chance: random.Random) -> Iterator[bytes]:
    """Yield pictures that do not shrink away: noise is what a disk has to read."""
    rng = np.random.default_rng(chance.randrange(1 << 30))
    for _ in range(50):
        values = rng.normal(0, 0.3, (len(LEADS), round(0.8 * FS) + 1)).astype(np.float32)
        yield BeatPicture(LEADS, values, in_millivolts=True).to_bytes()


if __name__ == "__main__":
    import sys

    fill(Path(sys.argv[2]), int(sys.argv[1]))
