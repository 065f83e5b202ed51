"""Signal quality, exchanged electrodes and pacemaker spikes against what people said of real ECGs.

- CinC 2011, set A: leads called bad or good, ECGs called acceptable or not. The limits of a caution
  (``signals/reasons.py``) were chosen on every second ECG, in the order of their names; the others
  are the honest half.
- Raw PTB-XL, without statement PACE: electrodes exchanged by us. Arms: the samples are exchanged
  and all is measured again. Neighbouring chest leads: the rows of the median beat are exchanged.
- Spikes: PTB-XL and LUDB by record, MIT-BIH by stretches of 30 s, as measuring looks at long ones.
"""

import argparse
import csv
import json
import os
import warnings
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.stats import rankdata

from ecgviewer.core.leads import PRECORDIAL_LEADS, STANDARD_LEADS
from ecgviewer.core.measurement import LeadQuality, Measurements
from ecgviewer.signals.assess import assess
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.lead_swaps import ARMS, lead_swaps
from ecgviewer.signals.pacing import paced_spikes
from ecgviewer.signals.quality import lead_quality
from ecgviewer.signals.reasons import CAUTION_NOISE_UV, CAUTION_WANDER_MV, lead_caution

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # wfdb uses what pandas 3 deprecates
    import wfdb

PACED_MIT_BIH = ("102", "104", "107", "217")
STRETCH_S = 30


def read(path: Path) -> tuple[np.ndarray, float]:
    """Return samples (n_leads, n) in mV and the rate."""
    record = wfdb.rdrecord(str(path))
    return record.p_signal.T.astype(np.float32), float(record.fs)


def auroc(score: np.ndarray, bad: np.ndarray) -> float:
    """Return the probability that a bad one scores higher than a good one."""
    ranks, n = rankdata(score), bad.sum()
    return float((ranks[bad].sum() - n * (n + 1) / 2) / (n * (~bad).sum()))


def badness(lead: LeadQuality) -> float:
    """Return how bad a lead is: at fault before all others, then by its worse caution."""
    if lead.fault is not None:
        return 1000.0
    return max((lead.noise_uv or 0) / CAUTION_NOISE_UV, (lead.wander_mv or 0) / CAUTION_WANDER_MV)


def agreement(title: str, bad: np.ndarray, called: np.ndarray, score: np.ndarray | None) -> dict:
    """Print and return sensitivity, specificity and AUROC."""
    row = {
        "set": title, "n": len(bad), "bad": int(bad.sum()),
        "sensitivity": round(float(called[bad].mean()), 4),
        "specificity": round(float((~called[~bad]).mean()), 4),
        "auroc": None if score is None else round(auroc(score, bad), 4),
    }  # fmt: skip
    print(row)
    return row


def on_cinc_2011(folder: Path) -> list[dict]:
    """Print how well leads and ECGs are judged."""
    with (folder / "lead_quality.csv").open(newline="") as table:
        of_leads = {row["record"]: row for row in csv.DictReader(table)}
    of_records = {
        name.strip(): kind == "unacceptable"
        for kind in ("acceptable", "unacceptable")
        for name in (folder / f"RECORDS-{kind}").read_text().split()
    }
    leads: tuple[list, list] = ([], [])
    records: tuple[list, list] = ([], [])
    for place, name in enumerate(sorted(of_records)):
        x, fs = read(folder / name)
        found = lead_quality(x, fs, find_r_peaks(x, fs))
        told = [
            (one.fault is not None, lead_caution(one) is not None, badness(one)) for one in found
        ]
        if name in of_leads:
            flags = [value == "1" for key, value in of_leads[name].items() if key[-4:] == "_bad"]
            leads[place % 2].extend([(bad, *one) for bad, one in zip(flags, told, strict=True)])
        figures = np.array(told)
        n_fault, n_caution = figures[:, 0].sum(), (figures[:, 0] + figures[:, 1] > 0).sum()
        graded = 1000 * n_fault + figures[:, 2].clip(max=100).max()
        records[place % 2].append((of_records[name], n_fault > 0, n_caution > 0, graded))
    rows = []
    for half, title in ((1, "judged"), (0, "chosen on")):
        for kind, told in (("leads", leads[half]), ("ECGs", records[half])):
            bad, fault, caution, graded = np.array(told, dtype=float).T
            of = bad > 0
            rows.append(agreement(f"{kind}, {title}: fault", of, fault > 0, None))
            both = (fault > 0) | (caution > 0)
            rows.append(agreement(f"{kind}, {title}: fault or caution", of, both, graded))
    return rows


def ptbxl(folder: Path) -> Iterator[tuple[np.ndarray, float, bool, bool]]:
    """Yield samples, rate, whether paced, whether called normal."""
    with (folder / "ptbxl_database.csv").open(newline="") as table:
        for row in csv.DictReader(table):
            path = folder / row["filename_hr"]
            if path.with_suffix(".hea").exists():
                yield *read(path), "PACE" in row["scp_codes"], "NORM" in row["scp_codes"]


def pairs_seen(found: Measurements) -> list[bool]:
    """Return for V1/V2 to V5/V6 whether exchanging these rows of the median beat is seen."""
    assert found.median is not None
    rows = dict(zip(found.median.leads, found.median.values, strict=True))
    seen = []
    for one, other in pairwise(PRECORDIAL_LEADS):
        swapped = rows | {one: rows[other], other: rows[one]}
        seen.append(f"{one}/{other}" in lead_swaps(swapped, found.fs, found.median.together))
    return seen


def on_ptbxl(folder: Path) -> list[dict]:
    """Print how often exchanged electrodes and spikes are seen, and how often wrongly."""
    arms, chest, false_arms, false_chest, normal = [], [], [], [], []
    spikes: dict[bool, list[bool]] = {True: [], False: []}
    for x, fs, paced, is_normal in ptbxl(folder):
        found = assess(x, fs, STANDARD_LEADS)
        spikes[paced].append(bool(found.quality.paced_spikes))
        if paced or found.median is None or len(found.median.leads) < len(STANDARD_LEADS):
            continue
        swapped = x.copy()
        swapped[0], swapped[[1, 2]], swapped[[3, 4]] = -x[0], x[[2, 1]], x[[4, 3]]
        arms.append(ARMS in assess(swapped, fs, STANDARD_LEADS).quality.reversal)
        normal.append(is_normal)
        chest.append(pairs_seen(found))
        false_arms.append(ARMS in found.quality.reversal)
        false_chest.append(any("V" in pair for pair in found.quality.reversal))
    of_normals = np.array(arms)[np.array(normal)]
    by_pair = np.mean(chest, axis=0).round(3).tolist()
    rows = [
        {"set": "PTB-XL arms exchanged", "n": len(arms), "seen": round(float(np.mean(arms)), 4),
         "seen_in_normals": round(float(of_normals.mean()), 4),
         "false": round(float(np.mean(false_arms)), 4)},
        {"set": "PTB-XL V1/V2 to V5/V6 exchanged", "n": len(chest), "seen": by_pair,
         "false": round(float(np.mean(false_chest)), 4)},
        *spike_rows("PTB-XL ECGs", spikes),
    ]  # fmt: skip
    for row in rows[:2]:
        print(row)
    return rows


def spike_rows(title: str, spikes: dict[bool, list[bool]]) -> list[dict]:
    """Print and return in how many spikes are seen."""
    rows = [
        {"set": f"{title}, {'paced' if paced else 'others'}", "n": len(seen), "spikes": sum(seen)}
        for paced, seen in spikes.items()
    ]
    for row in rows:
        print(row)
    return rows


def spikes_elsewhere(data: Path) -> list[dict]:
    """Print in how many of LUDB's ECGs and of MIT-BIH's stretches spikes are seen."""
    ludb: dict[bool, list[bool]] = {True: [], False: []}
    for header in sorted((data / "ludb" / "data").glob("*.hea")):
        record = wfdb.rdrecord(str(header.with_suffix("")))
        seen = len(paced_spikes(record.p_signal.T, float(record.fs))) > 0
        ludb["pacing" in " ".join(record.comments)].append(seen)
    rows = spike_rows("LUDB ECGs", ludb)
    others: list[bool] = []
    for header in sorted((data / "mitdb").glob("*.hea")):
        x, fs = read(header.with_suffix(""))
        length = round(STRETCH_S * fs)
        starts = range(0, x.shape[1] - length + 1, length)
        seen = [len(paced_spikes(x[:, start : start + length], fs)) > 0 for start in starts]
        if header.stem in PACED_MIT_BIH:
            rows += spike_rows(f"MIT-BIH {header.stem}, stretches", {True: seen})
        else:
            others += seen
    return rows + spike_rows("MIT-BIH stretches", {False: others})


def main() -> None:
    """Run all comparisons."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", default=os.environ.get("ECGVIEWER_DATA"), type=Path)
    data = parser.parse_args().data
    warnings.simplefilter("ignore")
    rows = on_cinc_2011(data / "cinc2011") + on_ptbxl(data / "ptbxl") + spikes_elsewhere(data)
    print(json.dumps({"benchmark": "quality", "rows": rows}))


if __name__ == "__main__":
    main()
