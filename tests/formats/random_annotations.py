"""Annotations as nobody would make them, for round trips."""

import random

from ecgviewer.core.annotation import CERTAINTIES, Annotation
from ecgviewer.core.exchange import AnnotationSet, Provenance
from ecgviewer.core.findings import all_findings

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


def random_set(record, seed, *, n=40):
    rng = random.Random(seed)
    codes = [finding.code for finding in all_findings()]
    made = []
    for _ in range(n):
        start = rng.randrange(record.n_samples - 1)
        longest = record.n_samples - start
        length = rng.choice([1, 2, longest, rng.randint(1, longest)])
        count = rng.choice([1, 2, len(record.lead_names)])
        leads = rng.sample(record.lead_names, count)
        if rng.random() < 0.5:
            leads = sorted(leads, key=record.lead_names.index)
        made.append(
            Annotation(
                record.id,
                start,
                start + length,
                tuple(leads),
                rng.choice(codes if rng.random() < 0.5 else UNKNOWN),
                certainty=rng.choice(CERTAINTIES),
                note=rng.choice(NOTES),
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
