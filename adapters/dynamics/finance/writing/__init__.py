"""The writing side: what acts become in Finance & Operations, as pure functions; and its wire."""
