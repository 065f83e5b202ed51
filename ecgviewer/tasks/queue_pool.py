"""What a queue may choose from: what the model has seen of a library, and what readers have said.

``doubts``, ``places`` and ``opinions`` turn the model's view and the readers' labels into the three
things that a record can be wanted for; the choice itself is :mod:`ecgviewer.core.queue_choice`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import UserError
from ecgviewer.core.label_queue import Kind, QueueRow, Wish
from ecgviewer.core.language import tr
from ecgviewer.core.queue_choice import Pick, Pool
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.tasks.tuning_plan import Choices, StudyFiles, material, whole_patients
from ecgviewer.training.labels import BESIDE_NORMAL

if TYPE_CHECKING:
    from ecgviewer.tasks.library_rows import LibraryIndex
    from ecgviewer.training.labels import RecordLabels

SEEN, UNSEEN = 0.9, 0.1
"""Probabilities from which the model is taken to see a finding, and below which not to."""

_READ_ASIDE = ("uncertain", "unfit")


@dataclass(frozen=True, eq=False)
class Known:
    """What readers have said, at one moment.

    Parameters
    ----------
    labels
        Record id to what stands of it; readers who differ leave their findings in dispute.
    read
        Ids of records that somebody has marked, or read, or could not.
    logged
        Who has logged the read of a record: what they did not mark there they looked for.
    same
        Groups of records that a person said are of one patient.
    revision, reading
        Newest rows of annotations and of reads.
    """

    labels: dict[str, RecordLabels]
    read: frozenset[str]
    logged: Mapping[str, frozenset[str]]
    same: tuple[frozenset[str], ...]
    revision: int
    reading: int


def what_is_known(store_path: Path, study: StudyFiles | None = None) -> Known:
    """Return what readers have said of all records.

    Parameters
    ----------
    study
        A study whose readers count too: of its records their readings, and what its adjudicator
        has decided, stand in the place of what the store has.

    Raises
    ------
    StoreError
        If the store cannot be read.
    UserError
        If a file of the study cannot be used.
    """
    given = material(store_path, Choices())
    labels = dict(given.labels)
    if study is not None:
        labels |= material(store_path, Choices(), study).labels
    read = set(labels)
    logged: dict[str, frozenset[str]] = {}
    with AnnotationStore(store_path) as store:
        reading = store.readings.last()
        for reader in store.readings.readers():
            for record_id, state in store.readings.states(reader).items():
                if state.is_logged:
                    logged[record_id] = logged.get(record_id, frozenset()) | {reader}
                if state.is_logged or state.aside in _READ_ASIDE:
                    read.add(record_id)
    return Known(labels, frozenset(read), logged, given.same, given.revision, reading)


@dataclass(frozen=True, slots=True)
class Opinion:
    """Why opinions on a record differ, and how much: the higher the more."""

    kind: Kind
    finding: str
    value: float | None
    weight: float


def opinions(index: LibraryIndex, known: Known) -> dict[int, Opinion]:
    """Return where readers differ, or the model and the readers do; by place in the library.

    Readers who differ come before a model that does. Readers differ where one did not mark what
    another did, also where one logged the read and marked nothing. The model differs where it
    hardly sees what a reader marked, or clearly sees what was said to be absent or, in a logged
    read, was not marked.
    """
    out = {}
    for place, record_id in enumerate(index.ids):
        labels, logged = known.labels.get(record_id), known.logged.get(record_id, frozenset())
        one = _between_readers(labels, logged)
        if one is None and record_id in known.read:
            one = _with_model(labels, index.codes, index.findings[place], is_logged=bool(logged))
        if one is not None:
            out[place] = one
    return out


def _between_readers(labels: RecordLabels | None, logged: frozenset[str]) -> Opinion | None:
    if labels is None:
        return None
    silent = logged - set(labels.readers)
    codes = list(labels.disputed) if len(labels.readers) > 1 else []
    if silent and labels.readers:
        codes += [code for code in labels.present if code not in BESIDE_NORMAL]
    if not codes:
        return None
    telling = [code for code in codes if code not in BESIDE_NORMAL] or codes
    return Opinion("readers differ", telling[0], None, 1.0 + len(codes))


def _with_model(
    labels: RecordLabels | None,
    codes: tuple[str, ...],
    probabilities: NDArray[np.floating],
    *,
    is_logged: bool,
) -> Opinion | None:
    said = labels.present if labels is not None else {}
    denied = labels.absent if labels is not None else {}
    unclear = labels.disputed if labels is not None else ()
    best: Opinion | None = None
    for code, p in zip(codes, map(float, probabilities), strict=True):
        if code in BESIDE_NORMAL or code in unclear:
            continue
        if code in said:
            gap = 1.0 - p if p < UNSEEN else 0.0
        elif code in denied or is_logged:
            gap = p if p >= SEEN else 0.0
        else:
            continue  # not marked, and nobody says that it was looked for
        if gap and (best is None or gap > best.weight):
            best = Opinion("model differs", code, p, gap)
    return best


def doubts(
    findings: NDArray[np.floating], codes: tuple[str, ...], finding: str
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Return how unsure the model is of each record, and of which finding.

    Parameters
    ----------
    findings
        (n, n_codes) probabilities.
    codes
        Their names.
    finding
        The one that is asked for; empty = any.

    Returns
    -------
    tuple
        (n,) bits: how much would be learned from an answer. Of a finding the entropy of its
        probability, greatest at one half; of the model in general the sum over findings that a
        normal ECG cannot carry; NaN where the model knows none. (n,) columns of the finding meant:
        in general that of the greatest entropy.

    Raises
    ------
    UserError
        If the model does not know the finding.
    """
    bits = _entropy(np.asarray(findings, dtype=np.float64))
    if finding and finding not in codes:
        raise UserError(
            tr(
                "The model in use does not know {finding}. Mark it in some records and tune "
                "(Ctrl 4), or let the queue go by novelty.",
                finding=finding,
            )
        )
    meant = [k for k, code in enumerate(codes) if code == finding or not finding]
    meant = [k for k in meant if finding or codes[k] not in BESIDE_NORMAL]
    if not meant:
        return np.full(len(bits), np.nan), np.zeros(len(bits), dtype=np.intp)
    part = bits[:, meant]
    return part.sum(axis=1), np.asarray(meant, dtype=np.intp)[part.argmax(axis=1)]


def _entropy(p: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the entropy of probabilities in bits; NaN where one is not known."""
    p = np.clip(p, 1e-9, 1.0 - 1e-9)
    out: NDArray[np.float64] = -(p * np.log2(p) + (1.0 - p) * np.log2(1.0 - p))
    return out


def places(embedding: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return where records lie, each direction in its own standard units, (n, d)."""
    given = np.asarray(embedding, dtype=np.float64)
    spread = given.std(axis=0) if len(given) else np.ones(given.shape[1])
    return (given - given.mean(axis=0)) / np.where(spread > 0, spread, 1.0)


def pool_of(index: LibraryIndex, known: Known, wish: Wish) -> Asked:
    """Return what a queue may choose from, and what its rows will say.

    Raises
    ------
    UserError
        If the model does not know the finding that is asked for.
    """
    identifiers = dict(zip(index.ids, index.patients, strict=True))
    whose = whole_patients(identifiers, known.same)
    differ = opinions(index, known)
    unsure, column = doubts(index.findings, index.codes, wish.finding)
    disagreement = np.zeros(len(index))
    for place, one in differ.items():
        disagreement[place] = one.weight
    is_read = np.array([one in known.read for one in index.ids], dtype=bool)
    pool = Pool(
        index.ids,
        tuple(whose[one] for one in index.ids),
        is_read,
        unsure,
        places(index.embedding),
        disagreement,
    )
    return Asked(pool, index.codes, index.findings, column, differ)


@dataclass(frozen=True, eq=False)
class Asked:
    """A pool with what its rows will say: the finding that each doubt is about, and opinions."""

    pool: Pool
    codes: tuple[str, ...]
    findings: NDArray[np.floating]
    column: NDArray[np.intp]
    differ: dict[int, Opinion]

    def row(self, pick: Pick) -> QueueRow:
        """Return the row of a record that was chosen."""
        name, at = self.pool.record_ids[pick.index], pick.index
        if pick.kind == "disagreement":
            one = self.differ[at]
            return QueueRow(name, one.kind, one.finding, one.value, pick.rank)
        if pick.kind == "unsure":
            column = int(self.column[at])
            value = float(self.findings[at, column])
            return QueueRow(name, "unsure", self.codes[column], value, pick.rank)
        if pick.kind == "novel":
            labelled = bool(self.pool.is_read.any())
            return QueueRow(name, "novel", rank=pick.rank, labelled=labelled)
        return QueueRow(name, "control", weight=pick.weight)
