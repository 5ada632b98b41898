"""English words of number and of bounds."""

from __future__ import annotations

ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "k": 1e3, "b": 1e9, "dozen": 12}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
    "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
FRACTIONS = {
    "half": 1 / 2,
    "third": 1 / 3,
    "quarter": 1 / 4,
    "fifth": 1 / 5,
    "sixth": 1 / 6,
    "seventh": 1 / 7,
    "eighth": 1 / 8,
    "ninth": 1 / 9,
    "tenth": 1 / 10,
}
# Vague plurals with the least that the words allow: a plural is two or more, dozens two dozen or more.
VAGUE = {
    "several": 2, "a few": 2, "a couple of": 2, "a number of": 2, "multiple": 2, "many": 2, "numerous": 2, "some": 2, "dozens of": 24, "dozens": 24, "scores of": 40,
    "scores": 40, "hundreds of": 200, "hundreds": 200, "thousands of": 2000, "thousands": 2000, "tens of thousands of": 20000, "hundreds of thousands of": 200000,
    "millions of": 2000000, "tens of thousands": 20000, "hundreds of thousands": 200000, "millions": 2000000,
}  # fmt: skip
NOBODY = ("nobody", "no one", "none", "no people", "no civilians")
# Qualifiers before a number: (words, sort of bound). "lower open": more than; "lower": at least; "upper": up to; "upper open": fewer than; "about".
BEFORE = (
    (r"(?<!no\s)(?<!not\s)(?:(?:well|far|much|significantly|slightly|just|somewhat)\s+)?(?:more|greater|higher|larger|bigger|older|longer|taller|heavier|wider|better|deeper|further)\s+than(?!\s+or)", "lower open"),
    (r"in excess of|(?:well\s+|just\s+)?over|(?:well\s+|just\s+)?above|upwards of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|north of|beyond|bigger than|>", "lower open"),
    (r"(?:no|not)\s+(?:fewer|less|lower|smaller)\s+than|(?:at\s+)?least(?:\s+or\s+equal\s+to)?|(?:a\s+)?minimum(?:\s+of)?|min|(?:greater|more|larger|bigger|higher)\s+than\s+or\s+equal(?:s)?\s+to|>=|≥|=>|from at least|starting (?:at|from)", "lower"),
    (r"(?:no|not)\s+(?:more|greater|higher|larger|bigger)\s+than|(?:up|down)\s+to|as\s+(?:many|much|high|few|little|low|long|far)\s+as|at\s+most|(?:a\s+)?max(?:imum)?(?:\s+of)?|(?:less|fewer|lower|smaller)\s+than\s+or\s+equal(?:s)?\s+to|<=|≤|=<|not exceeding", "upper"),
    (r"(?:(?:well|far|much|significantly|slightly|just)\s+)?(?:less|fewer|lower|smaller|younger|shorter|cheaper)\s+than(?!\s+or)|(?:well\s+|just\s+)?under|below|short of|<", "upper open"),
    (r"about|around|approximately|approx\.?|roughly|some|nearly|almost|an estimated|estimated|close to|circa|ca\.|c\.|somewhere around|or so|in the region of|in the order of|on the order of|an average of|averag(?:es?|ed|ing)|~|≈|virtually|practically|nigh on|near", "about"),
    (r"equal(?:s)?(?:\s+to)?", "equal"),
    (r"exactly|precisely|a total of|totall?ing|only|just|=", "exact"),
)  # fmt: skip
AFTER = (
    (r"or\s+(?:more|above|greater|higher|over|older|larger|longer|better|bigger)|and\s+(?:above|over|up|older)|\+|plus\b|upwards", "lower"),
    (r"or\s+(?:less|fewer|below|under|lower|younger|smaller)|and\s+(?:below|under|younger)", "upper"),
    (r"or\s+so\b|-odd\b|odd\b|-ish\b", "about"),
)  # fmt: skip
RISES = r"\b(?:ris(?:e[sn]?|ing)|rose|increas(?:e[sd]?|ing)|up|gr(?:ew|ow(?:s|n|ing)?|owth)|jump(?:s|ed)?|climb(?:s|ed)?|gain(?:s|ed)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|added|higher|boost(?:s|ed)?|hike[sd]?|spik(?:e[sd]?|ing))\b"
FALLS = r"\b(?:fall(?:s|en|ing)?|fell|decreas(?:e[sd]?|ing)|down|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|shr[aiu]nk|plung(?:e[sd]?|ing)|slump(?:s|ed)?|los(?:es|t|ing|s)|lower|cut(?:s|ting)?|reduc(?:e[sd]?|ing|tion)|slid|sank|slip(?:s|ped)?|tumbl(?:e[sd]?|ing))\b"
CURRENCIES = r"\$US|\$A|US\$|USD|HK\$|NZ\$|S\$|\$|€|£|¥|₴|₽|A\$|C\$|EUR|GBP|UAH|RUB|Rs\.?|₹|(?:RM|INR|PS|CAD|AUD|JPY|CNY|CHF|ILS|TRY|PLN|SAR|AED)(?=\s?\d)"
# Units that are written without a space after the digits.
GLUED = r"(?:kg|km|m|cm|ml|l|GB|MB|TB|kWh|MWh|kW|MW|GW|W|kHz|MHz|GHz|Hz|p|c|lbs?|mph|hp|ft|pts?|deg|degF|degC|°C|°F)"
# What a number before or after these is: no count.
NO_COUNT_BEFORE = r"(?:(?<![A-Za-z])[A-Z]{1,5}-$|(?<![A-Za-z])(?:Stoxx|S&P|Nasdaq|NASDAQ|FTSE|Russell|Nikkei|Topix|ASX|Model|iPhone|Galaxy|Windows|ISO|Part|Article|Section|Chapter|Resolution|No\.|Nos?\.|Number|Route|Highway|Flight|Page|Phase|Day|Level|Grade|Season|Episode|Volume|Room|Unit|Block|House|Building|Channel|Type|Class|Mark|Order|Decree|Law|Rule|Item|Point|Question|Psalm|Brigade|Division|Iskander|S|Shahed|Kh|Su|MiG|Geran|Mi|T|F|Tu|Il|KAB|FAB|Ka|BM|P|X|3M|G|COVID|Covid|B|A|MH|SR|Boeing|Airbus|MQ|RQ|AK|RPG|HIMARS|M)[- ]?)"
