"""Names to places: positions, precision and every place that contains them; offices and holders.

Ids of places, documented in docs/methods/places.md:

``iso:UA``            a country or territory, ISO 3166-1 alpha-2
``iso:UA-30``         a first-level region, ISO 3166-2. Ukraine: 24 oblasts; ``iso:UA-43`` Crimea; the cities with
                      special status ``iso:UA-30`` Kyiv and ``iso:UA-40`` Sevastopol. Kyiv city is not in ``iso:UA-32``, Kyiv Oblast.
``gn:703448``         a settlement, its GeoNames number (Kyiv, the settlement, lies in ``iso:UA-30``)
``katottg:UA...``     a raion, hromada, city district of Ukraine, or a settlement that GeoNames' extract lacks
``ne:...``            a region that has no ISO code, its Natural Earth code
``area:donbas``       an area or sea that no code list has; our own table, ``area.tsv``
``front:tyotkino``    a village of the front areas that no source lists; our own table, ``front.tsv``

Containment is the tree of these ids: settlement < hromada < raion < oblast < country. A place contains itself.
"""
