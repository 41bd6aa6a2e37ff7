"""What the office knows: one module per subject, its records and the rules over them. No files, no SQL run, no Qt."""
