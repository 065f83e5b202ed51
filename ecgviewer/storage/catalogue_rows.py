"""Rows of the catalogue, as its callers see them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Literal, Self

Order = Literal["added", "start", "surprise", "uncertainty", "patient"]
Source = Literal["reader", "device", "model"]


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """A file as it was when it was read last.

    Parameters
    ----------
    path
        Its address, absolute; ``file.h5#3`` and members of archives are addresses of their own.
    size, changed_ns
        By which a changed file is known.
    record_id
        The record in it; None where it could not be read.
    problem
        Why not; empty otherwise.
    missing
        Whether it was not there when looked for last.
    """

    path: str
    size: int
    changed_ns: int
    record_id: str | None
    problem: str = ""
    missing: bool = False

    @classmethod
    def of(cls, row: Any) -> Self:
        """Return a file of its columns."""
        known = dict(zip(FILE_COLUMNS, row, strict=True))
        return cls(**known | {"missing": bool(known["missing"])})


@dataclass(frozen=True, slots=True)
class CatalogueRecord:
    """What is known of a record without any model; None is unknown.

    Parameters
    ----------
    id
        Content hash.
    patient
        Keyed hash of the patient's identifier; empty where the file does not say whose it is.
    age_years, sex, start
        As the record has them.
    fs, n_samples, leads
        Rate in Hz, length, number of leads.
    format_name
        Which reader read it.
    simulated
        Whether it is made.
    quality
        ``"good"``, ``"fault"`` of leads, ``"bad"`` (none can be used); why in ``quality_note``.
    quality_note
        One line for the user.
    heart_rate_bpm, pr_ms, qrs_ms, qt_ms, qtc_ms
        Our own measurements; QTc by Fridericia.
    words
        What is searched for in words, beside the file's name; free of names of patients.
    device_words
        Statements of the device, searched for only where the reader may see them.
    """

    id: str
    patient: str = ""
    age_years: float | None = None
    sex: str | None = None
    start: str | None = None
    fs: float = 0.0
    n_samples: int = 0
    leads: int = 0
    format_name: str = ""
    simulated: bool = False
    quality: str = "good"
    quality_note: str = ""
    heart_rate_bpm: float | None = None
    pr_ms: float | None = None
    qrs_ms: float | None = None
    qt_ms: float | None = None
    qtc_ms: float | None = None
    words: str = ""
    device_words: str = ""

    @classmethod
    def of(cls, row: Any) -> Self:
        """Return a record of its columns."""
        known = dict(zip(RECORD_COLUMNS, row, strict=True))
        return cls(**known | {"simulated": bool(known["simulated"])})


@dataclass(frozen=True, slots=True)
class CatalogueScore:
    """What a model says of a record.

    Parameters
    ----------
    one_in, low, high
        N of "1 in N normals" and its interval; None where it was not evaluated.
    full_score
        Full score 0-1; None without one.
    is_foreign
        Whether it is far from all that the model has seen.
    reason
        Why it was not evaluated; empty otherwise.
    doubt
        How unsure the model is of its findings, in bits (``tasks.queue_pool.doubts``); None where
        it knows none.
    """

    one_in: float | None
    low: float | None = None
    high: float | None = None
    full_score: float | None = None
    is_foreign: bool = False
    reason: str = ""
    doubt: float | None = None

    @classmethod
    def of(cls, row: Any) -> Self:
        """Return a score of its columns."""
        known = dict(zip(SCORE_COLUMNS, row, strict=True))
        return cls(**known | {"is_foreign": bool(known["is_foreign"])})


@dataclass(frozen=True, slots=True)
class CatalogueRead:
    """Where a reader stands with a record.

    Parameters
    ----------
    state
        As searches name it: ``unread``, ``second``, ``final``, ``amended``, ``amending``,
        ``later``, ``uncertain``, ``unfit``.
    logged
        Whether the first read is logged.
    at, final_at
        When it was, and when it was made final last: UTC, ISO 8601; empty where it was not.
    sees
        Whether the reader may see what the model says, human first kept: the first read is logged
        and the record is in no packet, which is read blind.
    """

    state: str
    logged: bool = False
    at: str = ""
    final_at: str = ""
    sees: bool = False


FILE_COLUMNS = tuple(one.name for one in fields(CatalogueFile))
RECORD_COLUMNS = tuple(one.name for one in fields(CatalogueRecord))
READ_COLUMNS = tuple(one.name for one in fields(CatalogueRead))
SCORE_COLUMNS = tuple(one.name for one in fields(CatalogueScore))
