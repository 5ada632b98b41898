"""Choose the word pieces to keep, and write a small ``tokenizer.json``.

Kept: special marks, every single European character of the large vocabulary (so that any
word can still be spelled), the words that a war's reports need, and the most frequent pieces of the
given texts. What is dropped is thereafter split into pieces that stayed.
"""

import collections
import json
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer

MARKS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
# Of these, whatever the large vocabulary holds as one piece is kept.
OF_WAR = """
ukraine ukrainian ukrainians kiev kyiv odessa kharkiv kherson donetsk luhansk donbass crimea crimean sevastopol dnieper
lviv mariupol zaporizhzhia moscow kremlin russia russian russians putin vladimir dmitry sergei belarus minsk poland
warsaw nato turkey ankara istanbul erdogan israel gaza hamas hezbollah syria damascus aleppo iran tehran iraq baghdad
yemen sudan khartoum ethiopia armenia azerbaijan karabakh georgia tbilisi moldova geneva brussels berlin paris london
washington beijing drone drones missile missiles ballistic cruise shelling shelled shell shells artillery mortar
howitzer tank tanks airstrike bombing bombed bomb bombs strike strikes struck ceasefire truce armistice pledge pledged
promise promised vowed warned denied denies confirmed confirm confirms spokesman spokeswoman spokesperson ministry
minister governor mayor brigade battalion regiment infantry marine navy frontline offensive counterattack casualties
killed wounded injured missing captured prisoner prisoners civilians civilian evacuated evacuation power grid energy
substation blackout heating infrastructure hospital residential debris intercepted intercept launched launch sanctions
telegram reuters tass interfax agency negotiator negotiators talks envoy delegation annexed occupied occupation
""".split()


def keep(large: Tokenizer, counts: collections.Counter[str], size: int) -> list[str]:
    """The pieces to keep, the marks first and the rest in the order of the large vocabulary."""
    known = large.get_vocab()
    single = {p for p in known if len(p.removeprefix("##")) == 1 and _is_european(p[-1])}
    chosen = set(single) | {w for w in OF_WAR if w in known}
    for piece, _ in counts.most_common():
        if len(chosen) >= size - len(MARKS):
            break
        if piece not in MARKS:
            chosen.add(piece)
    return [*MARKS, *sorted(chosen, key=known.__getitem__)]


def _is_european(character: str) -> bool:
    """Latin, Greek, Cyrillic, and the marks of typesetting."""
    return ord(character) < 0x530 or 0x2000 <= ord(character) < 0x2150


def count_pieces(large: Tokenizer, texts: Iterable[str]) -> collections.Counter[str]:
    counts: collections.Counter[str] = collections.Counter()
    for text in texts:
        counts.update(large.encode(text, add_special_tokens=False).tokens)
    return counts


def write_tokenizer(large_json: Path, kept: list[str], out: Path) -> None:
    """The large tokenizer's file with a smaller vocabulary."""
    data = json.loads(large_json.read_text(encoding="utf-8"))
    data["truncation"] = data["padding"] = data["post_processor"] = None
    data["model"]["vocab"] = {piece: i for i, piece in enumerate(kept)}
    for added in data["added_tokens"]:
        added["id"] = kept.index(added["content"])
    out.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
