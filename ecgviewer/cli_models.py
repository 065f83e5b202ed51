"""Verbs for models: tuning, and what becomes of a tuned one.

Each imports what it needs when it runs.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from ecgviewer.cli_terminal import EXIT_FAILED, EXIT_OK, drain, print_json
from ecgviewer.core.errors import UserError


def _finetune(args: argparse.Namespace) -> int:
    from dataclasses import replace

    from ecgviewer.storage.paths import store_path, user_zoo_dir
    from ecgviewer.tasks.tuning_plan import Choices, StudyFiles, make_plan, read_choices

    store = args.store or store_path()
    choices = read_choices(args.plan) if args.plan else Choices()
    if args.last_block:
        choices = replace(choices, last_block=True)
    if args.seed is not None:
        choices = replace(choices, seed=args.seed)
    if (args.readings is None) != (args.study is None):
        raise UserError("Readings go with the organiser's file: --readings and --study.")
    study = StudyFiles(args.readings, args.study) if args.study else None
    if args.write_plan:
        plan = drain(make_plan(store, choices, study), quiet=args.json)
        text = json.dumps(plan.to_dict(), indent=1, ensure_ascii=False) + "\n"
        args.write_plan.write_text(text, encoding="utf-8")
        print(args.write_plan)
        return EXIT_OK
    from ecgviewer.tasks.finetuning import finetune

    work = finetune(
        store,
        user_zoo_dir(),
        args.parent,
        choices=choices,
        author=args.author,
        out=args.out,
        study=study,
    )
    result = drain(work, quiet=args.json)
    if args.json:
        print_json(result.to_dict())
    else:
        print(result.summary())
    return EXIT_OK


def _list(args: argparse.Namespace) -> int:
    from ecgviewer.tasks import models

    failed = False
    states = {one["id"]: one for one in models.lineage()}
    for entry in models.list_models():
        state = ""
        if args.action == "verify":
            try:
                models.verify_model(entry.id)
                state = "verified"
            except UserError as error:
                failed = True
                state = f"REFUSED: {error}"
        kind = "bundled" if entry.bundled else f"tuned from {entry.parent}"
        known = states[entry.id]["state"]
        if args.json:
            print_json(
                {
                    "id": entry.id,
                    "version": entry.version,
                    "sha256": entry.sha256,
                    "bundled": entry.bundled,
                    "parent": entry.parent,
                    "findings": len(entry.findings),
                    "standing": known,
                    "state": state or None,
                }
            )
        else:
            line = f"{entry.id}  {entry.version}  {entry.sha256[:12]}  {kind}  {known}  {state}"
            print(line.rstrip())
    return EXIT_FAILED if failed else EXIT_OK


def _say(args: argparse.Namespace, made: Any) -> int:
    if args.json:
        print_json({name: getattr(made, name) for name in made.__dataclass_fields__})
    else:
        print(f"{made.model_id} is the default ({made.action} in place of {made.instead_of}).")
    return EXIT_OK


def _promote(args: argparse.Namespace) -> int:
    from ecgviewer.tasks import models

    made = models.promote(
        args.id, by=args.by, reason=args.reason, despite_refusal=args.despite_refusal
    )
    return _say(args, made)


def _rollback(args: argparse.Namespace) -> int:
    from ecgviewer.tasks import models

    return _say(args, models.rollback(by=args.by, reason=args.reason))


def _compare(args: argparse.Namespace) -> int:
    from ecgviewer.tasks import models

    found = drain(models.compare(args.first, args.second), quiet=args.json)
    if args.json:
        print_json(found)
        return EXIT_OK
    same = ", the same weights" if found["same_weights"] else ""
    print(f"{found['first']} and {found['second']}{same}")
    each = "" if found["same_reference_set"] else ", as each of them sees them"
    print(f"AUROC on {found['reference_records']} locked reference records{each}")
    for row in found["rows"]:
        print(
            f"  {row['name']:14} n {row['n']:4}  {row['before']:.3f}  {row['after']:.3f}  change "
            f"[{row['low']:+.3f}, {row['high']:+.3f}]  {row['verdict']}"
        )
    for which in ("first", "second"):
        if found[f"only_{which}"]:
            print(f"Known to {found[which]} alone: {', '.join(found[f'only_{which}'])}")
    return EXIT_OK


def _export(args: argparse.Namespace) -> int:
    from ecgviewer.tasks import models
    from ecgviewer.tasks.tuning_bundle import PATIENT_DATA

    print(PATIENT_DATA, file=sys.stderr)
    if not args.patient_data:
        raise UserError("Nothing was written. Say --patient-data if it may leave this computer.")
    path = models.export_model(args.id, args.out, args.key)
    if args.json:
        print_json({"path": str(path)})
    else:
        print(path)
    return EXIT_OK


def _import(args: argparse.Namespace) -> int:
    from ecgviewer.tasks import models
    from ecgviewer.tasks.tuning_bundle import PATIENT_DATA

    entry = models.import_model(args.file, args.key)
    if entry.parent:
        print(PATIENT_DATA, file=sys.stderr)
    if args.json:
        print_json({"id": entry.id, "sha256": entry.sha256, "parent": entry.parent})
        return EXIT_OK
    print(f"{entry.id}: taken as a candidate; it is not the default.")
    return EXIT_OK


def add_model_verbs(verbs: Any) -> None:
    """Add the verbs of this file to the command line."""
    tune = verbs.add_parser("finetune", help="teach a model the findings in your annotations")
    tune.add_argument("--parent", default="", metavar="ID", help="model to start from")
    tune.add_argument("--store", type=Path, metavar="FILE", help="default: your annotation store")
    tune.add_argument("--out", type=Path, metavar="DIR", help="default: your own models")
    tune.add_argument("--plan", type=Path, metavar="FILE", help="choices, as --write-plan has them")
    tune.add_argument(
        "--write-plan", type=Path, metavar="FILE", help="count what there is to learn, and stop"
    )
    tune.add_argument("--readings", type=Path, metavar="FILE", help="learn from a study's readers")
    tune.add_argument("--study", type=Path, metavar="FILE", help="the study's own file")
    tune.add_argument(
        "--last-block", action="store_true", help="tune the encoder's last block too, and compare"
    )
    tune.add_argument("--seed", type=int, help="default: that of the plan, or 0")
    tune.add_argument("--author", default="", help="your name, kept in the model's lineage")
    tune.add_argument("--json", action="store_true")
    tune.set_defaults(run=_finetune)

    models = verbs.add_parser("models", help="list, check, promote, compare and pass on models")
    actions = models.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, told in (("list", "what models there are"), ("verify", "compare them with hashes")):
        one = actions.add_parser(name, help=told)
        one.set_defaults(run=_list)
    up = actions.add_parser("promote", help="make a model the default: a person's act")
    up.add_argument("id", metavar="ID")
    up.add_argument("--despite-refusal", action="store_true", help="though the gate refused it")
    up.set_defaults(run=_promote)
    back = actions.add_parser("rollback", help="go back to the default before")
    back.set_defaults(run=_rollback)
    for parser in (up, back):
        parser.add_argument("--by", required=True, metavar="NAME", help="who does it")
        parser.add_argument("--reason", required=True, metavar="TEXT", help="why")
    beside = actions.add_parser("compare", help="two models on their locked reference set")
    beside.add_argument("first", metavar="ID")
    beside.add_argument("second", metavar="ID")
    beside.set_defaults(run=_compare)
    out = actions.add_parser("export", help="write a model to a signed file")
    out.add_argument("id", metavar="ID")
    out.add_argument("out", type=Path, metavar="FILE")
    out.add_argument("--key", required=True, type=Path, metavar="FILE", help="made if missing")
    out.add_argument("--patient-data", action="store_true", help="I know that it is patient data")
    out.set_defaults(run=_export)
    into = actions.add_parser("import", help="take a model from a signed file")
    into.add_argument("file", type=Path, metavar="FILE")
    into.add_argument("--key", required=True, type=Path, metavar="FILE", help="the sender's")
    into.set_defaults(run=_import)
    for parser in actions.choices.values():
        parser.add_argument("--json", action="store_true")
