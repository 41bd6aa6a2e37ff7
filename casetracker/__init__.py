"""Casetracker: what is known of a missing person, by whom it was said, and what nobody knows."""

__version__ = "0.1.0"
