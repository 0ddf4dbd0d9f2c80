"""Rendering: drafts of messages put into words, letters and statements; `core.outreach.port.Renderer`."""
