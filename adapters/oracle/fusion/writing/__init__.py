"""The writing side: what acts become in Fusion, as pure functions; and its wire."""
