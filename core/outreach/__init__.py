"""Outreach: what is said to a customer, in which words, and everything that keeps it from being said."""
