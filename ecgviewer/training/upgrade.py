"""From a label-free model to a complete one: calibrate, learn diagnoses, evaluate, pack."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Generator
from pathlib import Path
from typing import Any

from ecgviewer.core.progress import Progress
from ecgviewer.inference.model import load_model, load_module
from ecgviewer.inference.zoo import CARD, REPLAY, ModelEntry, read_entry
from ecgviewer.training import evaluate, normals, pack, reference_tokens, stage_two
from ecgviewer.training.corpus import Corpus

_LIMITS = "## Limits and known failures"


def upgrade(
    entry: ModelEntry,
    corpus: Corpus,
    work: Path,
    folder: Path,
    numbers: stage_two.StageTwoConfig | None = None,
    *,
    space: str = "depths",
    embeds_beats: bool | None = None,
) -> Generator[Progress, None, Path]:
    """Calibrate a model anew, add stage two, evaluate and pack it; return its folder.

    Parameters
    ----------
    entry
        The model to start from; it is not written to unless it lies in ``folder``.
    work
        Where the weights of stage two are kept, a seed each.
    folder
        Where the new model lies in the end; what lay there is replaced when all is done.
    space
        See :func:`normals.fit`.
    embeds_beats
        Whether the embedding is taken with R peaks given, for a network that looks at single
        beats; None = as the model has it.
    """
    numbers = numbers or stage_two.StageTwoConfig()
    module = load_module(entry)
    if embeds_beats is not None:
        module.embeds_beats = embeds_beats
    arrays = yield from normals.fit(module, corpus, space=space)
    part = folder.parent / f".{folder.name}.part" / folder.name
    try:
        made = yield from stage_two.complete(
            module, arrays, entry.manifest, corpus, work, part, numbers
        )
        manifest = _described(entry, corpus, made, numbers)
        manifest["replay_sha256"] = pack.write_replay(part, made.features, made.check)
        manifest = pack.write_manifest(part, **manifest)
        figures = yield from evaluate.evaluate(load_model(read_entry(part)), corpus)
        manifest = pack.write_manifest(part, **(manifest | {"figures": figures}))
        pack.write_card(part, manifest, evaluate.table(figures))
        # The recogniser is another one, and what its last block sees of the reference records too.
        reference_tokens.add_tokens(part, corpus)
        card = (part / CARD).read_text(encoding="utf-8")
        text = card.replace(_LIMITS, _stage_two(manifest, figures) + _LIMITS)
        (part / CARD).write_text(text, encoding="utf-8")
        assert (part / REPLAY).exists()
        shutil.rmtree(folder, ignore_errors=True)
        part.replace(folder)
    finally:
        shutil.rmtree(part.parent, ignore_errors=True)
    return folder


def _described(
    entry: ModelEntry,
    corpus: Corpus,
    made: stage_two.Completed,
    numbers: stage_two.StageTwoConfig,
) -> dict[str, Any]:
    """Return what the manifest says besides figures and hashes."""
    gone = ("sha256", "bytes", "figures", "replay_sha256", reference_tokens.FIELD)
    kept = {key: value for key, value in entry.manifest.items() if key not in gone}
    recipe = dict(kept.get("recipe", {}))
    recipe.pop("head", None)
    recipe["stage_two"] = dataclasses.asdict(numbers)
    calibration = dict(kept["calibration"])
    calibration["normals"] = len(corpus.select("calibrate", normal=True))
    calibration["normals_full"] = sum(corpus.rows[int(k)].normal for k in made.check.rows)
    return kept | {
        "findings": list(made.features.codes),
        "recipe": recipe,
        "calibration": calibration,
        "data": pack.describe_data(corpus),
        "seeds": {**kept.get("seeds", {}), "stage_two": list(numbers.seeds)},
        "stage_two": {"check_rows": len(made.check.rows), "seeds": made.seeds},
    }


def _stage_two(manifest: dict[str, Any], figures: dict[str, Any]) -> str:
    """Return the section of the card on the full score."""
    full = figures["detection"]["full score"]["auroc"]
    rows = "\n".join(
        f"| {name} | {best['epoch']:.0f} | {best['not_normal']:.3f} | {best['macro']:.3f} |"
        for name, best in zip(
            (*manifest["seeds"]["stage_two"], "residual network"),
            manifest["stage_two"]["seeds"],
            strict=True,
        )
    )
    return f"""## Stage two: the full score and the findings

A copy of the encoder learned the statements end to end (asymmetric loss) and whether a record is
anything but normal; a plain residual network learned the same. The mean of both and the surprise
give the *full* score: AUROC {full["value"]:.3f} [{full["low"]:.3f}, {full["high"]:.3f}] on
`validate`. Surprise and map have no part of it; age and sex are no inputs of these networks. Of
these seeds the best on {manifest["stage_two"]["check_rows"]} records of other patients was kept;
the normals among them calibrate the full score.

| seed | epoch | AUROC not normal | mean AUROC of statements |
|---|---|---|---|
{rows}

"""
