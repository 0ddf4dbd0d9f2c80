"""Writing to S/4HANA: notes, blocks, promises, disputes and payment advices as the records finance reads."""
