"""The tabs of the page of a batch."""
