"""What is found in a recording of hours: beats and their templates, episodes, heart rate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr_later

BeatClass = Literal["N", "S", "V", "P", "?"]

BEAT_CLASSES: tuple[BeatClass, ...] = ("N", "S", "V", "P", "?")
"""Normal, supraventricular, ventricular, paced, unknown: the codes of ``HolterBeats.classes``."""

CLASS_NAMES: Mapping[BeatClass, str] = {
    "N": tr_later("normal"),
    "S": tr_later("supraventricular"),
    "V": tr_later("ventricular"),
    "P": tr_later("paced"),
    "?": tr_later("unknown"),
}

EpisodeKind = Literal[
    "AF", "pause", "V run", "S run", "couplet", "bigeminy", "slow", "fast", "not analysed"
]

EPISODE_KINDS: tuple[EpisodeKind, ...] = (
    "AF",
    "pause",
    "V run",
    "S run",
    "couplet",
    "bigeminy",
    "slow",
    "fast",
    "not analysed",
)


EPISODE_WORDS: Mapping[EpisodeKind, str] = {
    "AF": tr_later("AF"),
    "pause": tr_later("pause"),
    "V run": tr_later("V run"),
    "S run": tr_later("S run"),
    "couplet": tr_later("couplet"),
    "bigeminy": tr_later("bigeminy"),
    "slow": tr_later("slow"),
    "fast": tr_later("fast"),
    "not analysed": tr_later("not analysed"),
}
"""The kinds as they are said within a sentence."""


PAUSES_S = (2.0, 2.5, 3.0, 4.0, 5.0)
SLOW_BPM = (40.0, 45.0, 50.0, 55.0, 60.0)
FAST_BPM = (90.0, 100.0, 110.0, 120.0, 130.0, 140.0, 150.0)
"""What is offered as limits of episodes."""


@dataclass(frozen=True, slots=True)
class HolterLimits:
    """What counts as an episode.

    Parameters
    ----------
    pause_s
        An interval longer than this is a pause, 2.0 to 5.0.
    slow_bpm, fast_bpm
        Stretches are slow or fast where most of eight intervals in a row are beyond these.

    Raises
    ------
    ValueError
        If ``pause_s`` is out of bounds, or slow is not below fast.
    """

    pause_s: float = 2.5
    slow_bpm: float = 50.0
    fast_bpm: float = 120.0

    def __post_init__(self) -> None:
        """Refuse limits that nothing could be found with."""
        if not 2.0 <= self.pause_s <= 5.0:
            raise ValueError(f"a pause is 2.0 to 5.0 s at least, not {self.pause_s:g}")
        if not 0 < self.slow_bpm < self.fast_bpm:
            raise ValueError(f"slow ({self.slow_bpm:g}) must be below fast ({self.fast_bpm:g})")


@dataclass(frozen=True, eq=False)
class HolterBeats:
    """Every beat of a recording.

    Parameters
    ----------
    samples
        int64, rising, shape (n_beats,): R in samples of the record.
    classes
        uint8, shape (n_beats,): index into ``BEAT_CLASSES``.
    templates
        int32, shape (n_beats,): number of the template, -1 for none.
    """

    samples: NDArray[np.int64]
    classes: NDArray[np.uint8]
    templates: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.samples)


@dataclass(frozen=True, eq=False)
class BeatTemplate:
    """Beats of one shape.

    Parameters
    ----------
    number
        Its name within the analysis.
    beat_class
        What its beats are, as found or as a person said.
    count
        Number of its beats.
    values
        float32, shape (n_leads, n): median of its beats in mV, leads as ``HolterAnalysis.leads``.
    fs
        Rate of ``values`` in Hz.
    place
        Sample of ``values`` at R.
    by_hand
        Whether a person said the class.
    """

    number: int
    beat_class: BeatClass
    count: int
    values: NDArray[np.float32]
    fs: float
    place: int
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Episode:
    """A stretch of the recording with something to look at.

    Parameters
    ----------
    kind
        What it is; "not analysed" for stretches of no usable signal.
    start, stop
        Half-open, in samples of the record.
    n_beats
        Beats in it.
    rate_bpm
        Median rate in it; of a pause 60 / its seconds. None where it has none.
    rr_s
        Longest interval from beat to beat in it, in seconds. None where it has none.
    """

    kind: EpisodeKind
    start: int
    stop: int
    n_beats: int
    rate_bpm: float | None = None
    rr_s: float | None = None


@dataclass(frozen=True, eq=False)
class HeartRateTrend:
    """Heart rate along the recording.

    Parameters
    ----------
    step_s
        Length of a step in seconds.
    bpm, low_bpm, high_bpm
        float32, shape (n_steps,): mean, lowest and highest rate (over eight beats) of each step;
        NaN where nothing was found.
    """

    step_s: float
    bpm: NDArray[np.float32]
    low_bpm: NDArray[np.float32]
    high_bpm: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class HolterAnalysis:
    """All that is found in a recording of hours; an estimate for review, never a diagnosis.

    Parameters
    ----------
    record_id
        Content hash of the record.
    fs, n_samples
        Of the record.
    leads
        Names of the leads that were looked at.
    version
        Of the way it is found; an analysis of another version is made again.
    beats, templates, episodes, trend
        What was found; templates by their count, the most first; episodes by their start.
    analysed
        Share of the recording, 0-1, with usable signal.
    notes
        One sentence for each thing that a reader must know.
    """

    record_id: str
    fs: float
    n_samples: int
    leads: tuple[str, ...]
    version: str
    beats: HolterBeats
    templates: tuple[BeatTemplate, ...]
    episodes: tuple[Episode, ...]
    trend: HeartRateTrend
    analysed: float = 1.0
    notes: tuple[str, ...] = field(default=())

    def counts(self) -> dict[BeatClass, int]:
        """Return the number of beats of each class."""
        n = np.bincount(self.beats.classes, minlength=len(BEAT_CLASSES))
        return {name: int(n[code]) for code, name in enumerate(BEAT_CLASSES)}
