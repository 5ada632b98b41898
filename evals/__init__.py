"""Measuring: predictions for outside scorers, the gate with its floors, and gold of our own."""
