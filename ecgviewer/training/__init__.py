"""Making models: self-supervised pretraining, findings, tuning, evaluation and packing."""
