"""Calling SAP by RFC: the port, what its answers mean, tables in pieces, and the wire of writing."""
