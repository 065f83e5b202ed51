"""EDF+ and BDF+: samples of 16 or 24 bits in data records, annotations in time-stamped lists.

Of the public specification (edfplus.info). Interruptions of all leads make a discontinuous file
(EDF+D); what the fields of the header are too short for stands in an annotation of ours
(:mod:`ecgviewer.formats.edf_tag`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.record import Lead, Record
from ecgviewer.formats.edf_annotations import BEATS, Said, packed, text_of
from ecgviewer.formats.edf_identity import fields_of, plain
from ecgviewer.formats.edf_scale import Scale, scale_of
from ecgviewer.formats.edf_tag import texts_of
from ecgviewer.formats.integer_samples import CHUNK_ROWS, IntegerSamples, integer_samples
from ecgviewer.formats.losses import left_out, named

_RECORD_BYTES = 61_440
"""Most that a data record should have (EDF specification)."""

_LONG_S = 3600.0
_UNSEEN_STEPS = 0.05
"""By so much of a step a scale of 8 characters may be off without a word."""
_MOST_RECORDS = 500_000
_LEAST_S, _MOST_S = 0.05, 60.0
_FILTERS = {"high pass": "HP", "low pass": "LP", "notch": "N"}


@dataclass(frozen=True)
class _Plan:
    """How samples are cut into data records.

    Parameters
    ----------
    count
        Samples of a lead in a data record.
    duration
        Its length in seconds, in 8 characters.
    runs
        Stretches of samples, half-open; between them the recording was interrupted.
    """

    count: int
    duration: str
    runs: tuple[tuple[int, int], ...]

    @property
    def places(self) -> list[int]:
        """First sample of each data record."""
        return [at for start, stop in self.runs for at in range(start, stop, self.count)]


def write(record: Record, path: Path) -> tuple[str, ...]:
    """Write a record as BDF+ where the suffix is ``.bdf``, else as EDF+; return what it lost."""
    wide = path.suffix.lower() == ".bdf"
    name, width = ("BDF+", 3) if wide else ("EDF+", 2)
    samples = integer_samples(record, bits=8 * width)
    interrupted, plan = _plan(samples, width)
    labels = _labels(record)
    whole = record.adu.dtype.kind in "iu"
    scales = tuple(
        scale_of(lead, limits, width, source.gap if whole else None)
        for lead, limits, source in zip(samples.leads, samples.limits, record.leads, strict=True)
    )
    fields, fraction_s, told = fields_of(record)
    texts = _texts(samples, labels, scales, fraction_s, gaps_in_runs=interrupted)
    starts_s = [fraction_s + place / record.fs for place in plan.places]
    lists = packed(starts_s, texts, width)
    with path.open("wb") as file:
        header = _header(record, name, fields, plan, labels, scales, lists.shape, width)
        file.write(header.encode("latin-1"))
        for block in _blocks(samples, plan, scales, lists, width):
            file.write(block.tobytes())
    return (
        *samples.losses,
        *_finer(record, samples, wide=wide),
        *told,
        *_losses(record, samples, plan, scales, name, interrupted=interrupted),
    )


# Data records


def _plan(samples: IntegerSamples, width: int) -> tuple[bool, _Plan]:
    """Return whether gaps are interruptions of the file, and the plan."""
    record = samples.record
    most = max(1, _RECORD_BYTES // (width * len(samples.leads)))
    runs = _runs(samples)
    if len(runs) > 1 and runs[0][0] == 0 and runs[-1][1] == record.n_samples:
        common = 0
        for start, stop in runs:
            common = gcd(common, stop - start)
        count, duration = _block(common, record.fs, most, 1.0, dividing=True)
        plan = _Plan(count, duration, tuple(runs))
        if count / record.fs >= _LEAST_S and len(plan.places) <= _MOST_RECORDS:
            return True, plan
    target = 1.0 if record.duration_s <= _LONG_S else 10.0
    count, duration = _block(record.n_samples, record.fs, most, target, dividing=False)
    return False, _Plan(count, duration, ((0, record.n_samples),))


def _runs(samples: IntegerSamples) -> list[tuple[int, int]]:
    """Return the stretches between gaps where every gap is one of all leads; else nothing."""
    gaps = [lead.gap for lead in samples.leads]
    if None in gaps:
        return []
    edges: list[int] = []
    before = False
    for number, part in enumerate(samples.parts()):
        gone = part == np.array(gaps)
        if (gone.any(axis=1) != gone.all(axis=1)).any():
            return []
        here = ~gone[:, 0]
        changes = np.flatnonzero(np.diff(here, prepend=before))
        edges += (changes + number * CHUNK_ROWS).tolist()
        before = bool(here[-1])
        if len(edges) > 2 * _MOST_RECORDS:
            return []
    if before:
        edges.append(samples.record.n_samples)
    return list(zip(edges[::2], edges[1::2], strict=True))


def _block(n: int, fs: float, most: int, target_s: float, *, dividing: bool) -> tuple[int, str]:
    """Return the samples of a data record and its length in 8 characters.

    A length that is exact comes first, then one that leaves no rest, then one near the target.
    """
    rate = Fraction(repr(fs))
    highest = max(1, min(n, most, int(_MOST_S * fs)))
    lowest = min(highest, max(1, int(2 * _LEAST_S * fs)))
    counts = np.arange(1 if dividing else lowest, highest + 1)
    if dividing:
        counts = counts[n % counts == 0]
    else:
        whole = counts[n % counts == 0]
        exact = rate.numerator // gcd(rate.numerator, rate.denominator * 10**6)
        counts = np.union1d(whole, counts[counts % max(1, exact) == 0])
        near = np.clip(round(target_s * fs), lowest, highest)
        counts = np.union1d(counts, [near])

    def rank(count: int) -> tuple[bool, bool, float]:
        text = _short(Fraction(count) / rate)
        off = abs(np.log(count / fs / target_s))
        return Fraction(text) * rate != count, n % count != 0, float(off)

    best = min(counts.tolist(), key=rank)
    return best, _short(Fraction(best) / rate)


def _short(value: Fraction) -> str:
    """Return a number above 0 in 8 characters, as near as they allow."""
    for digits in range(7, -1, -1):
        text = f"{float(value):.{digits}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
        if len(text) <= 8 and float(text) > 0:
            return text
    return f"{float(value):.2e}"


def _blocks(
    samples: IntegerSamples,
    plan: _Plan,
    scales: Sequence[Scale],
    lists: NDArray[np.uint8],
    width: int,
) -> Iterator[NDArray[np.uint8]]:
    """Yield data records as bytes, some at a time."""
    count, n_leads, row = plan.count, len(samples.leads), 0
    step = max(1, CHUNK_ROWS // count)
    for start, stop in plan.runs:
        for at in range(start, stop, step * count):
            part = samples.between(at, min(stop, at + step * count))
            for column, (lead, scale) in enumerate(zip(samples.leads, scales, strict=True)):
                if lead.gap is not None:
                    part[part[:, column] == lead.gap, column] = scale.digital[0]
            missing = -len(part) % count
            if missing:
                part = np.concatenate([part, np.repeat(part[-1:], missing, axis=0)])
            blocks = part.reshape(-1, count, n_leads).transpose(0, 2, 1).astype("<i4")
            packed_4 = np.ascontiguousarray(blocks).view(np.uint8).reshape(len(blocks), -1, 4)
            flat = packed_4[:, :, :width].reshape(len(blocks), -1)
            yield np.concatenate([flat, lists[row : row + len(blocks)]], axis=1)
            row += len(blocks)


# Header


def _labels(record: Record) -> dict[str, str]:
    """Return the label of each lead: ``ECG V1``, as the specification's standard texts have it."""
    out: dict[str, str] = {}
    for number, lead in enumerate(record.leads, 1):
        label = plain(f"ECG {lead.name}" if lead.is_voltage or number == 1 else lead.name)[:16]
        out[lead.name] = label if label not in out.values() else f"ECG lead {number}"
    return out


def _header(
    record: Record,
    name: str,
    fields: tuple[str, str, str, str],
    plan: _Plan,
    labels: dict[str, str],
    scales: Sequence[Scale],
    shape: tuple[int, ...],
    width: int,
) -> str:
    n_records, list_bytes = shape
    kind = f"{name}{'D' if len(plan.runs) > 1 else 'C'}"
    size = 256 * (len(labels) + 2)
    whose, what, day, clock = fields
    version = "\xffBIOSEMI" if width == 3 else "0"
    fixed = (
        *((version, 8), (whose, 80), (what, 80), (day, 8), (clock, 8), (str(size), 8)),
        *((kind, 44), (str(n_records), 8), (plan.duration, 8), (str(len(labels) + 1), 4)),
    )
    low, high = -(1 << (8 * width - 1)), (1 << (8 * width - 1)) - 1
    filters = [_prefilter(record, lead) for lead in record.leads]
    ends = len(labels)
    columns: list[tuple[list[str], int]] = [
        ([*labels.values(), f"{name[:3]} Annotations"], 16),
        ([""] * (ends + 1), 80),
        ([*(one.unit for one in scales), ""], 8),
        ([*(one.physical[0] for one in scales), "-1"], 8),
        ([*(one.physical[1] for one in scales), "1"], 8),
        ([*(str(one.digital[0]) for one in scales), str(low)], 8),
        ([*(str(one.digital[1]) for one in scales), str(high)], 8),
        ([*filters, ""], 80),
        ([*([str(plan.count)] * ends), str(list_bytes // width)], 8),
        ([""] * (ends + 1), 32),
    ]
    parts = [text.ljust(room)[:room] for text, room in fixed]
    parts += [text.ljust(room)[:room] for texts, room in columns for text in texts]
    return "".join(parts)


def _prefilter(record: Record, lead: Lead) -> str:
    said = [
        f"{_FILTERS[one.kind]}:{one.hz:g}Hz"
        for one in record.device_says.filters
        if one.kind in _FILTERS and one.hz is not None and (not one.leads or lead.name in one.leads)
    ]
    return " ".join(said)[:80]


# Annotations, and what is lost


def _texts(
    samples: IntegerSamples,
    labels: dict[str, str],
    scales: Sequence[Scale],
    fraction_s: float,
    *,
    gaps_in_runs: bool,
) -> list[Said]:
    record = samples.record
    leads = samples.leads
    facts: dict[str, Any] = {"fs": record.fs, "samples": record.n_samples}
    gapped = [] if gaps_in_runs else [n for n, one in enumerate(leads) if one.gap is not None]
    if gapped:
        facts["gaps"] = {str(n): scales[n].digital[0] for n in gapped}
    if derived := [n for n, one in enumerate(leads) if one.derived]:
        facts["derived"] = derived
    if record.simulated:
        facts["simulated"] = True
    special: dict[int, dict[str, Any]] = {}
    for number, (lead, scale) in enumerate(zip(leads, scales, strict=True)):
        said: dict[str, Any] = {}
        if labels[lead.name] != f"ECG {lead.name}":
            said["name"] = lead.name
        if not scale.is_exact:
            said |= {"gain": lead.gain, "baseline": lead.baseline}
        if scale.unit != lead.unit:
            said["unit"] = lead.unit
        if said:
            special[number] = said
    own = [Said(fraction_s, None, text) for text in texts_of(facts, special)]
    theirs = [
        Said(
            fraction_s + one.start / record.fs,
            None if one.stop == one.start + 1 else (one.stop - one.start) / record.fs,
            text_of(one, labels),
        )
        for one in record.device_says.annotations
    ]
    return [*own, *theirs]


def _finer(record: Record, samples: IntegerSamples, *, wide: bool) -> tuple[str, ...]:
    if wide or samples.is_exact or not integer_samples(record, bits=24).is_exact:
        return ()
    return ("BDF (.bdf) would hold the samples as they are.",)


def _losses(
    record: Record,
    samples: IntegerSamples,
    plan: _Plan,
    scales: Sequence[Scale],
    name: str,
    *,
    interrupted: bool,
) -> list[str]:
    out: list[str] = []
    rate = plan.count / float(plan.duration)
    if Fraction(plan.duration) * Fraction(repr(record.fs)) != plan.count:
        out.append(f"Programs other than ecgviewer read a rate of {rate:.9g} Hz: the length of a "
                   f"data record has 8 characters in {name}.")  # fmt: skip
    filled = -record.n_samples % plan.count if len(plan.runs) == 1 else 0
    if filled:
        out.append(f"The last data record is filled up with {filled:,} samples that repeat the "
                   "last one; ecgviewer leaves them out when it reads them.")  # fmt: skip
    gapped = [one for one in samples.leads if one.gap is not None]
    if gapped and not interrupted:
        out.append(
            f"Gaps of {named(one.name for one in gapped)} are stored as the lowest value there is: "
            f"{name} has no other place for gaps of single leads."
        )
    both = zip(scales, samples.leads, strict=True)
    off = [(one, lead) for one, lead in both if one.off_steps > _UNSEEN_STEPS]
    if off:
        worst = max(one.off_steps for one, _ in off)
        how = f"off by up to {worst:.2g} steps" if np.isfinite(worst) else "in steps without scale"
        out.append(
            f"Programs other than ecgviewer read {named(lead.name for _, lead in off)} {how}: "
            f"limits have 8 characters in {name}."
        )
    comments = len(record.comments)
    out += left_out(comments, "comment of the file", name, plural="comments of the file")
    said = record.device_says
    out += left_out(len(said.beats), "representative beat", name)
    short = sum(
        one.kind not in _FILTERS or one.hz is None or bool(one.text) for one in said.filters
    )
    if short:
        out.append(
            f"Filters without a corner, and words about filters, were left out ({short:,}): {name} "
            "has no place for them."
        )
    words = sum(one.kind != "beat" or one.label not in BEATS for one in said.annotations)
    if words:
        out.append(
            f"Annotations of the file are texts with time and duration ({words:,}): their kind and "
            "code are left out, and their leads where there are several."
        )
    return out
