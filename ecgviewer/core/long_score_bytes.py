"""Parts of a long score, and the record's score at its end, as bytes and back: exactly."""

from __future__ import annotations

import json
import math
import zlib
from dataclasses import fields

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import RecordScore
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.long_score import LongPlan, ScorePart

_LEVEL = 1
_MOST_BYTES = 1 << 26
"""Of a part that is unpacked; there is no larger one."""


def plan_bytes(plan: LongPlan) -> bytes:
    """Return what a stored score must have been made for to be gone on with."""
    said = {
        "record": plan.record_id,
        "model": plan.model_sha256,
        "windows": plan.n_windows,
        "frames": plan.n_frames,
        "fs": plan.fs,
        "leads": plan.leads,
        "findings": plan.n_findings,
    }
    return json.dumps(said, sort_keys=True).encode()


def part_bytes(part: ScorePart) -> bytes:
    """Return a part, packed."""
    head = {
        "first": part.first,
        "n": len(part.states),
        "frame": part.frame,
        "frames": part.heat.shape[1],
        "faults": [dict(one) for one in part.faults],
    }
    arrays = (
        part.log10_n.astype("<f8"),
        part.full.astype("<f8"),
        part.spread.astype("<f8"),
        part.leads.astype("<f8"),
        part.findings.astype("<f4"),
        part.states,
        part.foreign.astype(np.uint8),
        part.heat,
    )
    raw = b"".join(np.ascontiguousarray(one).tobytes() for one in arrays)
    return zlib.compress(json.dumps(head).encode() + b"\n" + raw, _LEVEL)


def part_of(packed: bytes, plan: LongPlan) -> ScorePart:
    """Return a part of its bytes.

    Raises
    ------
    ValueError
        If they are no part of the plan.
    """
    unpack = zlib.decompressobj()
    try:
        whole = unpack.decompress(packed, _MOST_BYTES)
    except zlib.error as error:
        raise ValueError(f"not packed: {error}") from error
    line, _, raw = whole.partition(b"\n")
    head = json.loads(line)
    first, n, frame, frames = (int(head[name]) for name in ("first", "n", "frame", "frames"))
    inside = 0 <= first and 0 < n and first + n <= plan.n_windows
    if not (inside and 0 <= frame and 0 <= frames and frame + frames <= plan.n_frames):
        raise ValueError(f"windows {first} to {first + n} are not of this record")
    place = 0

    def take(dtype: str, *shape: int) -> NDArray[np.generic]:
        nonlocal place
        count = math.prod(shape)
        values = np.frombuffer(raw, dtype, count, place).reshape(shape)
        place += values.nbytes
        return values

    leads, n_leads = len(STANDARD_LEADS), len(plan.leads)
    log10_n, full = take("<f8", n), take("<f8", n)
    spread, by_lead = take("<f8", n, 2), take("<f8", n, leads)
    findings = take("<f4", n, plan.n_findings)
    states, foreign = take("u1", n), take("u1", n)
    heat = take("u1", n_leads, frames)
    if place != len(raw):
        raise ValueError("a part of another length")
    return ScorePart(
        first,
        states.astype(np.uint8, copy=False),
        log10_n.astype(np.float64, copy=False),
        full.astype(np.float64, copy=False),
        spread.astype(np.float64, copy=False),
        by_lead.astype(np.float64, copy=False),
        findings.astype(np.float32, copy=False),
        foreign.astype(np.bool_),
        tuple({str(k): str(v) for k, v in one.items()} for one in head["faults"]),
        frame,
        heat.astype(np.uint8, copy=False),
    )


def score_bytes(score: RecordScore) -> bytes:
    """Return a record's score without its ids; figures come back to the last bit."""
    names = [one.name for one in fields(score) if one.name not in ("record_id", "model_id")]
    said = {name: getattr(score, name) for name in names}
    said |= {name: dict(said[name]) for name in _MAPPINGS}
    return json.dumps(said).encode()


def score_of(packed: bytes, plan: LongPlan) -> RecordScore:
    """Return a record's score of its bytes.

    Raises
    ------
    ValueError
        If they are none.
    """
    said = json.loads(packed)
    try:
        low, high = said.pop("interval")
        cautions = tuple(map(str, said.pop("cautions")))
        return RecordScore(
            plan.record_id, plan.model_id, **said, interval=(low, high), cautions=cautions
        )
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"no score: {error}") from error


_MAPPINGS = ("leads", "findings", "not_evaluated")
