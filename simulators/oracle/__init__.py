"""Oracle's products as faces of the books."""
