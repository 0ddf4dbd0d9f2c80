"""Oracle E-Business Suite R12, Receivables and Advanced Collections, read and written over its database."""
