"""Word pieces: one text cut into the units that the network reads.

In      a text, as it stands in a Document
Out     Pieces: ids, offsets into the given text in code points, and three cheap features
Pure    the vocabulary is handed in as bytes; nothing is opened here

The vocabulary is lower-cased, so that a capital letter would be lost: it comes back as
a feature. Whether a piece stands inside quotation marks is the second, its paragraph the third.
"""

from bisect import bisect_right
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

PAD, UNKNOWN, START, BREAK, MASK = "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"

# What a piece's word looks like in the text.
NO_LETTERS, LOWER, CAPITAL, ALL_CAPITALS, DIGITS, MIXED = range(6)
CASES = 6
# Where a piece stands relative to double quotation marks.
OUTSIDE, INSIDE, OPENING, CLOSING = range(4)
QUOTES = 4

# One code point for one code point, so that offsets stay: the vocabulary knows the plain marks best.
_PLAIN = str.maketrans("“”„‟«»‘’‚‛–—―", '""""""\'\'\'\'---')
_OPENS, _CLOSES = "“„«‟", "”»"
_BEFORE_OPENING = " \t\n\r\u00a0([{-–—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces:
    """The pieces of one text, in order. All arrays have one entry a piece."""

    ids: NDArray[np.int32]
    starts: NDArray[np.int32]  # code points into the text
    ends: NDArray[np.int32]
    case: NDArray[np.int8]
    quote: NDArray[np.int8]
    word: NDArray[np.int32]  # pieces of one word share its number
    paragraph: NDArray[np.int32]  # counted from 0; a line break begins a new one
    ends_sentence: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.ids)

    def only(self, kept: NDArray[np.bool_]) -> "Pieces":
        """These pieces without those where ``kept`` is false."""
        if kept.all():
            return self
        return Pieces(**{f.name: getattr(self, f.name)[kept] for f in fields(self)})

    def between(self, start: int, end: int) -> "Pieces":
        """The pieces of ``text[start:end]``, as if no other text were there."""
        return self.only((self.starts >= start) & (self.ends <= end))


class PieceReader:
    """Cuts texts into pieces with one vocabulary (the bytes of a ``tokenizer.json``)."""

    def __init__(self, vocabulary: bytes) -> None:
        self._tokenizer = Tokenizer.from_buffer(vocabulary)
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    def id_of(self, piece: str) -> int:
        """The id of a piece; the vocabulary must hold it."""
        found = self._tokenizer.token_to_id(piece)
        if found is None:
            raise KeyError(piece)
        return int(found)

    @property
    def size(self) -> int:
        return int(self._tokenizer.get_vocab_size())

    def read(self, text: str) -> Pieces:
        """Cut ``text`` into pieces."""
        encoded = self._tokenizer.encode(text.translate(_PLAIN), add_special_tokens=False)
        offsets = encoded.offsets
        quote_at = _quote_marks(text)
        breaks = [i for i, c in enumerate(text) if c in "\n\r\u2028\u2029"]
        marks = [at for at, _ in quote_at]
        count = len(offsets)
        case = np.zeros(count, np.int8)
        quote = np.zeros(count, np.int8)
        paragraph = np.zeros(count, np.int32)
        ends_sentence = np.zeros(count, np.bool_)
        words = encoded.word_ids
        line, last_break, seen_break = -1, -1, 0
        first = 0
        for i, (start, end) in enumerate(offsets):
            if i == 0 or words[i] != words[i - 1]:
                first = i
            if first == i:
                last = i
                while last + 1 < count and words[last + 1] == words[i]:
                    last += 1
                case[i] = _case(text[start : offsets[last][1]])
            else:
                case[i] = case[first]
            seen_break = bisect_right(breaks, start)
            if seen_break != last_break:
                line, last_break = line + 1, seen_break
            paragraph[i] = line
            k = bisect_right(marks, start) - 1
            if k >= 0 and bisect_right(breaks, marks[k]) == seen_break:
                at, opening = quote_at[k]
                if at == start:
                    quote[i] = OPENING if opening else CLOSING
                else:
                    quote[i] = INSIDE if opening else OUTSIDE
            piece = text[start:end]
            if piece in ".?!":
                ends_sentence[i] = end >= len(text) or text[end] in " \n\t\u00a0"
            elif quote[i] == CLOSING and i and text[offsets[i - 1][0]] in ".?!":
                ends_sentence[i] = True
        starts = np.fromiter((s for s, _ in offsets), np.int32, count)
        ends = np.fromiter((e for _, e in offsets), np.int32, count)
        return Pieces(
            ids=np.asarray(encoded.ids, np.int32), starts=starts, ends=ends,
            case=case, quote=quote, word=np.asarray(words, np.int32), paragraph=paragraph, ends_sentence=ends_sentence,
        )  # fmt: skip


def _case(word: str) -> int:
    if not word[0].isalpha() and not any(c.isalpha() for c in word):
        return DIGITS if any(c.isdigit() for c in word) else NO_LETTERS
    if word.islower():
        return LOWER
    if word.isupper():
        return ALL_CAPITALS if len(word) > 1 else CAPITAL
    if word[0].isupper() and word[1:].islower():
        return CAPITAL
    return MIXED if any(c.isupper() for c in word) else LOWER


def _quote_marks(text: str) -> list[tuple[int, bool]]:
    """Every double quotation mark: where it stands, and whether it opens.

    A straight mark opens after a space and closes after a letter; in doubt it changes the
    state. The state does not outlive its paragraph: a mark that was never closed would
    turn the rest of the report inside out.
    """
    found: list[tuple[int, bool]] = []
    inside = low = False
    for i, c in enumerate(text):
        if c in "\n\r":
            inside = low = False
        elif c == '"':
            before = i == 0 or text[i - 1] in _BEFORE_OPENING
            after = i + 1 >= len(text) or text[i + 1].isspace()
            inside = not inside if before == after else before
            found.append((i, inside))
        elif c == "“" and low:  # „so“ closes with the mark that opens elsewhere
            inside = low = False
            found.append((i, False))
        elif c in _OPENS:
            inside, low = True, c == "„"
            found.append((i, True))
        elif c in _CLOSES:
            inside = low = False
            found.append((i, False))
    return found
