"""The database rooms: ``record`` keeps the record, ``desk`` decides on it."""
