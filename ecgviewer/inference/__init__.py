"""The bundled model, run."""
