"""Running a model: cutting records, scoring, calibration, and the zoo of model files."""
