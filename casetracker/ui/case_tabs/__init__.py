"""The tabs of the page of a case, one module each."""
