"""What a library keeps of a record: its windows and its kinds of beats, as the model sees them."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.inference import calibrate, verdict, windows
from ecgviewer.inference.alignment import AFTER, BEAT, BEFORE, median_beat
from ecgviewer.inference.evidence import N_SUMMARY, lead_class
from ecgviewer.inference.fusion import rarest_event
from ecgviewer.inference.model import Encoded, LoadedModel, encode
from ecgviewer.inference.window_score import conditions_of, score_window
from ecgviewer.inference.windows import MODEL_FS, N_LEADS, Window, lead_scales, make_window
from ecgviewer.signals.alike_beats import cut_beats
from ecgviewer.signals.beat_classes import beat_classes

MOST_WINDOWS = 32
"""Windows looked at of one record: five minutes of a Holter, spread evenly over it."""

MOST_KINDS = 4
"""Kinds of beats kept of one record, the most frequent."""

SCORES = ("surprise", "full", "low", "high", "event", "foreign")
"""What is kept of a window's scores: log10 N of surprise, of the full score, the two bounds of
surprise, the rarest event, and 1 where the window lies far from all that the model has seen."""

_LEVEL_PER_SAMPLE, _TOKEN_PER_SAMPLE = 0.25, 0.125
_BEFORE_S, _AFTER_S = 0.12, 0.40


@dataclass(frozen=True, eq=False)
class WindowView:
    """Ten seconds of a record.

    Parameters
    ----------
    start
        First sample, at the record's own rate.
    features
        (F,): the model's embedding of the window, and the summary of its score.
    scores
        (6,), see :data:`SCORES`.
    findings
        (n_codes,): probabilities.
    """

    start: int
    features: NDArray[np.float32]
    scores: NDArray[np.float32]
    findings: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class BeatView:
    """One kind of beats of a record.

    Parameters
    ----------
    at
        R sample of the beat that is most like the median one, at the record's own rate.
    count
        Beats of this kind in the windows looked at.
    embedding
        (V,): what the network makes of these beats, see :func:`place_embedding`.
    shape
        (12, 90): median beat at 100 Hz, 350 ms before R to 550 ms after; each lead divided by its
        scale, NaN for a lead that is not there.
    scales
        (12,): times these, the record's own amplitude; 0 for a lead that is not there.
    in_mv
        Whether that is millivolts.
    """

    at: int
    count: int
    embedding: NDArray[np.float32]
    shape: NDArray[np.float32]
    scales: NDArray[np.float32]
    in_mv: bool


@dataclass(frozen=True, eq=False)
class RecordView:
    """A record: its windows, and its kinds of beats, the most frequent first."""

    windows: tuple[WindowView, ...]
    beats: tuple[BeatView, ...]


def embedding_size(model: LoadedModel) -> tuple[int, int]:
    """Return how many of a window's features are the model's embedding, and how many there are."""
    n_features = int(model.module.network.head.mean.numel())
    return n_features - N_SUMMARY, n_features


def beat_embedding_size(model: LoadedModel) -> int:
    """Return how many numbers stand for a beat."""
    empty = make_window({})
    return int(beat_embedding(encode(model.module, empty), 500).size)


def view_record(
    record: Record, model: LoadedModel, *, most_windows: int = MOST_WINDOWS
) -> Generator[Progress, None, RecordView]:
    """Look at a record as a library does; a window takes some 60 ms.

    A record of more windows than ``most_windows`` is looked at in as many, spread evenly. Empty
    where nothing can be scored: see ``verdict.left_out``.
    """
    seen: list[WindowView] = []
    looked: list[tuple[Window, Encoded]] = []
    if verdict.left_out(record).get("record"):
        return RecordView((), ())
    total = min(len(windows.starts(windows.n_frames(record))), most_windows)
    for done, window in enumerate(windows.some_windows(record, most_windows)):
        if window.valid.any():
            seen.append(view_window(record, window, model))
            looked.append((window, encode(model.module, window)))
        yield Progress(done + 1, total, "looking at a record")
    return RecordView(tuple(seen), kinds_of_beats(record, looked))


def view_window(record: Record, window: Window, model: LoadedModel) -> WindowView:
    """Score a window and keep what a library keeps of it."""
    one = score_window(window, conditions_of(record, window), model)
    kind = lead_class(int(window.valid.any(axis=1).sum()))
    event = rarest_event(one.evidence.channels, model.arrays["channel_tails"][kind])
    scores = np.array([one.log10_n, one.full, *one.spread, event, one.foreign], dtype=np.float32)
    start = round(window.start / MODEL_FS * record.fs)
    return WindowView(start, one.features, scores, one.findings)


def place_embedding(encoded: Encoded, first: float, last: float) -> NDArray[np.float32]:
    """Return what the network makes of a stretch of a window, (2 C + D,).

    Mean and spread over time of the convolutional level, which sees the waveform there alone, and
    the mean of the tokens, which see what is around it too.

    Parameters
    ----------
    encoded
        The window.
    first, last
        Samples of the window (100 Hz), half open.
    """
    a, b = _within(first, last, _LEVEL_PER_SAMPLE, encoded.level.shape[1])
    c, d = _within(first, last, _TOKEN_PER_SAMPLE, encoded.tokens.shape[0])
    part = encoded.level[:, a:b]
    return np.concatenate([part.mean(axis=1), part.std(axis=1), encoded.tokens[c:d].mean(axis=0)])


def _within(first: float, last: float, rate: float, n: int) -> tuple[int, int]:
    start = min(max(0, int(first * rate)), n - 1)
    return start, max(start + 1, min(n, int(np.ceil(last * rate))))


def beat_embedding(encoded: Encoded, r_peak: int) -> NDArray[np.float32]:
    """Return what the network makes of one beat: 120 ms before its R to 400 ms after."""
    return place_embedding(encoded, r_peak - _BEFORE_S * MODEL_FS, r_peak + _AFTER_S * MODEL_FS)


def kinds_of_beats(
    record: Record, looked: Sequence[tuple[Window, Encoded]]
) -> tuple[BeatView, ...]:
    """Sort the beats of windows by their shape, and describe each kind; the most frequent first."""
    cuts, signals, scales, embeddings, places = [], [], [], [], []
    for window, encoded in looked:
        own = lead_scales(window.x, window.valid)
        signal: NDArray[np.float32] = np.divide(window.x, np.where(own > 0, own, 1.0)[:, None])
        whole = [
            r for r in window.r_peaks.tolist() if r >= BEFORE and r + AFTER <= window.x.shape[1]
        ]
        if not whole:
            continue
        cuts.append(cut_beats(signal, MODEL_FS, np.array(whole)))
        signals += [signal[:, r - BEFORE : r + AFTER] for r in whole]
        scales += [own] * len(whole)
        embeddings += [beat_embedding(encoded, r) for r in whole]
        places += [round((window.start + r) / MODEL_FS * record.fs) for r in whole]
    if not cuts:
        return ()
    classes, _ = beat_classes(np.concatenate(cuts).astype(np.float64))
    in_mv = windows.has_amplitude(record)
    out = []
    for kind in range(min(int(classes.max()) + 1, MOST_KINDS)):
        mine = np.flatnonzero(classes == kind)
        beats = np.stack([signals[k] for k in mine])
        shape = _median(beats)
        own = np.median(np.stack([scales[k] for k in mine]), axis=0)
        shape[own <= 0] = np.nan
        best = mine[int(_likeness(beats, np.nan_to_num(shape)).argmax())]
        mean = np.mean([embeddings[k] for k in mine], axis=0)
        out.append(
            BeatView(
                min(places[best], record.n_samples - 1),
                len(mine),
                mean.astype(np.float32),
                shape,
                own.astype(np.float32),
                in_mv,
            )
        )
    return tuple(out)


def _median(beats: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the median of beats (n, 12, 90), laid over one another, (12, 90)."""
    joined = beats.transpose(1, 0, 2).reshape(N_LEADS, -1)
    peaks = np.arange(len(beats), dtype=np.int64) * BEAT + BEFORE
    middle = median_beat(joined, peaks)
    return np.zeros((N_LEADS, BEAT), np.float32) if middle is None else middle


def _likeness(beats: NDArray[np.float32], middle: NDArray[np.float32]) -> NDArray[np.float64]:
    flat = beats.reshape(len(beats), -1)
    flat = flat - flat.mean(axis=1, keepdims=True)
    size = np.linalg.norm(flat, axis=1) * max(float(np.linalg.norm(middle)), 1e-9)
    return np.asarray(flat @ middle.reshape(-1) / np.maximum(size, 1e-9))


def over_windows(seen: Sequence[WindowView]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return scores (6,) and findings of a record from its windows', as ``scorer.score`` does."""
    scores = np.stack([one.scores for one in seen]).astype(np.float64)
    joined = [calibrate.over_windows(column) for column in scores[:, :4].T]
    joined += [float(np.max(scores[:, 4])), float(scores[:, 5].mean() > 0.5)]
    return np.array(joined, np.float32), np.max([one.findings for one in seen], axis=0)


def standard_units(model: LoadedModel) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return mean and scale of the features, (F,) each, as the model's findings head has them."""
    head = model.module.network.head
    return head.mean.numpy(), head.scale.numpy()


@dataclass(frozen=True, eq=False)
class PlaceView:
    """A beat or a short stretch of a record, to be sought among beats.

    Parameters
    ----------
    at
        R sample of its beat, at the record's own rate.
    first, last
        Its range in samples at 100 Hz from R, half open.
    embedding
        (V,) of the beat.
    shape
        (12, 90): the beat as a library keeps it, see :class:`BeatView`; NaN beyond the record.
    scales
        (12,).
    in_mv
        Whether the amplitude is known.
    """

    at: int
    first: int
    last: int
    embedding: NDArray[np.float32]
    shape: NDArray[np.float32]
    scales: NDArray[np.float32]
    in_mv: bool


def view_place(record: Record, start: int, stop: int, model: LoadedModel) -> PlaceView | None:
    """Look at the beat to which a stretch of a record belongs; None without a beat there.

    A stretch belongs to the beat whose R lies nearest to 100 ms before its middle: what is marked
    stands after R more often than before it.
    """
    window = windows.window_around(record, (start + stop) // 2)
    if not window.r_peaks.size:
        return None
    per_sample = MODEL_FS / record.fs
    middle = (start + stop) / 2 * per_sample - window.start
    r = int(window.r_peaks[np.abs(window.r_peaks - (middle - 10)).argmin()])
    scales = lead_scales(window.x, window.valid)
    signal = window.x / np.where(scales > 0, scales, 1.0)[:, None]
    shape = np.full((N_LEADS, BEAT), np.nan, dtype=np.float32)
    a, b = max(0, r - BEFORE), min(signal.shape[1], r + AFTER)
    shape[:, a - r + BEFORE : b - r + BEFORE] = signal[:, a:b]
    shape -= np.nanmean(shape[:, BEFORE - 10 : BEFORE - 5], axis=1, keepdims=True)
    shape[scales <= 0] = np.nan
    embedding = beat_embedding(encode(model.module, window), r)
    return PlaceView(
        min(round((window.start + r) / per_sample), record.n_samples - 1),
        round(start * per_sample - window.start - r),
        round(stop * per_sample - window.start - r),
        embedding,
        shape,
        scales,
        windows.has_amplitude(record),
    )


def view_stretch(record: Record, start: int, stop: int, model: LoadedModel) -> RecordView:
    """Look at the ten seconds around a longer stretch; empty where nothing can be scored."""
    window = windows.window_around(record, (start + stop) // 2)
    if not window.valid.any():
        return RecordView((), ())
    encoded = encode(model.module, window)
    return RecordView(
        (view_window(record, window, model),), kinds_of_beats(record, [(window, encoded)])
    )
