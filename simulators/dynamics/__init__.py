"""Faces of Dynamics 365."""
