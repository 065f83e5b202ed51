"""Whether the leads that look at an infarct are those that are called unusual."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.inference.window_score import WindowScore
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.few_shot import bootstrap_mean
from ecgviewer.training.figures import auroc

TERRITORIES = {
    "anterior": (("AMI", "ASMI", "INJAS", "INJAL"), ("V1", "V2", "V3", "V4")),
    "lateral": (("LMI", "ALMI", "INJLA"), ("I", "aVL", "V5", "V6")),
    "inferior": (("IMI", "ILMI", "IPLMI", "IPMI", "INJIN", "INJIL"), ("II", "III", "aVF")),
}
"""Name to SCP statements and the leads that look there (Thygesen et al. 2018, fourth universal
definition of myocardial infarction, DOI 10.1161/CIR.0000000000000617)."""


def territory(corpus: Corpus, rows: Sequence[int], scores: Sequence[WindowScore]) -> dict[str, Any]:
    """Rank the leads of each infarct by their surprise; JSON-ready.

    Returns
    -------
    dict
        Territory to the mean over its records of the AUROC of its leads against the others, for
        the model and for what needs none (the size of the lead's signal).
    """
    out = {}
    for name, (codes, leads) in TERRITORIES.items():
        there = np.isin(STANDARD_LEADS, leads)
        found: dict[str, list[float]] = {"surprise of leads": [], "size of leads": []}
        for index, one in zip(rows, scores, strict=True):
            row = corpus.rows[index]
            others = {
                code for other, (also, _) in TERRITORIES.items() if other != name for code in also
            }
            if not set(codes) & set(row.codes) or others & set(row.codes):
                continue
            if not np.isfinite(one.leads).all():
                continue
            x, _ = corpus.window(index)
            found["surprise of leads"].append(auroc(one.leads, there))
            found["size of leads"].append(auroc(x.std(axis=1), there))
        if found["surprise of leads"]:
            out[name] = {row: bootstrap_mean(np.array(values)) for row, values in found.items()}
    return out
