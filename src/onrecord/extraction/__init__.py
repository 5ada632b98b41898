"""From one Document to what was said, happened, was counted and promised, each with its passage.

``analyse`` reads sentences, times, places and quantities once; every ``find_*`` takes that one
Analysis and gives an Outcome. No clock, network, database or settings; the gazetteer and the
weights are handed in.
"""
