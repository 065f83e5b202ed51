"""PhysioNet by name, against a server on loopback that stands in for it."""

import _socket
import http.server
import re
import socket
import threading
from typing import ClassVar

import pytest

from ecgviewer.cli import main
from ecgviewer.core.errors import UserError
from ecgviewer.formats import physionet, read_record, write_wfdb
from ecgviewer.tasks.physionet import fetch_record, is_named, physionet_folder

download = physionet._download()


class PhysioNet(http.server.BaseHTTPRequestHandler):
    """Serves files of a dictionary, with ranges as the real one does."""

    files: ClassVar[dict[str, bytes]] = {}
    asked: ClassVar[list[str]] = []
    status = 200
    broken = False
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def do_HEAD(self):
        self.do_GET()

    def do_GET(self):
        type(self).asked.append(f"{self.command} {self.path}")
        body = self.files.get(self.path)
        status = 404 if body is None else self.status
        body = body or b""
        if status >= 400:
            self.answer(status, b"")
        elif found := re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", "")):
            first, last = int(found[1]), int(found[2] or len(body) - 1)
            if first >= len(body):
                self.answer(416, b"", f"bytes */{len(body)}")
            else:
                part = body[first : last + 1]
                self.answer(206, part, f"bytes {first}-{first + len(part) - 1}/{len(body)}")
        else:
            self.answer(status, body)

    def answer(self, status, body, content_range=""):
        self.send_response(status)
        if content_range:
            self.send_header("Content-Range", content_range)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body[: len(body) // 2] if self.broken else body)
        if self.broken:
            self.close_connection = True


@pytest.fixture
def loopback(monkeypatch):
    """Let sockets go to this computer, and nowhere else."""

    def connect(self, address):
        assert address[0] == "127.0.0.1", address
        return _socket.socket.connect(self, address)

    def look_up(host, port, *_args, **_options):
        assert host == "127.0.0.1", host
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port))]

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@pytest.fixture
def server(loopback, monkeypatch, synthetic_record, tmp_path):
    """PhysioNet with one database of one record."""
    header = write_wfdb(synthetic_record(seed=4), tmp_path / "remote", "100")
    page = b"<p>Version: 1.0.0</p>"
    base = "/files/testdb/1.0.0/"
    PhysioNet.files = {
        "/content/testdb/": page,
        f"{base}RECORDS": b"100\nsub/101\n",
        f"{base}100.hea": header.read_bytes(),
        f"{base}100.dat": header.with_suffix(".dat").read_bytes(),
        f"{base}100.atr": b"\0\0",
    }
    PhysioNet.asked, PhysioNet.status, PhysioNet.broken = [], 200, False
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), PhysioNet) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        at = f"http://127.0.0.1:{running.server_address[1]}"
        monkeypatch.setattr(download.config, "db_index_url", f"{at}/files/")
        monkeypatch.setattr(download, "PN_CONTENT_URL", f"{at}/content/")
        yield PhysioNet
        download._url._get_session().close()
        running.shutdown()
        thread.join()


def drained(work):
    steps = []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as stop:
            return stop.value, steps


def left(folder):
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file())


def test_a_record_is_fetched_once_and_is_what_it_is_there(server, tmp_path):
    path, steps = drained(fetch_record("physionet:testdb/100"))
    assert path == physionet_folder() / "testdb" / "1.0.0" / "100.hea"
    assert read_record(path).id == read_record(tmp_path / "remote" / "100.hea").id
    assert left(physionet_folder()) == [f"testdb/1.0.0/100.{end}" for end in ("atr", "dat", "hea")]
    assert any("MB" in step.message for step in steps)
    asked = set(server.asked)
    assert {one.split("/")[-1] for one in asked} <= {"", *(f"100.{end}" for end in (
        "hea", "dat", "atr", "qrs", "ann", "ecg"))}  # fmt: skip
    count = len(server.asked)
    for name in ("testdb/100", "physionet:testdb/1.0.0/100.hea", "testdb/100.dat"):
        assert drained(fetch_record(name))[0] == path
    assert len(server.asked) == count, "what is there is not asked for again"


def test_a_record_of_segments_comes_with_all_of_them(server, tmp_path):
    base = "/files/testdb/1.0.0/"
    server.files[f"{base}sub/multi.hea"] = b"multi/2 12 500 10000\nseg 5000\n~ 5000\n"
    for end in ("hea", "dat"):
        text = server.files[f"{base}100.{end}"]
        server.files[f"{base}sub/seg.{end}"] = (
            text.replace(b"100.dat", b"seg.dat").replace(b"100 12", b"seg 12")
            if end == "hea" else text
        )  # fmt: skip
    path, _ = drained(fetch_record("testdb/sub/multi"))
    assert left(path.parent) == ["multi.hea", "seg.dat", "seg.hea"]
    assert read_record(path).n_samples == 10000


def test_another_format_is_fetched_by_its_whole_name(server):
    server.files["/files/testdb/1.0.0/a.edf"] = b"0       " + bytes(300)
    path, _ = drained(fetch_record("testdb/a.edf"))
    assert path.name == "a.edf"
    assert path.stat().st_size == 308


def test_what_is_not_there_is_said_and_leaves_nothing(server):
    for name in ("testdb/999", "otherdb/1", "testdb/9.9/100"):
        with pytest.raises(UserError, match="PhysioNet has no"):
            drained(fetch_record(name))
    with pytest.raises(UserError, match=r"which has 2: testdb/100, testdb/sub/101"):
        drained(fetch_record("testdb"))
    assert not left(physionet_folder())


def test_a_closed_database_is_said(server):
    server.status = 403
    with pytest.raises(UserError, match="signed its agreement"):
        drained(fetch_record("testdb/1.0.0/100"))


@pytest.mark.parametrize("how", ["error", "broken", "away"])
def test_without_an_answer_it_says_so_and_leaves_nothing(how, server, monkeypatch):
    if how == "error":
        server.status = 500
    elif how == "broken":
        server.broken = True
    else:
        monkeypatch.setattr(download.config, "db_index_url", "http://127.0.0.1:9/files/")
    with pytest.raises(UserError, match=r"cannot be reached.* opens without a network"):
        drained(fetch_record("testdb/1.0.0/100"))
    assert not left(physionet_folder())


def test_what_was_fetched_opens_offline(server, monkeypatch):
    path, _ = drained(fetch_record("testdb/100"))
    monkeypatch.setattr(download, "PN_CONTENT_URL", "http://127.0.0.1:9/")
    assert drained(fetch_record("testdb/100"))[0] == path


def test_cancelling_leaves_nothing_half(server, monkeypatch):
    monkeypatch.setattr(physionet, "CHUNK_BYTES", 1000)
    work = fetch_record("testdb/100")
    for step in work:
        if "MB" in step.message:
            break
    work.close()
    assert not left(physionet_folder())


@pytest.mark.parametrize(
    "name",
    ["", "a b/1", "../x/1", "testdb/../../1", "testdb/.hidden", "testdb//1", "http://x/y",
     "t/\u00e4",
     "testdb/1?x=2", "testdb/a%2e%2e", "x" * 500],
)  # fmt: skip
def test_what_is_no_name_is_refused_before_anything_is_asked(name, server):
    with pytest.raises(UserError, match="no name of a record"):
        drained(fetch_record(f"physionet:{name}"))
    assert not server.asked
    assert is_named(f"physionet:{name}")


def test_a_header_that_names_files_elsewhere_is_not_followed(server):
    header = server.files["/files/testdb/1.0.0/100.hea"].replace(b"100.dat", b"../../../x.dat")
    server.files["/files/testdb/1.0.0/100.hea"] = header
    path, _ = drained(fetch_record("testdb/100"))
    assert left(physionet_folder()) == ["testdb/1.0.0/100.atr", "testdb/1.0.0/100.hea"]
    with pytest.raises(UserError):
        read_record(path)


def test_the_command_line_says_what_is_sent_before_it_asks(server, capsys):
    assert main(["info", "physionet:testdb/100"]) == 0
    told = capsys.readouterr()
    assert "physionet.org is asked for the record" in told.err
    assert "5000" in told.out
    assert main(["info", "physionet:testdb/999"]) == 1
    assert "PhysioNet has no testdb/" in capsys.readouterr().err
