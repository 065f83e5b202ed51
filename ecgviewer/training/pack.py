"""From trained weights to a folder of the zoo: script, hash, describe."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.inference.distance import Arrays
from ecgviewer.inference.model import save_module
from ecgviewer.inference.windows import BAND_HZ, MODEL_FS, WINDOW
from ecgviewer.inference.zoo import CARD, CONTRACTS, MANIFEST, REPLAY, SCHEMA, WEIGHTS, sha256_of
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.figures import shown
from ecgviewer.training.findings import Features
from ecgviewer.training.network import RestorationNetwork
from ecgviewer.training.scoring_network import ScoringNetwork

USE = "Research use only. Not a medical device; it makes no diagnosis."


class Statistics(nn.Module):
    """Numbers of normals that travel with the weights; see ``training.normals``."""

    def __init__(self, arrays: Arrays) -> None:
        super().__init__()
        for name, values in arrays.items():
            self.register_buffer(name, torch.from_numpy(np.array(values, dtype=np.float32)))


class Packed(nn.Module):
    """What a model file holds: the network and its statistics of normals."""

    def __init__(self, network: nn.Module, arrays: Arrays, *, embeds_beats: bool) -> None:
        super().__init__()
        self.network = network
        self.statistics = Statistics(arrays)
        self.n_beats: int = int(network.n_beats)
        self.embeds_beats: bool = embeds_beats

    def forward(
        self, x: Tensor, valid: Tensor, hide: Tensor, cond: Tensor, r_peaks: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """See :meth:`RestorationNetwork.forward`."""
        return self.network(x, valid, hide, cond, r_peaks)

    @torch.jit.export
    def view(
        self, x: Tensor, valid: Tensor, hide: Tensor, cond: Tensor, r_peaks: Tensor, clean: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """See ``RestorationNetwork.view``."""
        return self.network.view(x, valid, hide, cond, r_peaks, clean)

    @torch.jit.export
    def findings(self, embedding: Tensor, summary: Tensor) -> Tensor:
        """See :meth:`RestorationNetwork.findings`."""
        return self.network.findings(embedding, summary)


def write_weights(network: RestorationNetwork, arrays: Arrays, folder: Path) -> str:
    """Script a network and write ``model.pt``; return its SHA-256."""
    folder.mkdir(parents=True, exist_ok=True)
    embeds = bool(getattr(network, "embeds_beats", True))
    packed = Packed(ScoringNetwork(network.eval()), arrays, embeds_beats=embeds)
    save_module(torch.jit.script(packed.eval()), folder / WEIGHTS)
    return sha256_of(folder / WEIGHTS)


def write_replay(folder: Path, features: Features, check: Features) -> str:
    """Write what tuning replays against forgetting: no signals, no keys; return its SHA-256.

    ``train`` rows are learned from again, ``check`` rows measure what was forgotten.
    """
    np.savez_compressed(
        folder / REPLAY,
        codes=np.array(features.codes),
        **_arrays("train", features),
        **_arrays("check", check),
    )
    return sha256_of(folder / REPLAY)


def _arrays(name: str, features: Features) -> dict[str, NDArray[Any]]:
    return {
        f"{name}_inputs": features.inputs.astype(np.float16),
        f"{name}_target": np.packbits(features.target.astype(bool), axis=1),
        f"{name}_weight": np.packbits(features.weight.astype(bool), axis=1),
    }


def write_manifest(folder: Path, **fields: Any) -> dict[str, Any]:
    """Write ``model.json``: what every model says of itself, and the fields given."""
    manifest = {
        "schema": SCHEMA,
        "contract": CONTRACTS[-1],
        "sha256": sha256_of(folder / WEIGHTS),
        "bytes": (folder / WEIGHTS).stat().st_size,
        "fs": MODEL_FS,
        "leads": list(STANDARD_LEADS),
        "window_s": WINDOW / MODEL_FS,
        "normalisation": {
            "band_hz": list(BAND_HZ),
            "phase": "zero",
            "scale": "per lead, lower median of the RMS of 2 s segments, inside the network",
        },
        "made": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "use": USE,
    } | fields
    text = json.dumps(manifest, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8")
    return manifest


def describe_data(corpus: Corpus) -> dict[str, Any]:
    """Return the counts of records that a card states, by split, sex, age, and kind."""
    out: dict[str, Any] = {}
    for split in ("train", "calibrate", "validate"):
        rows = [row for row in corpus.rows if row.split == split]
        ages = [row.age_years for row in rows if row.age_years is not None]
        sexes = Counter(row.sex or "unknown" for row in rows)
        bands = Counter("<50" if age < 50 else "50-69" if age < 70 else ">=70" for age in ages)
        out[split] = {
            "records": len(rows),
            "patients": len({row.patient for row in rows}),
            "normal": sum(row.normal for row in rows),
            "in_mv": sum(row.in_mv for row in rows),
            "female": sexes["F"],
            "male": sexes["M"],
            "age": dict(sorted(bands.items())),
            "age_median": float(np.median(ages)) if ages else None,
        }
    return out


def write_card(folder: Path, manifest: dict[str, Any], detection_table: str) -> None:
    """Write ``card.md`` from a manifest with ``data`` and ``figures``."""
    figures, data = manifest["figures"], manifest["data"]
    beyond = ", ".join(f"{k}: {v:.1%}" for k, v in figures["normals_beyond"].items())
    rows = "\n".join(
        f"| {name} | {d['records']} | {d['patients']} | {d['normal']} | {d['in_mv']} | "
        f"{d['female']} / {d['male']} | "
        + ", ".join(f"{band}: {n}" for band, n in d["age"].items())
        + " |"
        for name, d in data.items()
    )
    codes = "\n".join(
        f"| {code} | {shown(f)} | {f['positives']} |"
        for code, f in figures["findings"]["codes"].items()
    )
    groups = "\n".join(
        f"| {name} | {shown(f)} | {f['positives']} / {f['negatives']} |"
        for name, f in (figures["by_superclass"] | figures["groups"]).items()
    )
    (folder / CARD).write_text(
        f"""# {manifest["name"]} {manifest["version"]}

**{manifest["use"]}**

## Intended use

Showing a cardiologist how unusual a resting ECG is, where (per lead and time), and which findings
it resembles, as a second look after their own. "1 in N" compares with normal ECGs of the training
set. It is for research and teaching.

## Not for

Diagnosis, triage or alarm without a physician; paced rhythms (not in the training data to any
useful number); children; monitoring; any decision on its own.

## Data

{manifest["training_data"]}

Patients are whole: none is on both sides of a split. `train` normals taught the network to restore
ECGs, and records of `train` and without labels what is alike (no diagnostic label but "normal");
`calibrate` normals, which it never saw, give the scale "1 in N"; statements of `train` and of half
the `calibrate` patients taught the findings head, and the other half checks that later tuning
forgets nothing; `validate` gave the figures below. The channels of the surprise have no weights;
the rule that joins them, the weights of the map's channels (on lesions drawn into normals), and the
length of the head's training, were chosen by looking at abnormal records of the `calibrate` split.
Amplitude is judged without age and sex, everything else for both where they are known.

| split | records | patients | normal | in mV | female / male | age |
|---|---|---|---|---|---|---|
{rows}

## Figures

Normal against not normal, {figures["records"]} records of `validate`; 95 % bootstrap intervals.
Only the row `surprise` is what the program shows; it has learned from no diagnosis. The row
`supervised head` has.

{detection_table}

| group | AUROC of surprise | positives / normals |
|---|---|---|
{groups}

Share of held-out normals beyond a stated rarity: {beyond}. Heat (1 in 50 and rarer) covers
{figures["heat_share"]["normals"]:.1%} of the samples of normal and
{figures["heat_share"]["abnormal"]:.1%} of the samples of abnormal records.

Findings with at least 10 positives in `validate` (mean AUROC
{figures["findings"]["macro_auroc"]}):

| finding | AUROC | positives |
|---|---|---|
{codes}

## Limits and known failures

- Trained on some hundred normal ECGs of one German centre (1989-1996, Schiller devices): other
  devices, hospitals and populations will look rarer than they are.
- Most training records had lost their amplitude. Voltage (hypertrophy, low voltage) counts only
  for records in millivolts, from {data["train"]["in_mv"] + data["calibrate"]["in_mv"]} records.
- Nothing rarer than about 1 in {data["calibrate"]["normal"]} was ever observed among the
  calibration normals: beyond that, N is an extrapolation and an order of rank, not a frequency.
- 0.5-40 Hz at 100 Hz: pacing spikes, late potentials and fine notches are not seen.
- Arrhythmia with beats of normal shape is seen by rhythm alone, the weakest channel. Under the age
  of 50 normal and abnormal are told apart less well (see the table).
- Lead swaps, noise and wander are unusual too, and are shown as such.
- Records of fewer than 12 leads or under 10 s are compared with few-lead views of the same
  normals, and say so.
- The held-back fold 10 of PTB-XL and other hospitals' records have not been looked at.

## Licence

{manifest["licence"]}
""",
        encoding="utf-8",
    )
