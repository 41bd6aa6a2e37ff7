"""One function for each thing that a caseworker does; the window and the terminal call the same ones."""
