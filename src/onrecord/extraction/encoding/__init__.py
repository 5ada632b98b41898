"""The encoder: a document as word pieces, and what the trained network says about each."""
