"""What is searched for in a library, and what is found: words and numbers, no search."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

SubjectKind = Literal["record", "beat", "region"]


@dataclass(frozen=True, slots=True)
class Subject:
    """What of a record others are sought for.

    Parameters
    ----------
    kind
        ``"record"`` as a whole, ``"beat"``, or ``"region"``.
    start, stop
        Half-open range of samples at the record's own rate; of a beat around its R.
    leads
        Whose waveform is compared; empty = all.
    """

    kind: SubjectKind
    start: int
    stop: int
    leads: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a place that holds nothing."""
        if not 0 <= self.start < self.stop:
            raise ValueError(f"a subject from sample {self.start} to {self.stop} is empty")


@dataclass(frozen=True, eq=False)
class Wave:
    """A waveform to be drawn: at 100 Hz, 0.5-40 Hz, as the model sees it.

    Parameters
    ----------
    leads
        Names, one a row.
    values
        (n_leads, n), NaN where a lead is not there.
    in_mv
        Whether they are millivolts; else each lead is in units of its own usual size.
    before
        Samples of ``values`` before R, or, of a region, before its start.
    """

    leads: tuple[str, ...]
    values: NDArray[np.float32]
    in_mv: bool
    before: int


@dataclass(frozen=True, eq=False)
class SimilarCase:
    """One record that is like the subject.

    Parameters
    ----------
    record_id, path
        Which, and one file of it.
    similarity
        Cosine of the model's embeddings, -1 to 1.
    shape
        Likeness of the waveforms, at most 1; None where they cannot be compared.
    rank
        What the order follows: both together.
    at
        Sample of the record: R of the beat that is alike, or the first of the ten seconds.
    start, stop
        Range of the record's samples that answers the subject.
    fs, n_samples
        Rate in Hz and length.
    wave
        The waveform compared; None where there is none.
    patient_known
        Whether the file says whose it is: only then is it certain that it is another patient.
    """

    record_id: str
    path: Path
    similarity: float
    shape: float | None
    rank: float
    at: int
    start: int
    stop: int
    fs: float
    n_samples: int
    wave: Wave | None
    patient_known: bool

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields: one row of ``ecgviewer similar``."""
        return {
            "record": str(self.path),
            "record_id": self.record_id,
            "similarity": round(self.similarity, 4),
            "wave_similarity": None if self.shape is None else round(self.shape, 4),
            "rank": round(self.rank, 4),
            "where": {
                "start": self.start,
                "stop": self.stop,
                "start_s": round(self.start / self.fs, 3),
                "stop_s": round(self.stop / self.fs, 3),
            },
            "patient_known": self.patient_known,
        }


@dataclass(frozen=True, eq=False)
class SimilarCases:
    """What a search found.

    Parameters
    ----------
    subject, record_id
        What was sought, of which record.
    wave
        Its waveform; None where it has none to be compared (no whole beat).
    cases
        The most alike first.
    model_id
        By whose embedding.
    searched
        Records of the library.
    same_patient
        Records left out because they are of the same patient, or the same recording.
    notes
        What the reader should know of this search.
    compared
        Which samples of ``wave`` were compared; None where all were.
    """

    subject: Subject
    record_id: str
    wave: Wave | None
    cases: tuple[SimilarCase, ...]
    model_id: str
    searched: int
    same_patient: int
    notes: tuple[str, ...] = ()
    compared: tuple[int, int] | None = None
