"""Use case: pretrain a system on data sets and make a model; a developer's command."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.corpora import sources

_LEAST_NORMALS = 50
"""With fewer in a split, "1 in N normals" cannot be told: the network is trained, not packed."""

_LICENCE = "Apache-2.0 for the weights, under the licences of the data sets they learned from."


def pretrain(
    data: Sequence[Path],
    out: Path,
    *,
    system: str = "ours",
    steps: int = 4000,
    batch: int = 32,
    rate: float = 2e-3,
    seed: int = 0,
    resume: bool = False,
    named: tuple[str, str, str] | None = None,
) -> Generator[Progress, None, Path]:
    """Train a system and return what was made in ``out``.

    ``out / "corpus"`` holds the windows, ``out / SYSTEM-SEED`` the checkpoint, and where the data
    have normals to be compared with, ``out / "models"`` the packed model with its figures. Under
    ``torchrun`` all processes train one network.

    Parameters
    ----------
    data
        Data sets; see ``tasks.corpora``.
    out
        Where everything is made.
    system, steps, batch, rate, seed
        Of the training.
    resume
        Go on from the checkpoint that a stopped run left.
    named
        Id, name and version of the packed model.

    Returns
    -------
    Path
        The model's folder, or the checkpoint's if the data have too few normals to calibrate with.

    Raises
    ------
    UserError
        If there is nothing to train on, or a checkpoint and ``resume`` was not asked for.
    """
    # torch takes a second to import and the window never makes a model.
    from ecgviewer.training import corpus, findings, recipe
    from ecgviewer.training import pretrain as training
    from ecgviewer.training.distributed import join
    from ecgviewer.training.systems import find_system

    follows = find_system(system).follows
    work = out / f"{system}-seed{seed}"
    if (work / training.CHECKPOINT).exists() and not resume:
        raise UserError(
            tr("{work} has a checkpoint: go on with --resume, or choose another --out.", work=work)
        )
    with join() as workers:
        found = sources(data)
        if workers.first and not corpus.exists(out / "corpus"):
            yield from corpus.build(
                (item for source in found for item in source.read()),
                out / "corpus",
                total=sum(source.count for source in found),
            )
        workers.wait()
        windows = corpus.load(out / "corpus")
        numbers = recipe.Numbers(
            pretrain=training.PretrainConfig(
                system=system, steps=steps, batch=batch, rate=rate, seed=seed
            ),
            head=findings.HeadConfig(seed=seed),
        )
        normals = [windows.select(split, normal=True) for split in ("train", "calibrate")]
        if min(map(len, normals)) < _LEAST_NORMALS or not windows.select("validate"):
            yield from training.pretrain(
                windows, work, numbers.network, numbers.pretrain, workers=workers
            )
            return work
        told = "; ".join(source.described for source in found) + "."
        made = recipe.Made(
            *(named or (f"{system}-seed{seed}", f"{system} ({follows})", "0")), told, _LICENCE
        )
        return (
            yield from recipe.run(
                windows, work, out / "models" / made.model_id, made, numbers, workers=workers
            )
        )
