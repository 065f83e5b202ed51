"""Filters for the eye: what may be shown of a trace. The samples and the model never see them."""

from __future__ import annotations

from dataclasses import dataclass

from ecgviewer.core.language import tr_later

MAINS_HZ = (50.0, 60.0)
"""Frequencies of mains in use."""


@dataclass(frozen=True, slots=True)
class DisplayFilter:
    """One choice of the filter menu; zero phase, so that nothing shown is moved in time.

    Parameters
    ----------
    id, title
        ``"0.05-150"`` and what the reader reads.
    low_hz, high_hz
        Cut-offs (-3 dB); None leaves that side open.
    notch
        Whether the mains frequency, found in the record itself, is taken out.
    diagnostic
        False where it alters ST or QRS so much that the sheet must say so.
    """

    id: str
    title: str
    low_hz: float | None = None
    high_hz: float | None = None
    notch: bool = False
    diagnostic: bool = True

    @property
    def is_raw(self) -> bool:
        """Whether it changes nothing."""
        return self.low_hz is None and self.high_hz is None and not self.notch


RAW = DisplayFilter("raw", tr_later("No filter"))

DISPLAY_FILTERS: tuple[DisplayFilter, ...] = (
    RAW,
    DisplayFilter("0.05-150", "0.05–150 Hz", 0.05, 150.0),
    DisplayFilter("0.05-150+notch", tr_later("0.05–150 Hz, mains"), 0.05, 150.0, notch=True),
    DisplayFilter("0.05-250", tr_later("0.05–250 Hz, child"), 0.05, 250.0),
    DisplayFilter("0.05-250+notch", tr_later("0.05–250 Hz, child, mains"), 0.05, 250.0, notch=True),
    DisplayFilter("notch", tr_later("Mains only"), notch=True),
    DisplayFilter("0.67-40", tr_later("0.67–40 Hz, monitor"), 0.67, 40.0, diagnostic=False),
)
"""The first is shown with every record until the reader asks for another: what the file holds is
what the page shows, and a filter left on from the patient before would go unseen. 0.05-150 Hz is
what a diagnostic trace keeps (Kligfield et al. 2007, 10.1161/CIRCULATIONAHA.106.180200), 250 Hz
for children; 40 Hz takes notches and pacing spikes away and 0.67 Hz bends ST: for rhythm only."""

FILTER_BY_ID = {one.id: one for one in DISPLAY_FILTERS}
