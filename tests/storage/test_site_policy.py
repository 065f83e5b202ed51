"""What an administrator settles for a computer, and a department's profile."""

import json

import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.storage import site_policy
from ecgviewer.storage.profile import read_profile, write_profile
from ecgviewer.storage.settings import Settings
from ecgviewer.storage.site_policy import SETTLES_NOTHING, load_site_policy, site_policy_path


@pytest.fixture
def policy(tmp_path, monkeypatch):
    path = tmp_path / "policy.json"
    monkeypatch.setattr(site_policy, "site_policy_path", lambda: path)

    def write(value):
        path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")

    return write


def test_without_a_file_nothing_is_settled(policy):
    assert load_site_policy() is SETTLES_NOTHING
    mine = Settings(theme="dark", reader="LK")
    assert SETTLES_NOTHING.applied(mine) == mine
    assert SETTLES_NOTHING.defaults() == Settings()


def test_no_variable_of_the_user_moves_it(monkeypatch, tmp_path):
    before = site_policy_path()
    for name in ("ECGVIEWER_HOME", "HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"):
        monkeypatch.setenv(name, str(tmp_path))
    assert site_policy_path() == before


def test_defaults_and_what_is_locked(policy):
    policy(
        {
            "settings": {"theme": "dark", "human_first": True, "favourites": ["AFIB"]},
            "locked": ["human_first"],
            "network": False,
            "contact": " IT, 4711 ",
        }
    )
    site = load_site_policy()
    assert site.defaults() == Settings(theme="dark", human_first=True, favourites=("AFIB",))
    mine = site.applied(Settings(theme="paper", human_first=False, reader="LK"))
    assert mine == Settings(theme="paper", human_first=True, reader="LK")
    assert not site.network
    assert site.words == "Settled for this computer (IT, 4711)"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("{", "is no JSON"),
        ("[]", "must be an object"),
        ({"lock": []}, "unknown key 'lock'"),
        ({"settings": []}, "settings in an object"),
        ({"settings": {"reader": "LK"}}, "settles 'reader'"),
        ({"settings": {"colour": "red"}}, "settles 'colour'"),
        ({"settings": {"theme": "pink"}}, "theme is 'pink', but must be one of"),
        ({"locked": ["theme"]}, "locks 'theme' without a value"),
        ({"settings": {"heat_on": True}, "locked": ["heat_on"]}, "can be switched off by whoever"),
        ({"network": "no"}, "true or false for network"),
    ],
)
def test_what_is_no_policy_is_named_and_nothing_of_it_goes(policy, value, said):
    policy(value)
    with pytest.raises(UserError, match=said) as told:
        load_site_policy()
    assert "policy.json" in str(told.value)


def test_a_profile_goes_from_desk_to_desk(tmp_path):
    mine = Settings(
        theme="dark",
        speed_mm_s=50.0,
        favourites=("LBBB", "AFIB"),
        reader="Anna Zzyzx",
        model_id="tuned-4",
        library="/home/anna/patients",
        calibrations=(("EIZO 4711", 3.9),),
        window_geometry="geometry",
    )
    path = tmp_path / "profile.json"
    write_profile(mine, path)
    text = path.read_text()
    for private in ("Zzyzx", "patients", "4711", "geometry"):
        assert private not in text
    other = Settings(reader="MO", gain_mm_mv=20.0, model_id="mine")
    assert read_profile(path, other) == Settings(
        theme="dark", speed_mm_s=50.0, favourites=("LBBB", "AFIB"), reader="MO", model_id="mine"
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"form": "other"}, "form must be"),
        ({"version": 2}, "is of version 2"),
        ({"settings": None}, "has no settings"),
        ({"settings": {"reader": "x"}}, "of one computer alone"),
        ({"settings": {"gain_mm_mv": 7}}, "gain_mm_mv is"),
        ({"settings": {"what": 7}}, "unknown key 'what'"),
    ],
)
def test_what_is_no_profile_changes_nothing(tmp_path, change, said):
    path = tmp_path / "profile.json"
    write_profile(Settings(), path)
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(UserError, match=said):
        read_profile(path, Settings())


def test_a_profile_that_is_no_json_or_not_there(tmp_path):
    with pytest.raises(UserError, match="cannot be read"):
        read_profile(tmp_path / "none.json", Settings())
    (tmp_path / "a.json").write_text("{")
    with pytest.raises(UserError, match="no JSON"):
        read_profile(tmp_path / "a.json", Settings())
    with pytest.raises(UserError, match="cannot be written"):
        write_profile(Settings(), tmp_path / "no folder" / "a.json")
