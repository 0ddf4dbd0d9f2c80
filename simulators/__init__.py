"""Stand-ins for the systems the adapters read: one set of books, and a face per ERP that speaks its wire."""
