"""The crash world: the write-back machine among everything that can go wrong, on virtual time."""
