"""The model, trained."""
