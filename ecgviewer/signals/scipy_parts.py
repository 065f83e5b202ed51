"""The parts of scipy that signals need, without what they drag along and no filter calls.

Half of the time of ``from scipy import signal`` goes to statistics, optimisation, interpolation and
geometry: they are loaded when they are first asked for.
"""

from ecgviewer.core.loading import UNASKED_OF_SCIPY, deferred, uncollected

with uncollected(), deferred(*UNASKED_OF_SCIPY):
    from scipy import ndimage, signal

__all__ = ["ndimage", "signal"]
