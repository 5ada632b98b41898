"""Read number words and digits, by the separators of a language."""

from __future__ import annotations

import re

from onrecord.extraction.quantity.english import FRACTIONS, ONES, SCALES, TENS
from onrecord.model.outcome import Refusal
from onrecord.model.passage import Passage
from onrecord.model.quantity import Quantity

# Which sign parts thousands and which the decimals (CLDR, "latn" number symbols). A thin or plain space parts thousands everywhere.
SEPARATORS = {
    "en": (",", "."),
    "de": (".", ","),
    "uk": (" ", ","),
    "ru": (" ", ","),
    "fr": (" ", ","),
    "es": (".", ","),
    "it": (".", ","),
}
METHOD = "quantity.rules.v1"
_VULGAR = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅛": 0.125}


def read_quantity(words: str, *, language: str) -> Quantity | Refusal:
    """Read one number phrase without qualifiers. ``language`` is a BCP 47 tag and decides separators:
    "1.200" is 1200 in "de" and 1.2 in "en". Refused when no reading is certain."""
    value = read_digits(words, language=language)
    if value is None and language.split("-")[0] == "en":
        value = read_words(words)
    if value is None:
        reason = f"no number is certain in these words for the language {language}"
        return Refusal(
            of="quantity",
            reason=reason,
            passages=(Passage(start=0, end=len(words), text=words),) if words else (),
            method=METHOD,
        )
    return Quantity(value=value, lower=value, upper=value)


def read_digits(words: str, *, language: str = "en") -> float | None:
    """The value of ``words`` if they are digits with separators, a fraction, and a scale word or none."""
    thousands, decimal = SEPARATORS.get(language.split("-")[0], SEPARATORS["en"])
    found = re.fullmatch(
        r"([-−]?)\s*((?:\.(?=\d))?\d[\d.,\u00a0\u202f '’]*)?([½⅓⅔¼¾⅕⅛])?(?:\s*[/⁄]\s*(\d+))?[\s-]*([A-Za-z]+)?",
        words.strip(),
    )
    if found is None or not (found[2] or found[3]):
        return None
    digits = re.sub(r"[\u00a0\u202f '’]", "", (found[2] or "0").rstrip(" .,"))
    if thousands in digits and not re.fullmatch(
        rf"\d{{1,3}}(?:{re.escape(thousands)}\d{{2,3}})*(?:{re.escape(decimal)}\d+)?", digits
    ):
        return None
    digits = digits.replace(thousands, "").replace(decimal, ".")
    if digits.count(".") > 1:
        return None
    value = float(digits) + _VULGAR.get(found[3] or "", 0.0)
    if found[4]:
        if not int(found[4]):
            return None
        value /= int(found[4])
    if found[5]:
        scale = SCALES.get(found[5].lower())
        if scale is None:
            return None
        value *= scale
    return -value if found[1] else value


def read_words(words: str) -> float | None:
    """The value of number words: "three hundred and twenty-five thousand", "two thirds", "one and a half million"."""
    tokens = [t for t in re.split(r"[\s-]+", words.lower().strip()) if t and t != "and"]
    total = current = 0.0
    seen = False
    for index, token in enumerate(tokens):
        singular = token.rstrip("s")
        if token in ONES or token in TENS:
            current += ONES.get(token, TENS.get(token, 0))
        elif token in {"a", "an"}:
            if index + 1 < len(tokens) and tokens[index + 1].rstrip("s") in FRACTIONS:
                continue
            current += 1
        elif (
            singular in FRACTIONS
            and token not in ONES
            and (seen or len(tokens) == 1 or tokens[index - 1] in {"a", "an"})
        ):
            whole = tokens[index - 1] in {"a", "an"}
            # "two thirds" is a count of thirds; "one and a half" adds one to the number before.
            current = current + FRACTIONS[singular] if whole else (current or 1) * FRACTIONS[singular]
        elif singular in SCALES and len(singular) > 2:
            scale = SCALES[singular]
            if scale == 100 or scale == 12:
                current = (current or 1) * scale
            else:
                total += (current or 1) * scale
                current = 0.0
        elif re.fullmatch(r"\d[\d,]*(?:\.\d+)?", token):
            current += float(token.replace(",", ""))
        else:
            return None
        seen = True
    return total + current if seen else None
