"""Records into the field's formats and back, as streams."""
