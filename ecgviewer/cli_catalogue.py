"""The verbs of the catalogue: ``catalogue`` brings it up to date, ``search`` asks it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from ecgviewer.cli_terminal import EXIT_OK, drain, print_json
from ecgviewer.core.errors import UserError
from ecgviewer.storage.catalogue_rows import Order

if TYPE_CHECKING:
    from ecgviewer.tasks.catalogue_search import Hit


def add_catalogue_verbs(verbs: Any) -> None:
    """Add the verbs of this file to the command line."""
    make = verbs.add_parser(
        "catalogue",
        help="measure the ECGs of folders once and keep what is known of them",
        description="Read and measure new and changed ECGs of folders. Moved and doubled files "
        "are the same record; what is gone is marked, not forgotten.",
    )
    make.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    make.add_argument(
        "--anew",
        action="store_true",
        help="set a damaged catalogue aside and make it anew, of FOLDER or of all folders that it "
        "knew; tags and saved searches come along",
    )
    make.add_argument("--score", action="store_true", help="score what was not scored yet, too")
    make.add_argument("--model", default="", metavar="ID", help="default: the model in use")
    make.add_argument("--json", action="store_true", help="one JSON object")
    make.set_defaults(run=_catalogue)
    ask = verbs.add_parser(
        "search",
        help="find ECGs of the catalogue",
        description="Find ECGs of the catalogue, e.g. 'LBBB and QTc > 500 and unread'. What the "
        "model, the device and other readers say is searched after your first read of a record.",
    )
    ask.add_argument("text", nargs="?", default="", metavar="QUERY")
    ask.add_argument("--reader", default=None, metavar="NAME", help="default: of the settings")
    ask.add_argument("--order", choices=get_args(Order), default="added")
    ask.add_argument("--most", type=int, default=100, metavar="N")
    ask.add_argument("--json", action="store_true", help="one JSON object a record")
    ask.set_defaults(run=_search)


def _catalogue(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.cataloguing import catalogue_folders

    folders, counts = args.folders, {}
    if args.anew:
        from ecgviewer.tasks.catalogue_anew import make_anew

        made = drain(make_anew(), quiet=args.json)
        folders = folders or [Path(folder) for folder in made.folders]
        if args.json:
            counts["aside"] = [str(path) for path in made.aside]
        else:
            print(made.words)
    if folders:
        done = drain(catalogue_folders(folders), quiet=args.json)
        counts |= {name: getattr(done, name) for name in done.__slots__}
    elif not args.anew:
        raise UserError("Name a folder with ECGs.")
    if args.score:
        from ecgviewer.storage.paths import user_zoo_dir
        from ecgviewer.tasks.catalogue_scoring import score_catalogue

        work = score_catalogue(args.model, user_zoo_dir())
        counts["scored"] = drain(work, quiet=args.json)
    if args.json:
        print_json(counts)
    else:
        print(", ".join(f"{name.replace('_', ' ')} {n:,}" for name, n in counts.items()))
    return EXIT_OK


def _search(args: argparse.Namespace) -> int:
    from ecgviewer.storage.paths import user_zoo_dir
    from ecgviewer.storage.settings import load_settings
    from ecgviewer.tasks.catalogue_search import search
    from ecgviewer.tasks.tuning_register import default_model

    entry = default_model(user_zoo_dir())
    reader = load_settings().reader if args.reader is None else args.reader
    work = search(
        args.text,
        reader=reader,
        model_sha256=entry.sha256,
        order=args.order,
        most=max(1, args.most),
    )
    n, hits = drain(work, quiet=args.json)
    for hit in hits:
        if args.json:
            print_json(hit.to_dict())
        else:
            print(_line(hit))
    if not args.json:
        print(f"{n:,} records, {len(hits):,} shown")
    return EXIT_OK


def _line(hit: Hit) -> str:
    record = hit.record
    age = "age ?" if record.age_years is None else f"{record.age_years:.0f}"
    figures = {
        "rate": (record.heart_rate_bpm, "/min"),
        "QRS": (record.qrs_ms, " ms"),
        "QTc Fridericia": (record.qtc_ms, " ms"),
    }
    said = [f"{name} {value:.0f}{unit}" for name, (value, unit) in figures.items() if value]
    where = hit.path or f"{record.id[:12]} (file missing)"
    parts = [f"{record.sex or '?'} {age}", *said, record.quality_note, hit.state, *hit.tags]
    return f"{where}: {', '.join(part for part in parts if part)}"
