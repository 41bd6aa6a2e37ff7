"""Bytes in and out: files that others made, and files for others. Knows no session and no window."""
