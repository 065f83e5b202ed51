"""Use case: compare an ECG with an earlier one of the same patient.

Records are never altered: only median beats are resampled, to lie one over the other.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ecgviewer.core.comparison import (
    LOW_FS,
    Difference,
    by_size,
    measured_differences,
    model_differences,
)
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.measurement import Measurements, MedianBeat
from ecgviewer.core.patient_match import PatientMatch, is_before, match_patients
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.superimposed import Superimposed
from ecgviewer.tasks.earlier_records import Confirmation, confirm, confirmations


class OtherPatientError(UserError):
    """Two records are not known to be of one patient, and nobody confirmed it."""


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two ECGs compared.

    Parameters
    ----------
    earlier, now
        The records.
    match
        What the files say of the patient.
    confirmation
        Of a person; None where none was needed.
    measured
        Measurements of the earlier one and of this one.
    differences
        What changed, by size; see :func:`ecgviewer.core.comparison.by_size`.
    superimposed
        The median beats; None where there are none to lay one over the other.
    cautions
        What the reader must know before trusting the differences.
    """

    earlier: Record
    now: Record
    match: PatientMatch
    confirmation: Confirmation | None
    measured: tuple[Measurements, Measurements]
    differences: tuple[Difference, ...]
    superimposed: Superimposed | None
    cautions: tuple[str, ...]


def compare(
    earlier: Record, now: Record, *, confirmation: Confirmation | None = None
) -> Generator[Progress, None, Comparison]:
    """Compare two records.

    Raises
    ------
    OtherPatientError
        If they are not known to be of one patient, and nobody confirmed it.
    """
    from ecgviewer.signals.superimpose import superimpose
    from ecgviewer.tasks.measuring import measure

    match = match_patients(earlier, now)
    if not match.is_same and confirmation is None:
        raise OtherPatientError(tr("{reason} Nothing was compared.", reason=tr(match.reason)))
    measured = []
    for record in (earlier, now):
        measured.append((yield from measure(record)))
    first, second = measured
    fs = max(earlier.fs, now.fs)
    yield Progress(0, 1, "superimposing")
    beats = _median_at(earlier, first, fs), _median_at(now, second, fs)
    over = None
    if beats[0] is not None and beats[1] is not None:
        over = superimpose(beats[0], beats[1], rr_s=(_rr_s(first), _rr_s(second)))
    return Comparison(
        earlier,
        now,
        match,
        confirmation,
        (first, second),
        by_size(measured_differences(first, second)),
        over,
        tuple(_cautions(earlier, now, (first, second), over)),
    )


def _rr_s(measured: Measurements) -> float | None:
    rr_ms = measured.rhythm.rr_ms
    return None if rr_ms is None else rr_ms / 1000.0


def _median_at(record: Record, measured: Measurements, fs: float) -> MedianBeat | None:
    """Return a record's median beat at a rate.

    The samples are resampled before the median is taken: beats that lie on whole samples of a low
    rate blunt their own median (by up to 2 % of QRS at 250 Hz, by 7 % at 100 Hz).
    """
    from ecgviewer.signals.assess import assess
    from ecgviewer.signals.resample import resample

    if measured.median is None or record.fs == fs:
        return measured.median
    voltage = np.array([lead.is_voltage for lead in record.leads], dtype=bool)
    values = resample(record.values(measured.start, measured.stop), record.fs, fs)
    return assess(values, fs, record.lead_names, millivolts=voltage).median


_CAUTIONS = (
    {
        "slow": tr_later(
            "The earlier ECG has {fs:g} samples a second: whether heights of QRS changed cannot "
            "be said."
        ),
        "exchanged": tr_later("In the earlier ECG leads look exchanged: {pair}."),
        "unusable": tr_later("Not usable in the earlier ECG: {leads}."),
        "no beat": tr_later("No beat was found in the earlier ECG."),
        "only": tr_later("Only in the earlier ECG: {leads}."),
    },
    {
        "slow": tr_later(
            "The later ECG has {fs:g} samples a second: whether heights of QRS changed cannot "
            "be said."
        ),
        "exchanged": tr_later("In the later ECG leads look exchanged: {pair}."),
        "unusable": tr_later("Not usable in the later ECG: {leads}."),
        "no beat": tr_later("No beat was found in the later ECG."),
        "only": tr_later("Only in the later ECG: {leads}."),
    },
)
"""What is to be known of the earlier ECG, and of the later one."""


def _cautions(
    earlier: Record,
    now: Record,
    measured: tuple[Measurements, Measurements],
    over: Superimposed | None,
) -> Generator[str, None, None]:
    if is_before(now, earlier):
        yield tr("The ECG taken as the earlier one was made after this one.")
    for one, words in zip(measured, _CAUTIONS, strict=True):
        if one.fs < LOW_FS:
            yield tr(words["slow"], fs=one.fs)
        for pair in one.quality.reversal:
            yield tr(words["exchanged"], pair=pair)
        faults = [name for name, lead in one.quality.leads.items() if lead.fault is not None]
        if faults:
            yield tr(words["unusable"], leads=", ".join(faults))
        if one.median is None:
            yield tr(words["no beat"])
    only = [
        (set(a.lead_names) - set(b.lead_names), words)
        for a, b, words in zip((earlier, now), (now, earlier), _CAUTIONS, strict=True)
    ]
    for names, words in only:
        if names:
            yield tr(words["only"], leads=", ".join(sorted(names)))
    if over is not None and over.aligned_by == "onset":
        yield tr("QRS has another shape: the beats are aligned where QRS begins.")


def compare_files(
    earlier: Path | str,
    now: Path | str,
    *,
    same_patient: bool = False,
    by: str = "command line",
    model_id: str | None = None,
) -> Generator[Progress, None, dict[str, Any]]:
    """Compare two files.

    Parameters
    ----------
    earlier, now
        The files.
    same_patient
        Whether the caller confirms that they are of one patient. Where the files do not say so
        themselves it is logged in the store, and remembered.
    by
        Who confirms it.
    model_id
        Model to score both with; None scores none, empty takes the bundled one.

    Returns
    -------
    dict
        JSON-ready: ``earlier``, ``now``, ``same_patient``, ``differences`` (largest first),
        ``cautions``, ``model``.

    Raises
    ------
    OtherPatientError
        If they are not known to be of one patient, and the caller does not confirm it.
    UserError
        If a file cannot be read, or the model not be used.
    """
    from ecgviewer.tasks import review, workplace

    records = []
    for path in (earlier, now):
        records.append((yield from review.open_record(path)))
    first, second = records
    match = match_patients(first, second)
    confirmation = None
    if not match.is_same:
        confirmation = confirmations(second.id).get(first.id)
        if confirmation is None and not same_patient:
            raise OtherPatientError(
                tr(
                    "{reason} Nothing was compared. Add --same-patient if you know that both are "
                    "of one patient; that is logged.",
                    reason=match.reason,
                )
            )
        confirmation = confirmation or confirm(first.id, second.id, by=by)
    found = yield from compare(first, second, confirmation=confirmation)
    differences, model = found.differences, None
    if model_id is not None:
        scores = []
        for record in records:
            scores.append((yield from workplace.score_record(record, model_id)))
        model = scores[0][0].model_id
        differences = by_size((*differences, *model_differences(scores[0], scores[1])))
    return {
        "earlier": _side(earlier, first),
        "now": _side(now, second),
        "same_patient": {
            "verdict": match.verdict,
            "reason": match.reason,
            "confirmed_by": None if confirmation is None else confirmation.by,
            "confirmed_at": None if confirmation is None else confirmation.at,
        },
        "differences": [one.to_dict() | {"said": one.change_text} for one in differences],
        "cautions": list(found.cautions),
        "model": model,
    }


def _side(path: Path | str, record: Record) -> dict[str, Any]:
    return {
        "record": str(path),
        "start": record.start,
        "fs": record.fs,
        "leads": list(record.lead_names),
    }


def lines_of(found: dict[str, Any]) -> str:
    """Return what :func:`compare_files` found for a person to read."""
    beyond = sum(bool(one["beyond_uncertainty"]) for one in found["differences"])
    lines = [
        f"earlier  {found['earlier']['record']}  {found['earlier']['start'] or 'date not given'}",
        f"now      {found['now']['record']}  {found['now']['start'] or 'date not given'}",
        found["same_patient"]["reason"]
        + (" Confirmed as one patient." if found["same_patient"]["confirmed_at"] else ""),
        *found["cautions"],
        f"{beyond} changes are beyond what measuring twice would change (marked *).",
    ]
    for one in found["differences"]:
        mark = "*" if one["beyond_uncertainty"] else " "
        values = [_shown(one[side], one["unit"]) for side in ("before", "now")]
        unit = "" if one["unit"].startswith("1 in") else f" {one['unit']}"
        said = " (model)" if one["model"] else ""
        lines.append(
            f"{mark} {one['name']:<20} {values[0]:>10} -> {values[1]:>10}  "
            f"{one['said']}{unit}{said}".rstrip()
        )
    return "\n".join(lines)


def _shown(value: float | None, unit: str) -> str:
    if value is None:
        return "none"
    if unit.startswith("1 in"):
        return f"1 in {value:,.0f}"
    return f"{value:.2f}" if unit in ("mV", "") else f"{value:.0f}"
