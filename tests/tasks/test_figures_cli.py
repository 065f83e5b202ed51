"""``ecgviewer figures``."""

import json
import zipfile

from figures_made import Made, record_of

from ecgviewer.cli import main
from ecgviewer.storage.paths import data_dir
from ecgviewer.tasks.figures import with_model
from ecgviewer.tasks.figures_data import FiguresAsk


def test_figures_from_the_command_line(qapp, capsys, tmp_path):
    made = Made(data_dir(), model=with_model(FiguresAsk("LK")).model_sha256)
    made.add([record_of(k, start="2024-01-02") for k in range(4)], [100.0, 100.0, 2.0, 9000.0])
    for k in range(3):
        made.read("LK", f"r{k:05d}", "LVH")
    assert main(["figures", "--reader", "LK", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["model"]["id"]
    assert told["groups"][0]["scope"].startswith("3 of 4 records")
    assert told["groups"][0]["figures"][0]["says"].startswith("66.7 % beyond 1 in 50 (2 of 3")
    assert main(["figures", "--reader", "LK", "--periods", "month"]) == 0
    assert "Fewer than 50 records, not judged: 2024-01 (3)." in capsys.readouterr().out
    out = tmp_path / "figures.zip"
    assert main(["figures", "--reader", "LK", "--out", str(out)]) == 0
    with zipfile.ZipFile(out) as archive:
        assert {"scores-groups.png", "scores-groups.svg"} <= set(archive.namelist())
    assert main(["figures", "--reader", "LK", "--baseline", "spring"]) == 1
    assert "no period" in capsys.readouterr().err
