"""How likely an invoice is paid late, and when: learned from what was settled, as known at the moment of asking."""
