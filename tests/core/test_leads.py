import numpy as np
import pytest

from ecgviewer.core.leads import (
    EXTRA_LEADS,
    STANDARD_LEADS,
    canonical_lead,
    derive_limb_leads,
    display_order,
)

LIMB = {
    "I": np.array([0.1, 0.5, -0.2]),
    "II": np.array([0.3, 1.0, 0.4]),
}
FULL = LIMB | derive_limb_leads(LIMB)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("AVR", "aVR"),
        ("avl", "aVL"),
        (" II ", "II"),
        ("MDC_ECG_LEAD_V1", "V1"),
        ("MDC_ECG_LEAD_aVF", "aVF"),
        ("Lead III", "III"),
        ("ECG Lead V4R", "V4R"),
        ("LEAD_i", "I"),
        ("ml2", "MLII"),
        ("X", "vx"),
        ("Resp", "Resp"),
        ("  abp ", "abp"),
        ("lead ", "lead"),
        ("", ""),
    ],
)
def test_a_lead_has_one_name(given, name):
    assert canonical_lead(given) == name


@pytest.mark.parametrize("name", STANDARD_LEADS + EXTRA_LEADS)
def test_a_canonical_name_stays(name):
    assert canonical_lead(name) == name


def test_display_order_is_by_identity_and_keeps_strangers():
    given = ("resp", "V1", "aVR", "I", "V4R", "II")
    assert display_order(given) == ("I", "II", "aVR", "V1", "resp", "V4R")
    assert display_order(tuple(reversed(STANDARD_LEADS))) == STANDARD_LEADS


class TestDerivation:
    def test_einthoven_and_goldberger_hold(self):
        np.testing.assert_allclose(FULL["I"] + FULL["III"], FULL["II"])
        np.testing.assert_allclose(FULL["aVR"] + FULL["aVL"] + FULL["aVF"], 0, atol=1e-12)
        np.testing.assert_allclose(FULL["aVF"], (FULL["II"] + FULL["III"]) / 2)
        np.testing.assert_allclose(FULL["aVL"], (FULL["I"] - FULL["III"]) / 2)

    @pytest.mark.parametrize("given", [("I", "II"), ("I", "III"), ("II", "III")])
    def test_any_two_give_the_rest(self, given):
        derived = derive_limb_leads({name: FULL[name] for name in given})
        assert set(derived) == set(FULL) - set(given)
        for name, samples in derived.items():
            np.testing.assert_allclose(samples, FULL[name], err_msg=name)

    def test_what_is_there_is_never_derived_again(self):
        own = FULL | {"aVR": np.zeros(3)}
        assert derive_limb_leads(own) == {}

    @pytest.mark.parametrize("given", [(), ("I",), ("II",), ("III",), ("aVR", "aVL", "V1")])
    def test_less_gives_nothing(self, given):
        assert derive_limb_leads({name: FULL.get(name, np.zeros(3)) for name in given}) == {}

    def test_a_gap_stays_a_gap(self):
        gap = LIMB | {"I": np.array([np.nan, 0.5, -0.2])}
        assert np.isnan(derive_limb_leads(gap)["III"]).tolist() == [True, False, False]
