"""One file a kind, each with ``predict(rows)``: rows with ``id`` and ``text`` in, what the scorer takes out."""
