"""The report of an evaluation, as Markdown."""

from __future__ import annotations

from typing import Any

from ecgviewer.training.figures import shown

Figures = dict[str, Any]


def report(figures: Figures) -> str:
    """Return the report of everything that was evaluated."""
    parts = [f"# Evaluation of {figures['model']}\n", _about(figures), _detection(figures)]
    parts += [_groups(figures), _findings(figures)]
    sections = (
        ("insertions", _insertions),
        ("simulated", _simulated),
        ("mitdb", _beats),
        ("ludb", _waves),
        ("territory", _territory),
        ("deletion", _deletion),
        ("few_shot", _few_shot),
        ("robustness", _robustness),
        ("cost", _cost),
    )
    parts += [write(figures[key]) for key, write in sections if figures.get(key)]
    return "\n".join(parts)


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def _about(figures: Figures) -> str:
    return (
        f"SHA-256 `{figures['sha256'][:16]}`, {figures['date']}. Records of the validation split, "
        "from which the model has not learned; normal means that normal is all the set says. "
        "Intervals are 95 %, by bootstrap over records (shares: Wilson). Trivial rows need no "
        "model. Research use only.\n"
    )


def _detection(figures: Figures) -> str:
    found = figures["detection"]
    keys = (
        "auroc",
        "auprc",
        "best_f1",
        "precision_at_90_recall",
        "auroc_mv",
        "auroc_no_amplitude",
    )
    rows = [[name, *(shown(row[key]) for key in keys)] for name, row in found["detection"].items()]
    head = ["score", "AUROC", "AUPRC", "best F1", "precision at 90 % recall"]
    text = f"## Detection\n\n{found['records']} records, {found['normals']} normal.\n\n" + _table(
        [*head, "AUROC in mV", "AUROC, amplitude lost"], rows
    )
    rows = [
        [name, *(f"{point[key]:.3f}" for key in ("sensitivity", "specificity", "precision", "f1"))]
        for name, point in found["operating_point"].items()
    ]
    text += "\nAt the threshold of 1 in 20 normals, fixed on other normals:\n\n"
    text += _table(["score", "sensitivity", "specificity", "precision", "F1"], rows)
    rows = [
        [name, shown(one["beyond_budget"]), f"{one['error']:.3f}"]
        for name, one in found["calibration"].items()
    ]
    text += "\nCalibration (wanted: 0.05; the error is the mean distance of stated from observed "
    text += "shares of normals):\n\n"
    return text + _table(["score", "normals beyond 1 in 20", "calibration error"], rows)


def _groups(figures: Figures) -> str:
    found = figures["detection"]
    rows = []
    for key, name in (("by_superclass", "surprise"), ("by_superclass_full", "full score")):
        for group, one in found.get(key, {}).items():
            rows.append([name, group, shown(one), f"{one['positives']} / {one['negatives']}"])
    text = "## By superclass\n\n" + _table(["score", "superclass", "AUROC", "n"], rows)
    text += "\n## By sex and age\n\n"
    rows = []
    for name, fair in found["fairness"].items():
        for group, one in fair["groups"].items():
            n = f"{one['auroc']['positives']} / {one['auroc']['negatives']}"
            rows.append([name, group, shown(one["auroc"]), shown(one["false_alarms"]), n])
    text += _table(["score", "group", "AUROC", "false alarms", "abnormal / normal"], rows) + "\n"
    for name, fair in found["fairness"].items():
        above = ", ".join(fair["above_budget"]) or "none"
        text += (
            f"{name}: largest gap of AUROC {fair['largest_gap_auroc']}, of false alarms "
            f"{fair['largest_gap_false_alarms']}; groups wholly above the budget: {above}.\n\n"
        )
    return text


def _findings(figures: Figures) -> str:
    found = figures["detection"]["findings"]
    rows = [
        [code, shown(one), str(one["positives"]), _error(one)]
        for part in ("codes", "rare")
        for code, one in found[part].items()
    ]
    return (
        f"## Findings\n\nMean AUROC of those with at least 10 positives: {found['macro_auroc']}; "
        f"of those with 2 to 9: {found['rare_macro_auroc']}.\n\n"
        + _table(["finding", "AUROC", "positives", "calibration error"], rows)
    )


def _error(one: Figures) -> str:
    return f"{one['calibration_error']:.3f}" if "calibration_error" in one else "too few"


def _lesions(lesions: Figures) -> str:
    rows = []
    for lesion, methods in lesions.items():
        for method, one in methods.items():
            if isinstance(one, dict):
                rows.append(
                    [
                        lesion,
                        method,
                        f"{one['auroc']:.3f}",
                        f"{one['average_precision']:.3f}",
                        shown(one["auroc_per_record"]),
                        shown(one["average_precision_per_record"]),
                        shown(one["dice_fixed"]),
                    ]
                )
    head = ["lesion", "row", "AUROC", "AP", "AUROC a record", "AP a record", "Dice, fixed"]
    text = _table(head, rows)
    rare = [[name, f"{one['rarer_than_1_in_20']:.2f}"] for name, one in lesions.items()]
    return text + "\n" + _table(["lesion", "records beyond 1 in 20"], rare)


def _insertions(found: Figures) -> str:
    rows = [
        [name, *(f"{value:.3f}" for value in one.values())]
        for name, one in found["artefacts"].items()
    ]
    head = ["artefact", "hot inside", "change of log10 N", "records beyond 1 in 20"]
    return (
        f"## Localisation: lesions put into {found['records']} real normals\n\n"
        "The threshold of the fixed Dice is what 98 % of untouched samples stay below, for every "
        "row its own. Untouched records beyond 1 in 20: "
        f"{found['untouched_rarer_than_1_in_20']:.2f}.\n\n"
        + _lesions(found["lesions"])
        + "\nArtefacts should stay cold:\n\n"
        + _table(head, rows)
    )


def _simulated(found: Figures) -> str:
    return (
        f"## Localisation: simulated records, {found['seeds']} of each kind\n\n"
        f"Simulated normals beyond 1 in 20: {found['normal_rarer_than_1_in_20']:.2f}.\n\n"
        + _lesions(found["lesions"])
    )


def _beats(found: Figures) -> str:
    rows = [
        [kind, method, shown(one), f"{part['records']} / {part['beats']}"]
        for kind, part in found["classes"].items()
        for method, one in part["methods"].items()
    ]
    return (
        f"## Localisation: MIT-BIH, two leads, first {found['minutes']:g} minutes\n\n"
        "Mean over records of the AUROC of a class of beat against N.\n\n"
        + _table(["class", "row", "AUROC a record", "records / beats"], rows)
    )


def _waves(found: Figures) -> str:
    parts = ("P", "QRS", "T", "between", "surprise")
    rows = [
        [group, str(one["records"]), *(shown(one[name]) for name in parts)]
        for group, one in found.items()
    ]
    return "## Localisation: LUDB, mean log10 N inside annotated waves\n\n" + _table(
        ["records with", "n", "P", "QRS", "T", "between", "surprise"], rows
    )


def _territory(found: Figures) -> str:
    rows = [
        [name, row, shown(one), str(one["positives"])]
        for name, part in found.items()
        for row, one in part.items()
    ]
    return (
        "## Localisation: leads that look at an infarct\n\n"
        "AUROC, within a record, of the leads that look there against the others; mean over "
        "records whose infarct is there alone.\n\n"
        + _table(["infarct", "row", "AUROC a record", "records"], rows)
    )


def _deletion(found: Figures) -> str:
    rows = [[row, *(shown(one) for one in shares.values())] for row, shares in found.items()]
    some = next(iter(found.values()))
    count = next(iter(some.values()))["positives"]
    return (
        "## Localisation: what the score rests on\n\nMean fall of log10 N of surprise when pieces "
        f"of 0.2 s of a lead are taken away, {count} abnormal records beyond 1 in 10.\n\n"
        + _table(["taken away", *(f"{float(share):.0%}" for share in some)], rows)
    )


def _few_shot(found: Figures) -> str:
    rows = [
        [name, *(shown(one) for one in curve.values())] for name, curve in found["curves"].items()
    ]
    examples = next(iter(found["curves"].values()))
    return (
        f"## Findings from a few examples\n\nMean AUROC of {found['codes']} findings by a linear "
        f"reader of the frozen embedding, {found['draws']} draws each; intervals are over "
        "findings.\n\n" + _table(["embedding", *(f"{k} records" for k in examples)], rows)
    )


def _robustness(found: Figures) -> str:
    rows = [
        [
            name,
            str(one["records"]),
            f"{one['median_change']:+.3f}",
            f"{one['median_drift']:.3f}",
            f"{one['drift_90']:.3f}",
            f"{one['false_alarms']:.3f}",
            f"{one['auroc']:.3f}",
        ]
        for name, one in found.items()
    ]
    head = ["change", "n", "median of change", "median drift", "90 %", "false alarms", "AUROC"]
    return (
        "## Robustness\n\nChange of log10 N of surprise when the recording changes.\n\n"
        + _table(head, rows)
    )


def _cost(found: Figures) -> str:
    rows = [[key, "not known" if value is None else f"{value:g}"] for key, value in found.items()]
    return "## Cost\n\nOne thread, records of 10 s.\n\n" + _table(["what", "value"], rows)
