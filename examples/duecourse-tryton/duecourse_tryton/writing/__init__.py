"""The writing side: what acts become in Tryton, as pure functions; and its wire."""
