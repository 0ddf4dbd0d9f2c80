"""The API: what the command line does, a resource each; documents are those that commands print with `--json`."""
