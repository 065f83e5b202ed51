"""A Holter analysis, and what people said of it, as bytes and as JSON: to be kept."""

from __future__ import annotations

import base64
import binascii
import io
import json
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any, cast, get_args

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.holter import (
    BEAT_CLASSES,
    BeatTemplate,
    Episode,
    EpisodeKind,
    HeartRateTrend,
    HolterAnalysis,
    HolterBeats,
)
from ecgviewer.core.holter_edits import BeatsSaid, EpisodeSaid, HolterEdit, TemplatesMerged

_FORMAT = 1
_MOST_BYTES = 1 << 28


def to_bytes(analysis: HolterAnalysis) -> bytes:
    """Return an analysis as the bytes of an ``.npz`` file without pickle."""
    about = {
        "format": _FORMAT,
        "record_id": analysis.record_id,
        "fs": analysis.fs,
        "n_samples": analysis.n_samples,
        "leads": analysis.leads,
        "version": analysis.version,
        "analysed": analysis.analysed,
        "notes": analysis.notes,
        "step_s": analysis.trend.step_s,
        "templates": [
            [one.number, one.beat_class, one.count, one.fs, one.place, one.by_hand]
            for one in analysis.templates
        ],
        "episodes": [
            [one.kind, one.start, one.stop, one.n_beats, one.rate_bpm, one.rr_s]
            for one in analysis.episodes
        ],
    }
    arrays = {
        "about": np.frombuffer(json.dumps(about).encode(), dtype=np.uint8),
        "samples": analysis.beats.samples,
        "classes": analysis.beats.classes,
        "numbers": analysis.beats.templates,
        "trend": np.stack([analysis.trend.bpm, analysis.trend.low_bpm, analysis.trend.high_bpm]),
    }
    arrays |= {f"shape{one.number}": one.values for one in analysis.templates}
    out = io.BytesIO()
    np.savez_compressed(out, **cast("dict[str, Any]", arrays))
    return out.getvalue()


def from_bytes(content: bytes) -> HolterAnalysis:
    """Return the analysis that :func:`to_bytes` wrote.

    Raises
    ------
    ValueError
        If it is damaged or of another format.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(one.file_size for one in packed.infolist()) > _MOST_BYTES:
                raise ValueError("it is larger than any analysis")
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            return _unpacked({name: file[name] for name in file.files})
    except (KeyError, TypeError, OSError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise ValueError(f"not an analysis: {error}") from error


def _unpacked(arrays: Mapping[str, NDArray[Any]]) -> HolterAnalysis:
    about = json.loads(arrays["about"].tobytes())
    if about["format"] != _FORMAT:
        raise ValueError(f"format {about['format']}")
    beats = HolterBeats(
        arrays["samples"].astype(np.int64),
        arrays["classes"].astype(np.uint8),
        arrays["numbers"].astype(np.int32),
    )
    if not len(beats.samples) == len(beats.classes) == len(beats.templates):
        raise ValueError("its beats contradict each other")
    templates = tuple(
        BeatTemplate(number, kind, count, arrays[f"shape{number}"], fs, place, by_hand)
        for number, kind, count, fs, place, by_hand in about["templates"]
    )
    low_to_high = arrays["trend"].astype(np.float32)
    return HolterAnalysis(
        record_id=about["record_id"],
        fs=about["fs"],
        n_samples=about["n_samples"],
        leads=tuple(about["leads"]),
        version=about["version"],
        beats=beats,
        templates=templates,
        episodes=tuple(Episode(*fields) for fields in about["episodes"]),
        trend=HeartRateTrend(about["step_s"], *low_to_high),
        analysed=about["analysed"],
        notes=tuple(about["notes"]),
    )


def edit_to_row(edit: HolterEdit) -> dict[str, Any]:
    """Return an edit as JSON-ready fields; its samples packed, so that a day takes 100 kB."""
    if isinstance(edit, BeatsSaid):
        return {
            "beats": _packed(edit.samples),
            "class": edit.beat_class,
            "template": edit.template,
        }
    if isinstance(edit, TemplatesMerged):
        return {
            "into": _packed(edit.into),
            "other": _packed(edit.other),
            "numbers": list(edit.numbers),
        }
    return {
        "episode": edit.kind,
        "start": edit.start,
        "stop": edit.stop,
        "present": edit.present,
    }


def edit_from_row(row: Mapping[str, Any]) -> HolterEdit:
    """Return the edit of :func:`edit_to_row`.

    Raises
    ------
    ValueError
        If it is none.
    """
    try:
        if "beats" in row:
            if row["class"] not in (*BEAT_CLASSES, None):
                raise ValueError(f"class {row['class']!r}")
            return BeatsSaid(_samples(row["beats"]), row["class"], row["template"])
        if "into" in row:
            first, second = row["numbers"]
            return TemplatesMerged(
                _samples(row["into"]), _samples(row["other"]), (int(first), int(second))
            )
        if row["episode"] not in get_args(EpisodeKind):
            raise ValueError(f"episode {row['episode']!r}")
        return EpisodeSaid(
            row["episode"], int(row["start"]), int(row["stop"]), bool(row["present"])
        )
    except (KeyError, TypeError, binascii.Error, zlib.error) as error:
        raise ValueError(f"not an edit: {error}") from error


def _packed(samples: NDArray[np.int64]) -> str:
    steps = np.diff(samples, prepend=0).astype("<i8")
    return base64.b64encode(zlib.compress(steps.tobytes())).decode("ascii")


def _samples(text: str) -> NDArray[np.int64]:
    steps = np.frombuffer(zlib.decompress(base64.b64decode(text)), dtype="<i8")
    return np.cumsum(steps, dtype=np.int64)
