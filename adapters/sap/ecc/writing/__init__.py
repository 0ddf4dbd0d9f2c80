"""Writing to ECC: notes, blocks, promises, dispute cases and remittance advices as the records finance reads."""
