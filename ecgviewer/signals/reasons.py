"""Why a value is missing, and when to be careful with one that is not."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ecgviewer.core.language import tr_later
from ecgviewer.core.measurement import LeadQuality, Measurements, Note
from ecgviewer.signals.quality import NO_ECG

WIDE_QRS_MS = 120.0
SHORT_PR_MS = 90.0
_BAZETT_LOW_BPM, _BAZETT_HIGH_BPM = 60.0, 90.0
_POOR_NOISE_UV = 100.0
_POOR_SHARE = 0.5
CAUTION_NOISE_UV, CAUTION_WANDER_MV = 60.0, 1.0
"""From here a lead is to be read with care: the limits that told leads called bad from good ones
best (sensitivity plus specificity) in half of CinC 2011, see ``benchmarks/quality.py``."""

_NO_BEAT = tr_later("no beat was found")
_FULL_FS = 500.0
_FEW_BEATS = 3


def is_paced(found: Measurements) -> bool:
    """Return whether pacemaker spikes were seen."""
    return bool(found.quality.paced_spikes)


def is_poor(found: Measurements) -> bool:
    """Return whether half of the leads are unusable or the usual noise is above 100 uV."""
    leads = [one for one in found.quality.leads.values() if one.fault != NO_ECG]
    if not leads:
        return True
    noise = [one.noise_uv for one in leads if one.fault is None and one.noise_uv is not None]
    bad = sum(one.fault is not None for one in leads)
    return bad > _POOR_SHARE * len(leads) or (
        bool(noise) and float(np.median(noise)) > _POOR_NOISE_UV
    )


def lead_caution(lead: LeadQuality) -> str | None:
    """Return why a usable lead is to be read with care, None where it need not or has a fault."""
    if lead.fault is not None:
        return None
    if lead.noise_uv is not None and lead.noise_uv > CAUTION_NOISE_UV:
        return tr_later("noise of {noise_uv:.0f} µV above 35 Hz", noise_uv=lead.noise_uv)
    if lead.wander_mv is not None and lead.wander_mv > CAUTION_WANDER_MV:
        return tr_later("the baseline wanders by {wander_mv:.1f} mV", wander_mv=lead.wander_mv)
    return None


def qtc_is_withheld(found: Measurements) -> bool:
    """Return whether no corrected QT should be stated."""
    return any(True for _ in _against_qtc(found))


def _has_p(found: Measurements) -> bool:
    return found.median is not None and found.median.together.p_on is not None


def _against_qtc(found: Measurements) -> Iterator[tuple[str, str]]:
    if found.rhythm.irregular and not _has_p(found):
        yield (
            "no_p_irregular",
            tr_later(
                "the rhythm is irregular and has no steady P wave, as in atrial fibrillation: one "
                "RR interval does not stand for the others"
            ),
        )
    elif found.rhythm.irregular:
        why = tr_later("RR is unstable: QT of a beat depends on the intervals before it")
        yield "rr_unstable", why
    if is_paced(found):
        yield "paced", tr_later("pacemaker spikes are present")
    if found.rhythm.flutter:
        yield "flutter", tr_later("waves as of atrial flutter hide where T ends")
    if is_poor(found):
        yield "poor_signal", tr_later("the signal is poor")


def notes_for(found: Measurements) -> tuple[Note, ...]:
    """Return the reason of each missing value, and the cautions."""
    return (
        *_about_rate(found),
        *_about_intervals(found),
        *_about_fused_waves(found),
        *_about_qtc(found),
        *_about_axes(found),
        *_about_leads(found),
        *_about_all(found),
    )


def _about_rate(found: Measurements) -> Iterator[Note]:
    if found.heart_rate_bpm is None:
        only = tr_later("there is only one beat of its kind")
        why = _NO_BEAT if found.median is None else only
        text = tr_later("No heart rate: {why}.", why=why)
        yield Note("too_few_beats", "heart_rate_bpm", text, withheld=True)
    figures = found.rhythm
    if figures.sdnn_ms is not None:
        rmssd = "" if figures.rmssd_ms is None else f", RMSSD {figures.rmssd_ms:.0f} ms"
        text = tr_later(
            "{figures}, from {n_nn} intervals between normal beats in {seconds:.0f} s; not "
            "comparable with 5 min or 24 h values.",
            figures=f"SDNN {figures.sdnn_ms:.0f} ms{rmssd}",
            n_nn=figures.n_nn,
            seconds=figures.seconds,
        )
        yield Note("rr_variability", "rhythm", text)


def _about_fused_waves(found: Measurements) -> Iterator[Note]:
    """Yield cautions where P or T may be another wave, or end in one."""
    if found.pr_ms is not None and found.pr_ms < SHORT_PR_MS:
        text = tr_later(
            "PR of {pr_ms:.0f} ms is short: pre-excitation, a junctional rhythm, or the "
            "beginning of QRS taken for P.",
            pr_ms=found.pr_ms,
        )
        yield Note("short_pr", "pr_ms", text)
    rr_ms = found.rhythm.rr_ms
    if found.pr_ms is None or found.qt_ms is None or not rr_ms or found.rhythm.irregular:
        return
    if found.pr_ms + found.qt_ms > rr_ms:
        text = tr_later(
            "T has not ended when the next P begins (QT and PR are longer than RR): where both "
            "lie is uncertain."
        )
        for about in ("qt_ms", "pr_ms", "qtc"):
            yield Note("t_meets_p", about, text)


def _why_no_pr(found: Measurements) -> str:
    if found.median is None:
        return _NO_BEAT
    if found.rhythm.flutter:
        return tr_later("two equal atrial waves a beat, as in 2:1 atrial flutter")
    if found.rhythm.irregular:
        return tr_later(
            "the rhythm is irregular and no P wave keeps its place before QRS, as in atrial "
            "fibrillation"
        )
    if found.median.n_beats < _FEW_BEATS:
        return tr_later("too few beats to tell a P wave from noise")
    return tr_later("no P wave keeps its place before QRS")


def _about_intervals(found: Measurements) -> Iterator[Note]:
    no_beat = _NO_BEAT if found.median is None else ""
    if found.pr_ms is None:
        code = "no_beat" if no_beat else "flutter" if found.rhythm.flutter else "no_p"
        text = tr_later("No PR interval: {why}.", why=_why_no_pr(found))
        yield Note(code, "pr_ms", text, withheld=True)
    for about, name, why in (
        ("qrs_ms", "QRS", tr_later("QRS was not found or is cut off")),
        ("qt_ms", "QT", tr_later("the end of T was not found or is cut off")),
    ):
        if getattr(found, about) is None:
            code = "no_beat" if no_beat else "no_mark"
            text = tr_later("No {interval} duration: {why}.", interval=name, why=no_beat or why)
            yield Note(code, about, text, withheld=True)
    if is_paced(found):
        text = tr_later(
            "Pacemaker spikes are present: intervals are of paced beats where these are paced."
        )
        for about in ("pr_ms", "qrs_ms", "qt_ms"):
            yield Note("paced", about, text)
    if found.median is not None and len(found.median.leads) == 1:
        text = tr_later(
            "Intervals are of one lead; those of all twelve leads together are usually longer."
        )
        yield Note("one_lead", "qrs_ms", text)


def _about_qtc(found: Measurements) -> Iterator[Note]:
    about = "qtc"
    if found.qt_ms is None or found.heart_rate_bpm is None:
        no_qt = tr_later("QT is not measurable")
        why = no_qt if found.qt_ms is None else tr_later("the heart rate is not measurable")
        yield Note("no_qt", about, tr_later("No QTc: {why}.", why=why), withheld=True)
        return
    reasons = list(_against_qtc(found))
    for code, why in reasons:
        yield Note(code, about, tr_later("No QTc: {why}.", why=why), withheld=True)
    if reasons:
        return
    if found.qrs_ms is not None and found.qrs_ms >= WIDE_QRS_MS:
        text = tr_later(
            "QRS is {qrs_ms:.0f} ms wide: QTc is prolonged by it; consider JT.",
            qrs_ms=found.qrs_ms,
        )
        yield Note("wide_qrs", about, text)
    if not _has_p(found):
        text = tr_later(
            "No P wave keeps its place: if this is atrial fibrillation, RR and QT change from beat "
            "to beat and QTc is uncertain."
        )
        yield Note("qtc_without_p", about, text)
    rate = found.heart_rate_bpm
    if not _BAZETT_LOW_BPM <= rate <= _BAZETT_HIGH_BPM:
        short = tr_later(
            "At {rate:.0f}/min Bazett's QTc is too short; prefer Fridericia.", rate=rate
        )
        long = tr_later("At {rate:.0f}/min Bazett's QTc is too long; prefer Fridericia.", rate=rate)
        yield Note("bazett_rate", about, short if rate < _BAZETT_LOW_BPM else long)


def _about_axes(found: Measurements) -> Iterator[Note]:
    for wave, axis in found.axes_deg.items():
        if axis is not None:
            continue
        median = found.median
        if median is None:
            why = _NO_BEAT
        elif not {"I", "II"} <= set(median.leads) and not {"I", "aVF"} <= set(median.leads):
            why = tr_later("leads I and aVF (or II) are needed")
        elif not all(median.in_millivolts):
            why = tr_later("millivolts are not known")
        elif getattr(median.together, f"{wave.lower()}_on") is None:
            why = tr_later("there is no {wave} to measure", wave=wave)
        else:
            why = tr_later("the net area is too small for a direction")
        text = tr_later("No {wave} axis: {why}.", wave=wave, why=why)
        yield Note("no_axis", f"axes_deg.{wave}", text, withheld=True)


def _about_leads(found: Measurements) -> Iterator[Note]:
    known = {}
    if found.median is not None:
        known = dict(zip(found.median.leads, found.median.in_millivolts, strict=True))
    for name, one in found.quality.leads.items():
        care = lead_caution(one)
        if care is not None:
            text = tr_later("Lead {lead}: {why}; read it with care.", lead=name, why=care)
            yield Note("lead_care", f"lead {name}", text)
        if one.fault is not None:
            text = tr_later(
                "Lead {lead} is left out of all measurements: {fault}.", lead=name, fault=one.fault
            )
            yield Note("lead_fault", f"lead {name}", text, withheld=True)
        elif name in known and not known[name]:
            text = tr_later(
                "Lead {lead} has no known millivolts: its amplitudes and ST are not stated.",
                lead=name,
            )
            yield Note("unit_unknown", f"lead {name}", text, withheld=True)
        elif found.median is None:
            text = tr_later("Lead {lead} has no amplitudes and ST: no beat was found.", lead=name)
            yield Note("no_beat", f"lead {name}", text, withheld=True)
        elif None in found.st_mv[name].values():
            text = tr_later(
                "ST of lead {lead} is not stated: the end of QRS is not known or cut off.",
                lead=name,
            )
            yield Note("no_mark", f"lead {name}", text, withheld=True)


def _about_all(found: Measurements) -> Iterator[Note]:
    for pair in found.quality.reversal:
        text = tr_later("Leads look exchanged: {pair}. Check the electrodes.", pair=pair)
        yield Note("reversal", "", text)
    if is_paced(found):
        n = len(found.quality.paced_spikes or ())
        yield Note("paced", "quality", tr_later("{n} pacemaker spikes were seen.", n=n))
    elif found.quality.paced_spikes is None:
        text = tr_later(
            "Pacemaker spikes cannot be sought: under 250 samples a second, or no millivolts."
        )
        yield Note("no_spike_search", "quality", text)
    if found.fs < _FULL_FS:
        text = tr_later(
            "Recorded at {fs:g} samples a second; 500 and more are advised for measurement. Marks "
            "were sought after resampling to 500.",
            fs=found.fs,
        )
        yield Note("low_rate", "", text)
    if len(found.r_peaks) and (found.start or found.r_peaks[-1] >= found.stop):
        text = tr_later(
            "Marks and median beat are of {start_s:.0f} to {stop_s:.0f} s, where the rate is most "
            "usual; the rate is of all.",
            start_s=found.start / found.fs,
            stop_s=found.stop / found.fs,
        )
        yield Note("stretch", "", text)
    out: dict[str, int] = {}
    for beat in found.beats:
        if beat.left_out:
            out[beat.left_out] = out.get(beat.left_out, 0) + 1
    if found.median is not None:
        left = ""
        for reason, n in sorted(out.items()):
            left = tr_later("{before}, {n} left out ({reason})", before=left, n=n, reason=reason)
        text = tr_later(
            "Intervals are of the median of {n_beats} beats{left_out}.",
            n_beats=found.median.n_beats,
            left_out=left,
        )
        yield Note("median_beat", "fiducials", text)
