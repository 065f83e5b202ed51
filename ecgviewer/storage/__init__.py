"""What the user made, kept on disk."""
