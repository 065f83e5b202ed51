"""A tuned model's library begins as its parent's: it sees the same, and says a few findings anew.

Tuning moves slots of the findings head and nothing else (:mod:`ecgviewer.training.finetune`):
embeddings, beats and scores of a record are those of the parent, to the bit. What was learned is
told again from the windows' features, which the library keeps in half precision.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.storage.library_store import Addition, LibraryStore, SeenFile
from ecgviewer.tasks.library_rows import RowForms

if TYPE_CHECKING:
    from ecgviewer.inference.model import LoadedModel
    from ecgviewer.inference.zoo import ModelEntry

_AT_ONCE = 256
_WINDOWS_AT_ONCE = 4096
_NORMAL = "NORM"
"""Its probability depends on the surprise too, which is not kept as exactly."""


def inherit(
    store: LibraryStore,
    model: LoadedModel,
    forms: RowForms,
    user_zoo: Path,
    folder_of: Callable[[ModelEntry], Path],
) -> Generator[Progress, None, None]:
    """Fill an empty library of a tuned model with what an ancestor of it has seen.

    Nothing happens where there is no ancestor with a library, or where what was learned cannot be
    told from what is kept. Stopped half-way, the rest is looked at as any other file.

    Parameters
    ----------
    store
        The library of the model; one that is not empty stays as it is.
    forms
        Layout of its rows.
    user_zoo
        Folder of the user's models.
    folder_of
        Where the library of a model lies.
    """
    if store.files():
        return
    found = _ancestor(model.entry, user_zoo, folder_of)
    if found is None:
        return
    parent, learned = found
    theirs = RowForms(forms.n_features, forms.n_embedding, forms.n_beat, len(parent.findings))
    widths = {name: dtype.itemsize for name, dtype in theirs.dtypes.items()}
    try:
        with LibraryStore(folder_of(parent), widths) as other:
            yield from _copy(other, store, theirs, forms, parent, model, learned)
    except UserError:  # one of another form, or damaged: this one is then made from the ECGs
        return


def _ancestor(
    entry: ModelEntry, user_zoo: Path, folder_of: Callable[[ModelEntry], Path]
) -> tuple[ModelEntry, tuple[str, ...]] | None:
    """Return the nearest ancestor with a library, and all that was learned since."""
    from ecgviewer.inference.zoo import list_models

    models = {(one.id, one.sha256): one for one in list_models(user_zoo)}
    learned: set[str] = set()
    at = entry
    while at.parent:
        lineage = at.manifest.get("lineage", {})
        learned |= set(at.manifest.get("tuning", {}).get("learned", ()))
        above = models.get((at.parent, str(lineage.get("parent_sha256"))))
        if above is None or above.manifest.get("blocks_sha256") != at.manifest.get("blocks_sha256"):
            return None
        if not learned or _NORMAL in learned or not set(above.findings) <= set(entry.findings):
            return None
        if (folder_of(above) / "library.sqlite3").exists():
            return above, tuple(sorted(learned))
        at = above
    return None


def _copy(
    other: LibraryStore,
    store: LibraryStore,
    theirs: RowForms,
    mine: RowForms,
    parent: ModelEntry,
    model: LoadedModel,
    learned: tuple[str, ...],
) -> Generator[Progress, None, None]:
    counts, seen, files = other.counts(), other.records(), other.files()
    rows = {
        name: np.memmap(other.rows_file(name), dtype, "r", shape=(counts[name],))
        for name, dtype in theirs.dtypes.items()
        if counts[name]
    }
    if "record" not in rows or "window" not in rows:
        return
    seen = tuple(one for one in seen if one.place < counts["record"])
    at = yield from _said_again(rows["window"], len(rows["record"]), model, learned)
    record = np.zeros(len(rows["record"]), dtype=mine.dtypes["record"])
    record["scores"] = rows["record"]["scores"]
    for column, code in enumerate(model.entry.findings):
        if code in learned:
            record["findings"][:, column] = at[:, learned.index(code)]
        else:
            known = parent.findings.index(code)
            record["findings"][:, column] = rows["record"]["findings"][:, known]
    parts = {"record": record} | {name: one for name, one in rows.items() if name != "record"}
    first = {
        name: np.searchsorted(one["record"], np.arange(len(record) + 1))
        for name, one in parts.items()
        if name != "record"
    }
    where: dict[str, list[SeenFile]] = defaultdict(list)
    for file in files.values():
        where[file.record_id or ""].append(file)
    pending: list[Addition] = [Addition(one) for one in where[""]]
    for done, one in enumerate(seen):
        holders = where.get(one.id)
        if not holders:
            continue
        own = {"record": [record[one.place].tobytes()]}
        for name, edges in first.items():
            own[name] = [
                row.tobytes() for row in parts[name][edges[one.place] : edges[one.place + 1]]
            ]
        pending.append(Addition(holders[0], one.patient, one.fs, one.n_samples, own))
        pending += [Addition(file) for file in holders[1:]]
        if len(pending) >= _AT_ONCE:
            store.add(pending)
            pending = []
            yield Progress(done, len(seen), tr("taking over what the parent model has seen"))
    store.add(pending)


def _said_again(
    windows: NDArray[Any], n: int, model: LoadedModel, learned: tuple[str, ...]
) -> Generator[Progress, None, NDArray[np.float32]]:
    """Return the probability of what was learned in each record, (n, L): the highest of windows."""
    from ecgviewer.inference.model import findings_of

    columns = [model.entry.findings.index(code) for code in learned]
    out = np.zeros((n, len(learned)), dtype=np.float32)
    for start in range(0, len(windows), _WINDOWS_AT_ONCE):
        part = windows[start : start + _WINDOWS_AT_ONCE]
        told = findings_of(model.module, part["features"])[:, columns]
        np.maximum.at(out, part["record"], told)
        yield Progress(start, len(windows), tr("taking over what the parent model has seen"))
    return out
