from types import SimpleNamespace

import numpy as np
import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.training.territory import territory


def corpus_of(*codes):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(12, 1000)).astype(np.float32)
    rows = [SimpleNamespace(codes=one) for one in codes]
    return SimpleNamespace(rows=rows, window=lambda index: (x, np.ones((12, 1000), bool)))


def score(*hot):
    leads = np.array([2.0 if name in hot else 0.1 for name in STANDARD_LEADS])
    return SimpleNamespace(leads=leads)


def test_leads_that_look_at_the_infarct_are_ranked_against_the_others():
    corpus = corpus_of(("IMI",), ("IMI", "SR"), ("NORM",))
    scores = [score("II", "III", "aVF"), score("V1", "V2"), score("V1")]
    found = territory(corpus, [0, 1, 2], scores)
    assert set(found) == {"inferior"}
    one = found["inferior"]["surprise of leads"]
    assert one["positives"] == 2
    assert one["value"] == pytest.approx((1.0 + 3.5 / 9) / 2, abs=1e-3)


def test_an_infarct_of_two_places_and_a_record_with_missing_leads_do_not_count():
    missing = score("V1", "V2", "V3", "V4")
    missing.leads[3] = np.nan
    assert territory(corpus_of(("IMI", "AMI"), ("AMI",)), [0, 1], [score("II"), missing]) == {}
