"""The Holter analysis on records of MIT-BIH; all of DS1, honestly: benchmarks/holter_beats.py."""

import warnings
from pathlib import Path

import numpy as np
import pytest

from ecgviewer.core.holter import BEAT_CLASSES, HolterAnalysis
from ecgviewer.core.holter_edits import edited, template_is
from ecgviewer.formats import read_record
from ecgviewer.tasks.holter import analyse

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # wfdb uses what pandas 3 deprecates
    import wfdb

pytestmark = pytest.mark.realdata

BEATS = list("NLRBAaJSVrFejnE/fQ?")


def analysed(folder: Path, name: str) -> tuple[HolterAnalysis, np.ndarray, np.ndarray]:
    """Return the analysis of a record, and its annotated beats."""
    work = analyse(read_record(folder / f"{name}.hea"))
    while True:
        try:
            next(work)
        except StopIteration as stop:
            analysis = stop.value
            break
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # wfdb with the newest pandas
        said = wfdb.rdann(str(folder / name), "atr")
    codes = np.array(said.symbol)
    beats = np.isin(codes, BEATS)
    return analysis, np.asarray(said.sample)[beats], codes[beats]


def ventricular(analysis: HolterAnalysis, at: np.ndarray, codes: np.ndarray) -> tuple[float, float]:
    """Return sensitivity and predictive value of ventricular beats, within 150 ms."""
    reach = 0.15 * analysis.fs
    ours = analysis.beats.samples[analysis.beats.classes == BEAT_CLASSES.index("V")]
    true = at[np.isin(codes, ["V", "E"])]
    hit = (np.abs(true[:, None] - ours[None]) <= reach).any(axis=1).mean()
    right = (np.abs(ours[:, None] - true[None]) <= reach).any(axis=1).mean()
    return float(hit), float(right)


def test_ventricular_beats_of_one_shape_are_all_found(ecg_data):
    analysis, at, codes = analysed(ecg_data / "mitdb", "119")
    assert min(ventricular(analysis, at, codes)) >= 0.99
    # A quarter of the beats are of one template, and a word turns all of them.
    (number,) = (one.number for one in analysis.templates if one.beat_class == "V")
    assert edited(analysis, [template_is(analysis, number, "N")]).counts()["V"] <= 2
    assert any(one.kind == "bigeminy" for one in analysis.episodes)


def test_fusions_are_not_called_ventricular(ecg_data):
    analysis, at, codes = analysed(ecg_data / "mitdb", "208")
    hit, right = ventricular(analysis, at, codes)
    assert hit >= 0.95
    assert right >= 0.90  # 373 fusions beside 992 ventricular beats
    assert any(one.kind == "V run" for one in analysis.episodes)


def test_fibrillation_is_found_where_it_is(ecg_data):
    analysis, _at, _codes = analysed(ecg_data / "mitdb", "201")
    found = [one for one in analysis.episodes if one.kind == "AF"]
    seconds = sum(one.stop - one.start for one in found) / analysis.fs
    assert 600 < seconds < 700  # 10 min 6 s are marked
    assert not [one for one in found if 500 < one.start / analysis.fs < 1500]
