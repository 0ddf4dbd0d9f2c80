"""Faces of CRMs over the books and what people there know beside them."""
