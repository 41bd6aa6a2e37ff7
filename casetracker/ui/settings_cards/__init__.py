"""The cards of the settings page, one module for each."""
