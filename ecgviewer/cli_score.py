"""The verb ``score``: some records line by line, or an archive into one table."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ecgviewer.cli_terminal import EXIT_FAILED, EXIT_OK, drain, print_json
from ecgviewer.core.anomaly import one_in_text
from ecgviewer.core.errors import UserError


def add_score_verb(verbs: Any) -> None:
    """Add the verb to the parser's own."""
    verb = verbs.add_parser(
        "score",
        help="say how unusual records are",
        description="Say how unusual records are: a line a record, or with --out one table of "
        "an archive, scored on all cores or on a cluster. Research use only.",
    )
    verb.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="record or folder")
    verb.add_argument("--model", default="", metavar="ID", help="default: the bundled model")
    verb.add_argument("--json", action="store_true", help="one JSON object a record")
    verb.add_argument("--out", type=Path, metavar="TABLE", help="one table: .csv, .h5 or .parquet")
    table = verb.add_argument_group("with --out")
    table.add_argument("--map", action="store_true", help="the maps, too (.h5)")
    table.add_argument("--jobs", type=int, default=0, help="processes (default: one a core)")
    table.add_argument("--dask", default="", metavar="ADDRESS", help="workers of this scheduler")
    table.add_argument("--resume", action="store_true", help="go on with a stopped batch")
    table.add_argument("--overwrite", action="store_true", help="replace a table that exists")
    verb.set_defaults(run=_score)


def _score(args: argparse.Namespace) -> int:
    if args.out is not None:
        return _table(args)
    without = [name for name in ("map", "jobs", "dask", "resume") if getattr(args, name)]
    if without:
        raise UserError(f"--{without[0]} needs a table: say where by --out TABLE.")
    return _lines(args)


def _table(args: argparse.Namespace) -> int:
    from ecgviewer.storage.paths import user_zoo_dir
    from ecgviewer.tasks.batch_scoring import score_batch

    if args.jobs < 0:
        raise UserError(f"--jobs is {args.jobs}; it must be 1 or more (0: one a core).")
    work = score_batch(
        args.paths,
        args.out,
        args.model,
        user_zoo_dir(),
        with_maps=args.map,
        jobs=args.jobs,
        dask=args.dask,
        profile=args.profile,
        resume=args.resume,
        overwrite=args.overwrite,
    )
    done = drain(work, quiet=args.json)
    if args.json:
        print_json(
            {
                "table": str(done.table),
                "records": done.records,
                "errors": done.errors,
                "seconds": round(done.seconds, 2),
            }
        )
    else:
        rate = done.records / max(done.seconds, 1e-9)
        print(
            f"{done.table}: {done.records:,} records, {done.errors:,} of them with an error, "
            f"{done.seconds:.0f} s ({rate:.1f} records/s)"
        )
    return EXIT_FAILED if done.errors else EXIT_OK


def _lines(args: argparse.Namespace) -> int:
    from ecgviewer.storage.paths import user_zoo_dir
    from ecgviewer.tasks.scoring import score_paths

    failed = False
    rows: Iterator[Any] = score_paths(args.paths, args.model, user_zoo_dir())
    for row in rows:
        failed |= row.error is not None
        if args.json:
            print_json(row.to_dict())
        elif row.error is not None:
            print(f"{row.record}: {row.error}", file=sys.stderr)
        else:
            print(_score_line(row))
    return EXIT_FAILED if failed else EXIT_OK


def _score_line(row: Any) -> str:
    if row.surprise is None:
        reason = row.not_evaluated.get("record", "no usable lead")
        return f"{row.record}: not evaluated because {reason}"
    top = sorted(row.leads.items(), key=lambda item: -item[1])[:3]
    near = sorted(row.findings.items(), key=lambda item: -item[1])[:2]
    return (
        f"{row.record}: surprise {row.surprise:.3f} ({one_in_text(row.one_in)} among normals), "
        f"full score {row.score:.3f}, most in "
        f"{', '.join(name for name, _ in top)}; nearest findings "
        f"{', '.join(f'{code} {p:.2f}' for code, p in near)}; {row.model}, {row.seconds:.2f} s"
    )
