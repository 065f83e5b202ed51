"""The command line: one function per verb, the same generators as the window.

Nothing heavy is imported before its verb needs it: no Qt outside ``view`` and ``report``, no torch
before a model runs.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ecgviewer import __version__
from ecgviewer.cli_catalogue import add_catalogue_verbs
from ecgviewer.cli_convert import add_convert_verb
from ecgviewer.cli_doctor import add_doctor_verb
from ecgviewer.cli_figures import add_figures_verb
from ecgviewer.cli_holter import add_holter_verb
from ecgviewer.cli_models import add_model_verbs
from ecgviewer.cli_opening import add_opening_options, opening
from ecgviewer.cli_queue import add_queue_verbs
from ecgviewer.cli_score import add_score_verb
from ecgviewer.cli_selftest import add_selftest_verb
from ecgviewer.cli_similar import add_similar_verb
from ecgviewer.cli_study import add_study_verbs
from ecgviewer.cli_terminal import EXIT_CANCELLED, EXIT_FAILED, EXIT_OK, drain, print_json
from ecgviewer.cli_watch import add_watch_verb
from ecgviewer.core.errors import DamagedError, UserError


def _view(args: argparse.Namespace) -> int:
    from ecgviewer.ui.app import view

    return view(args.paths, screenshot=args.screenshot, watch=args.watch)


def _info(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.describing import describe_record
    from ecgviewer.tasks.review import addresses_of

    failed = False
    for path in (one for given in args.paths for one in addresses_of(given)):
        try:
            facts = describe_record(path)
        except UserError as error:
            failed = True
            if args.json:
                print_json({"record": str(path), "error": str(error)})
            else:
                print(f"{path}: {error}", file=sys.stderr)
            continue
        if args.json:
            print_json(facts)
        else:
            _print_facts(facts)
    return EXIT_FAILED if failed else EXIT_OK


def _print_facts(facts: dict[str, Any]) -> None:
    width = max(map(len, facts))
    units = {one["name"]: one["unit"] for one in facts["channels"]}
    shown: dict[str, Any] = facts | {
        "leads": [f"{name} ({units[name]})" for name in facts["leads"]],
        "patient": ", ".join(
            f"{key} {'not given' if value is None else value}"
            for key, value in facts["patient"].items()
        ),
        "representative_beats": [
            f"{one['name']} ({len(one['leads'])} leads, {one['samples']} samples)"
            for one in facts["representative_beats"]
        ],
        "annotations": f"{len(facts['annotations']):,}",
    }
    del shown["channels"]
    for name, value in shown.items():
        if isinstance(value, list):
            value = "; ".join(map(str, value)) or "none"
        print(f"{name:<{width}}  {'not given' if value is None else value}")
    print()


def _measure(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.measuring import lines_of, measure_paths

    failed = False
    for row in measure_paths(args.paths):
        failed |= "error" in row
        if args.json:
            print_json(row)
        elif "error" in row:
            print(f"{row['record']}: {row['error']}", file=sys.stderr)
        else:
            print(lines_of(row))
    return EXIT_FAILED if failed else EXIT_OK


def _compare(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.comparing import compare_files, lines_of

    model = args.model if args.heat else None
    work = compare_files(args.earlier, args.now, same_patient=args.same_patient, model_id=model)
    found = drain(work, quiet=args.json)
    print(json.dumps(found, ensure_ascii=False) if args.json else lines_of(found))
    return EXIT_OK


def _report(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.displaying import find_layout
    from ecgviewer.tasks.report_request import ReportOptions
    from ecgviewer.ui.printing import save_report_of

    layout_id, layouts = find_layout(args.layout)
    options = ReportOptions(
        paper=args.page,
        layout_id=layout_id,
        speed_mm_s=args.speed,
        gain_mm_mv=args.gain,
        start_s=args.start,
        title=args.title,
        named=args.name,
        order=args.order,
        simultaneous=args.simultaneous,
        half_precordial=args.half_gain,
        layouts=layouts,
    )
    work = save_report_of(args.path, args.out, options, heat=args.heat, model_id=args.model)
    for made in drain(work, quiet=False):
        print(made)
    return EXIT_OK


def _evaluate(args: argparse.Namespace) -> int:
    from ecgviewer.storage.paths import user_zoo_dir
    from ecgviewer.tasks.evaluating import PARTS, evaluate

    work = evaluate(
        args.model,
        args.data,
        args.out,
        user_zoo_dir(),
        parts=PARTS if args.parts is None else args.parts,
        records=args.records,
        minutes=args.minutes,
        baselines=args.baselines,
        bodies=args.bodies,
    )
    print(drain(work, quiet=False))
    return EXIT_OK


def _simulate(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.simulating import simulate

    work = simulate(
        args.rhythm,
        args.out,
        seed=args.seed,
        count=args.count,
        fs=args.fs,
        duration_s=args.seconds,
        noise=args.noise,
    )
    for path in drain(work, quiet=False):
        print(path)
    return EXIT_OK


def _pretrain(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.pretraining import pretrain

    work = pretrain(
        args.data,
        args.out,
        system=args.system,
        steps=args.steps,
        batch=args.batch,
        rate=args.rate,
        seed=args.seed,
        resume=args.resume,
        named=tuple(args.named) if args.named else None,
    )
    quiet = os.environ.get("RANK", "0") != "0"  # torchrun: the first process speaks for all
    made = drain(work, quiet=quiet)
    if not quiet:
        print(made)
    return EXIT_OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ecgviewer", description="Read ECGs and see where they are unusual. Research use only."
    )
    parser.add_argument("--version", action="version", version=f"ecgviewer {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    view = verbs.add_parser("view", help="open records in the window (demo records without PATH)")
    view.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    view.add_argument(
        "--watch",
        type=Path,
        metavar="DIR",
        help="list what arrives in a folder, until switched off",
    )
    view.add_argument(
        "--screenshot", type=Path, metavar="OUT.png", help="save a picture of the window and leave"
    )
    view.set_defaults(run=_view)

    info = verbs.add_parser("info", help="say what a record file holds")
    info.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="file, or FILE#3 for its third record"
    )
    info.add_argument("--json", action="store_true", help="one JSON object a record")
    info.set_defaults(run=_info)

    add_score_verb(verbs)

    measure = verbs.add_parser("measure", help="rate, intervals, axes, ST and signal quality")
    measure.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="record or folder")
    measure.add_argument("--json", action="store_true", help="one JSON object a record")
    measure.set_defaults(run=_measure)

    comp = verbs.add_parser("compare", help="what changed since an earlier ECG of the patient")
    comp.add_argument("earlier", type=Path, metavar="EARLIER")
    comp.add_argument("now", type=Path, metavar="NOW")
    comp.add_argument("--same-patient", action="store_true", help="confirm it (logged)")
    comp.add_argument("--heat", action="store_true", help="score both, say what changed there")
    comp.add_argument("--model", default="", metavar="ID", help="model to score with")
    comp.add_argument("--json", action="store_true", help="one JSON object")
    comp.set_defaults(run=_compare)

    report = verbs.add_parser("report", help="put a record on paper: PDF, PNG or SVG, true size")
    report.add_argument("path", type=Path, metavar="PATH")
    report.add_argument("out", type=Path, metavar="OUT.pdf")
    report.add_argument("--page", default="a4", metavar="PAPER", help="a4 (default) or letter")
    report.add_argument(
        "--layout", default="3x4+1", metavar="ID", help="default 3x4+1; or a layout file (.json)"
    )
    report.add_argument("--order", default="standard", help="standard (default) or cabrera")
    report.add_argument("--simultaneous", action="store_true", help="columns show the same time")
    report.add_argument("--half-gain", action="store_true", help="V1-V6 at half the gain")
    report.add_argument("--speed", type=float, default=25.0, metavar="MM_S", help="default 25")
    report.add_argument("--gain", type=float, default=10.0, metavar="MM_MV", help="default 10")
    report.add_argument("--start", type=float, default=0.0, metavar="S", help="first second shown")
    report.add_argument("--title", default="", help="what to call the record (default: a number)")
    report.add_argument("--name", action="store_true", help="print file name, identifier and date")
    report.add_argument("--heat", action="store_true", help="score the record and print the map")
    report.add_argument("--model", default="", metavar="ID", help="model to score with")
    report.set_defaults(run=_report)

    pre = verbs.add_parser("pretrain", help="train a new model on data sets, without labels")
    pre.add_argument(
        "--system", default="ours", help="s0, s1, s2, s3, ours (default) or ours-without-PART"
    )
    pre.add_argument("--data", required=True, nargs="+", type=Path, metavar="DIR")
    pre.add_argument("--out", required=True, type=Path, metavar="DIR")
    pre.add_argument("--steps", type=int, default=4000)
    pre.add_argument("--batch", type=int, default=32, help="views a step (default 32)")
    pre.add_argument("--rate", type=float, default=2e-3, help="highest learning rate")
    pre.add_argument("--seed", type=int, default=0)
    pre.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    pre.add_argument("--named", nargs=3, metavar=("ID", "NAME", "VERSION"))
    pre.set_defaults(run=_pretrain)

    ev = verbs.add_parser("evaluate", help="say how good a model is, in figures, tables and plots")
    ev.add_argument("--model", default="", metavar="ID", help="default: the bundled model")
    ev.add_argument("--data", required=True, nargs="+", type=Path, metavar="DIR")
    ev.add_argument("--out", required=True, type=Path, metavar="DIR")
    ev.add_argument("--parts", nargs="*", metavar="PART", help="besides detection (default: all)")
    ev.add_argument("--records", type=int, default=60, help="records to change (default 60)")
    ev.add_argument("--minutes", type=float, default=10.0, help="of each MIT-BIH record")
    ev.add_argument("--baselines", action="store_true", help="train baselines to compare with")
    ev.add_argument(
        "--bodies",
        nargs="+",
        default=(),
        type=Path,
        metavar="DIR",
        help="folders with a checkpoint of pretrain each: other systems, ablation steps, seeds",
    )
    ev.set_defaults(run=_evaluate)

    sim = verbs.add_parser("simulate", help="make ECGs with exact truth")
    sim.add_argument("--rhythm", required=True, help="e.g. normal, af, pvc, stemi_anterior")
    sim.add_argument("--out", required=True, type=Path, metavar="DIR")
    sim.add_argument("--seed", type=int, default=0)
    sim.add_argument("--count", type=int, default=1)
    sim.add_argument("--fs", type=float, default=500.0, help="samples a second (default 500)")
    sim.add_argument("--seconds", type=float, default=10.0, help="length (default 10)")
    sim.add_argument("--noise", default="typical", help="none, light, typical or heavy")
    sim.set_defaults(run=_simulate)
    add_convert_verb(verbs)
    add_holter_verb(verbs)
    add_similar_verb(verbs)
    add_model_verbs(verbs)
    add_study_verbs(verbs)
    add_queue_verbs(verbs)
    add_catalogue_verbs(verbs)
    add_watch_verb(verbs)
    add_figures_verb(verbs)
    add_doctor_verb(verbs)
    add_selftest_verb(verbs)
    add_opening_options(verbs)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb.

    Returns
    -------
    int
        0 done; 1 bad input or a record that failed; 2 wrong usage; 130 cancelled.
    """
    args = _parser().parse_args(argv)
    try:
        with opening(args):
            return int(args.run(args))
    except UserError as error:
        remedy = " `ecgviewer catalogue --anew` does it." if isinstance(error, DamagedError) else ""
        print(f"ecgviewer: {error}{remedy}", file=sys.stderr)
        return EXIT_FAILED
    except BrokenPipeError:
        # `ecgviewer score ... | head`: the reader has left; keep Python from saying so at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILED
    except KeyboardInterrupt:
        print("ecgviewer: cancelled", file=sys.stderr)
        return EXIT_CANCELLED
