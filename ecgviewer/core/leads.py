"""Lead identities: names, order, derivation.

A lead is known by its canonical name (``aVR``, not ``AVR`` or ``MDC_ECG_LEAD_AVR``), never by its
place in a file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

LIMB_LEADS = ("I", "II", "III", "aVR", "aVL", "aVF")
PRECORDIAL_LEADS = ("V1", "V2", "V3", "V4", "V5", "V6")
STANDARD_LEADS = LIMB_LEADS + PRECORDIAL_LEADS
"""The twelve standard leads in the order of the 3x4 page."""

EXTRA_LEADS = ("V3R", "V4R", "V5R", "V6R", "V7", "V8", "V9", "vx", "vy", "vz", "MLII")
"""Right-sided, posterior, Frank and Holter leads that keep a name of their own."""

_CANONICAL = {name.upper(): name for name in STANDARD_LEADS + EXTRA_LEADS}
_CANONICAL |= {"X": "vx", "Y": "vy", "Z": "vz", "ML2": "MLII"}

_PREFIXES = ("MDC_ECG_LEAD_", "LEAD ", "LEAD_", "ECG LEAD ", "ECG ")

_NO_ECG = re.compile(
    r"(PLETH|PPG|S[PA]O2|CO2|ETCO2|O2|RESP|IMP|THOR|ABDO|FLOW|SNOR|AIRFLOW|ABP|ART|PAP|CVP|ICP|LAP"
    r"|RAP|N?I?BP|PRESS|TEMP|ACC|EEG|EMG|EOG|MEG|ECOG|PCG|EDA|GSR|STIM|STATUS|TRIGGER|EVENT|MARKER)"
    r"($|[^A-Z])",
    re.IGNORECASE,
)


def canonical_lead(name: str) -> str:
    """Return the canonical name of a lead; a name we do not know comes back stripped, not refused.

    >>> canonical_lead("AVR"), canonical_lead("MDC_ECG_LEAD_V1"), canonical_lead(" resp ")
    ('aVR', 'V1', 'resp')
    """
    text = name.strip()
    upper = text.upper()
    for prefix in _PREFIXES:
        if upper.startswith(prefix) and len(upper) > len(prefix):
            upper = upper[len(prefix) :].strip()
            break
    return _CANONICAL.get(upper, text)


def display_order(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the standard leads first, in page order; then the others in the order given."""
    standard = [name for name in STANDARD_LEADS if name in names]
    return tuple(standard + [name for name in names if name not in STANDARD_LEADS])


def shows_ecg(names: Sequence[str], voltages: Sequence[bool]) -> tuple[bool, ...]:
    """Return which signals of a record are leads of an ECG: monitors record other things beside.

    A name of ours always is one. Else a name such as ``PLETH`` or ``ABP`` is none, and what is no
    voltage beside leads that are is none either; where nothing is a voltage, all may be ECG without
    a known unit.

    >>> shows_ecg(("II", "PLETH", "ABP", "chest"), (True, True, False, True))
    (True, False, False, True)
    """
    known = frozenset(STANDARD_LEADS + EXTRA_LEADS)
    any_voltage = any(voltages)
    return tuple(
        name in known or (not _NO_ECG.match(name) and (voltage or not any_voltage))
        for name, voltage in zip(names, voltages, strict=True)
    )


def derive_limb_leads(leads: Mapping[str, NDArray[np.floating]]) -> dict[str, NDArray[np.floating]]:
    """Derive the limb leads that are missing from two that are there.

    Einthoven: ``II = I + III``; Goldberger: ``aVR = -(I + II) / 2``, ``aVL = I - II / 2``,
    ``aVF = II - I / 2``.

    Parameters
    ----------
    leads
        Canonical name to samples, each of shape (n_samples,), in one unit.

    Returns
    -------
    dict
        The derived leads alone; empty unless two of I, II, III are given.
    """
    one, two, three = leads.get("I"), leads.get("II"), leads.get("III")
    if one is None and two is not None and three is not None:
        one = two - three
    if two is None and one is not None and three is not None:
        two = one + three
    if one is None or two is None:
        return {}
    full = {
        "I": one,
        "II": two,
        "III": two - one,
        "aVR": -(one + two) / 2,
        "aVL": one - two / 2,
        "aVF": two - one / 2,
    }
    return {name: samples for name, samples in full.items() if name not in leads}
