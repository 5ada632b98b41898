"""The nouns of the record: frozen plain data, shared by every room.

Nothing here reads a clock, a file, a network or a setting. One idea a file; other rooms name
their files after the noun they are about.
"""
