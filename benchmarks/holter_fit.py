"""Fit ecgviewer/signals/holter_weights.py to the 22 records of MIT-BIH DS1; prints the new file.

How good weights fitted in this way are on records that took no part: benchmarks/holter_beats.py.

    python -m benchmarks.holter_fit > ecgviewer/signals/holter_weights.py
"""

import textwrap

from benchmarks.holter_beats import DS1, chosen_ridge, fit, marked, rows_of, views_of


def main() -> None:
    """Print the file."""
    records = {name: marked(name) for name in DS1}
    views = {name: views_of(records[name]) for name in DS1}
    parts = {name: rows_of(records[name], views[name]) for name in DS1}
    ridge = chosen_ridge(DS1, parts, views, records)
    found = fit(list(parts.values()), views[DS1[0]].names, ridge)
    print('"""How much each feature counts for a ventricular beat; by benchmarks/holter_fit.py."""')
    print("\nimport numpy as np\n\n# fmt: off")
    for name, values in (
        ("MIDDLE", found.middle),
        ("SPREAD", found.spread),
        ("WEIGHTS", found.weights),
    ):
        text = textwrap.fill(", ".join(f"{value:.4f}" for value in values), 96)
        print(f"{name} = np.array([\n{textwrap.indent(text, '    ')}\n])")
    names = textwrap.fill(", ".join(f'"{name}"' for name in found.names), 96)
    print(f"NAMES = (\n{textwrap.indent(names, '    ')},\n)\n# fmt: on")
    print(f'"""Held small by a ridge of {ridge:g}."""')


if __name__ == "__main__":
    main()
