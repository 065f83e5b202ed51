"""Simulated ECGs with exact truth."""
