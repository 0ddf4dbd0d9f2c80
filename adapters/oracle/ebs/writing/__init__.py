"""Writing to an E-Business Suite: receipts, applications, promises, disputes and notes by its public packages."""
