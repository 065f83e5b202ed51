"""Making models: self-supervised pretraining, findings, tuning, evaluation and packing."""

from ecgviewer.core.loading import complete

complete()  # torch's optimizers ask for what scoring left out
