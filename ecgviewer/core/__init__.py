"""The domain: numpy and the standard library, nothing else."""
