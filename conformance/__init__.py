"""Proof that adapters and the write-back machine keep their promises."""
