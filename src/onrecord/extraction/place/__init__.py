"""Places in the text: names by context, resolved by whatever gazetteer is handed in."""
