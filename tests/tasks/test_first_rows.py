"""The first rows of long lists, found in other ways than the whole: they must be the same."""

import pytest
from worklist_made import drain

from benchmarks.made_up_archive import MODEL, READER, fill
from ecgviewer.core.record_query import parse_query
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_picks import Picks
from ecgviewer.storage.catalogue_query import Sight, leaves
from ecgviewer.tasks import worklist, worklist_order
from ecgviewer.tasks.worklist import WorkAsk, first_work, list_work

N = 2500
TEXTS = (
    "LBBB",
    "not LBBB",
    "LBBB and QTc > 420 and unread",
    "qrs > 95 not LBBB",
    "hr < 80",
    '"bundle branch" age > 60',
    "fibrillation final -female",
    "date = 2016-01",
    "date != 2016-01-03",
    "date > 2016-01-05",
    "date <= 2016-01-02",
    "surprise > 3",
    "score > 0.5",
    "file:000",
    "leads < 13",
    "(LBBB or AFIB or hr < 60) and not surprise > 50",
    "quality:good",
    "format:dicom or quality:fault",
    "unread",
    "read",
    "tag:urgent or later",
    "not (qrs > 90)",
    "sex:f and not final",
    "PVC not read",
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    path = tmp_path_factory.mktemp("archive") / "catalogue.sqlite3"
    fill(path, N)
    with Catalogue(path) as catalogue:
        some = [one.id for one in catalogue.records(range(1, N, 90)).values()]
        catalogue.followed.put_disputes(dict.fromkeys(some, ("PVC",)))
        catalogue.followed.put_apart(READER, some[::5])
    return path


def lists(archive, **how):
    ask = WorkAsk(
        **({"reader": READER, "model_sha256": MODEL, "scope": "all", "human_first": False} | how)
    )
    where = {"path": archive, "store": archive.with_name("none")}
    return drain(first_work(ask, **where)), drain(list_work(ask, **where))


@pytest.fixture(params=["gathered", "walked"])
def gathered(request, monkeypatch):
    """Make few records many, so that both ways of long lists are taken; tell which was taken."""
    taken = []

    def gather(picks, parts, most, of=Picks.gather):
        taken.append(request.param == "gathered" and of(picks, parts, most))
        return taken[-1]

    monkeypatch.setattr(Picks, "gather", gather)
    monkeypatch.setattr(worklist, "FIRST", 60)
    monkeypatch.setattr(worklist_order, "_FEW_SEEN", 100)
    monkeypatch.setattr(worklist_order, "_FEW_DRAWN", 300)
    monkeypatch.setattr("ecgviewer.storage.catalogue_picks._FEW", 40)
    return taken


def are_first(some, every, *, exactly):
    """Whether rows are the first of the whole list.

    Of a list that was not gathered nobody knows how many are drawn from it by chance, so some of
    those stand in the model's order, too; all others stand as in the whole.
    """
    n = len(some)
    if exactly:
        same = some.keys.tolist() == every.keys[:n].tolist()
        return same and some.controls.tolist() == every.controls[:n].tolist()
    drawn = set(every.keys[every.controls].tolist())
    mine, theirs = ([k for k in one.keys.tolist() if k not in drawn] for one in (some, every))
    controls = some.keys[some.controls].tolist()
    return mine == theirs[: len(mine)] and drawn.issuperset(controls) and len(mine) > n // 2


@pytest.mark.parametrize("sort", ["reason", "surprise"])
def test_first_rows_of_what_the_model_orders_are_those_of_the_whole(archive, gathered, sort):
    n_long = n_exact = 0
    for text in TEXTS:
        gathered.clear()
        some, every = lists(archive, text=text, sort=sort)
        exactly = some.is_whole or gathered[0]
        assert len(some) == min(60, len(every)), text
        assert are_first(some, every, exactly=exactly), text
        n_long += not some.is_whole
        n_exact += exactly and not some.is_whole
    assert n_long > 12
    assert n_exact > 6 or not any(gathered)


def test_what_is_gathered_is_what_is_asked(archive, monkeypatch):
    sight = Sight(READER, MODEL, human_first=False)
    with Catalogue(archive) as catalogue:
        for few in (0, 10_000):
            monkeypatch.setattr("ecgviewer.storage.catalogue_picks._FEW", few)
            for text in TEXTS:
                query = parse_query(text)
                expected = catalogue.count(query, sight)
                if catalogue.picks.gather(leaves(query, sight), -1):
                    assert catalogue.picks.count == expected, text
                found = catalogue.search(query, sight)
                assert len(found) == expected, text
        assert catalogue.picks.gather(leaves(parse_query("LBBB"), sight), -1)
        assert not catalogue.picks.gather(leaves(parse_query("unread"), sight), -1)
        assert not catalogue.picks.gather(leaves(parse_query("sex:f"), sight), -1)


def test_tags_and_signals_narrow_long_lists(archive, gathered):
    with Catalogue(archive) as catalogue:
        wide = catalogue.search(parse_query("qrs > 100"), Sight())
        catalogue.own.tag([one.id for one in catalogue.records(wide).values()], "wide")
    for how in (
        {"signals": frozenset({"fault", "bad"}), "text": "hr < 90"},
        {"signals": frozenset({"good"}), "text": "qrs > 95"},
        {"tags": frozenset({"wide"})},
        {"tags": frozenset({"wide"}), "signals": frozenset({"fault"}), "text": "not LBBB"},
    ):
        gathered.clear()
        some, every = lists(archive, **how)
        assert len(every) > 0
        assert are_first(some, every, exactly=some.is_whole or gathered[0])
        plain, _ = lists(archive, **(how | {"sort": "waiting"}))
        assert len(plain) == len(some)
