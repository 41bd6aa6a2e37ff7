"""The only place that knows keys: the key file, its slots and the recovery words. It never sees a table."""
