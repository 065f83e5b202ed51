"""No socket is opened by anything but a request for a record of PhysioNet."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

from ecgviewer.formats import write_wfdb

ROOT = Path(__file__).resolve().parents[1]

START = """
import json, sys
events = []
NETWORK = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind", "socket.gethost",
           "socket.getaddrinfo", "socket.getnameinfo", "urllib.Request", "http.client.connect")
def hook(event, args):
    if event.startswith(NETWORK):
        events.append([event, repr(args)[:200]])
sys.addaudithook(hook)
"""

WINDOW = """
from pathlib import Path
from ecgviewer.ui import app
folder = Path(sys.argv[1])
application = app._application()
paths = [folder / name for name in ("a.hea", "b.zip", "c.csv")]
window = app.open_window(paths, watch=folder / "inbox")
session = window.session
window.show()
def wait(done):
    while not done():
        application.processEvents()
wait(lambda: len(session.paths) == 3 and session.has_record and session.measurements is not None)
wait(lambda: not session.runner.is_active("score") and not session.runner.is_active("warm"))
for place in (1, 2):
    session.go(place)
    wait(lambda: session.place == place)
session.opening.import_table()
for action in ("physionet", "settings", "help", "models", "tune", "studies", "worklist", "figures"):
    window.commands.trigger(action)
    application.processEvents()
session.watching.switch_off()
window.close()
qt = sorted(name for name in sys.modules if name.startswith("PySide6.") and "Network" in name)
print(json.dumps({"events": events, "qt": qt}), flush=True)
app._leave(session.runner, 0)
"""

VERBS = """
from ecgviewer.cli import main
folder = sys.argv[1]
main(["info", f"{folder}/a.hea", f"{folder}/b.zip", f"{folder}/c.csv"])
main(["measure", folder])
main(["convert", f"{folder}/a.hea", f"{folder}/d.edf"])
print(json.dumps({"events": events}), flush=True)
"""

CONTROL = """
import socket
try:
    socket.create_connection(("127.0.0.1", 9), timeout=0.2)
except OSError:
    pass
print(json.dumps({"events": events}), flush=True)
"""


def run(code, folder, home):
    done = subprocess.run(
        [sys.executable, "-c", START + code, str(folder)],
        capture_output=True,
        text=True,
        env=os.environ | {"ECGVIEWER_HOME": str(home), "PYTHONPATH": str(ROOT)},
        cwd=folder,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def records(tmp_path, synthetic_record):
    folder = tmp_path / "records"
    header = write_wfdb(synthetic_record(), folder, "a")
    with zipfile.ZipFile(folder / "b.zip", "w") as out:
        for one in (header, header.with_suffix(".dat")):
            out.write(one, one.name)
    (folder / "c.csv").write_text("one,two\n" + "1,2\n" * 900)
    (folder / "inbox").mkdir()
    return folder


def test_the_window_asks_no_network(tmp_path, synthetic_record):
    told = run(WINDOW, records(tmp_path, synthetic_record), tmp_path / "home")
    assert told == {"events": [], "qt": []}


def test_the_command_line_asks_no_network(tmp_path, synthetic_record):
    folder = records(tmp_path, synthetic_record)
    assert run(VERBS, folder, tmp_path / "home")["events"] == []
    assert (folder / "d.edf").exists()


def test_a_socket_would_be_seen(tmp_path):
    assert any("socket.connect" in name for name, _ in run(CONTROL, tmp_path, tmp_path)["events"])
