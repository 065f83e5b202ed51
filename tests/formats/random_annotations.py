"""Annotations as nobody would make them, for round trips."""

import random

from ecgviewer.core.annotation import (
    CERTAINTIES,
    COURSES,
    KINDS,
    SEVERITIES,
    Annotation,
    beats_annotation,
)
from ecgviewer.core.exchange import AnnotationSet, Provenance
from ecgviewer.core.findings import all_findings
from ecgviewer.core.origin import HOWS, Origin

UNKNOWN = (
    "local:made_up", "XYZZY", "mitbih:J", "with blank", " ends blank ", "per%20cent", "bäck\\slash",
    "コード", "a,b;c\"d'", "(PVC", ")x id=1", "&amp", "tab\there", "long:" + "ä" * 90,
    "9" * 17, "new\nline", "=1+1",
)  # fmt: skip
NOTES = (
    "",
    "plain",
    "Ünïcödé — 心電図 🫀",
    'quote " and, comma',
    "two\nlines\r\n",
    "\\",
    " ",
    "=cmd",
)


def _origin(rng, record):
    return Origin(
        rng.choice(("rest-ecg-0.2", 'modèl; "x"')),
        f"{rng.getrandbits(96):024x}",
        rng.choice(HOWS),
        rng.choice((1000.5, 3900.123456789, 1.7e9)),
        rng.randrange(50),
        rng.randint(51, record.n_samples),
        tuple(rng.sample(record.lead_names, rng.choice([1, 3]))),
        rng.choice((None, "PVC", "ünknown")),
    )


def _of_kind(kind, rng, record, leads, code, **more):
    n = record.n_samples
    start = rng.randrange(n - 1)
    stop = start + rng.choice([1, 2, n - start, rng.randint(1, n - start)])
    if kind == "beats":
        peaks = tuple(sorted(rng.sample(range(n), rng.randint(1, 20))))
        reach = (0, 1) if rng.random() < 0.3 else (rng.randrange(90), rng.randint(1, 150))
        return beats_annotation(record.id, peaks, reach, n, leads, code, **more)
    if kind == "point":
        stop = start + 1
    if kind == "record":
        start, stop = 0, n
    if kind == "beat":
        more["peaks"] = (rng.randrange(start, stop),)
    return Annotation(record.id, start, stop, leads, code, kind=kind, **more)


def random_set(record, seed, *, n=40):
    rng = random.Random(seed)
    codes = [finding.code for finding in all_findings()]
    made = []
    for _ in range(n):
        count = rng.choice([1, 2, len(record.lead_names)])
        leads = rng.sample(record.lead_names, count)
        if rng.random() < 0.5:
            leads = sorted(leads, key=record.lead_names.index)
        made.append(
            _of_kind(
                rng.choice(KINDS),
                rng,
                record,
                tuple(leads),
                rng.choice(codes if rng.random() < 0.5 else UNKNOWN),
                certainty=rng.choice(CERTAINTIES),
                severity=rng.choice(SEVERITIES),
                course=rng.choice(COURSES),
                modifiers=tuple(rng.sample(("acute", "ünknown", "a b"), rng.randrange(3))),
                note=rng.choice(NOTES),
                origin=rng.choice((None, None, _origin(rng, record))),
                id=f"{rng.getrandbits(128):032x}" if rng.random() < 0.9 else f"id {rng.random()} é",
            )
        )
    made.sort(key=lambda one: (one.start, one.stop, one.id))
    provenance = {
        one.id: Provenance("Dr Ä", "2026-01-02T03:04:05.678+00:00", "0.1.0", "m" if i % 2 else None)
        for i, one in enumerate(made)
        if i % 3
    }
    return AnnotationSet(
        record.id,
        "ecg-1",
        record.fs,
        record.n_samples,
        record.lead_names,
        tuple(made),
        provenance,
    )
