"""The trained tagger: what it promises about any text, and what it must find in plain ones."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files

import pytest

from onrecord.extraction.analysis import Analysis, analyse
from onrecord.extraction.encoding.network import Network, Weights
from onrecord.extraction.statement.options import StatementOptions
from onrecord.extraction.statement.tagger import find_attributions, find_statements
from onrecord.model.document import Document, Part

WEIGHTS = files("onrecord") / "weights"


def weights() -> Weights:
    def read(name: str) -> bytes:
        return (WEIGHTS / f"statement-{name}").read_bytes()

    return Weights(
        encoder=read("encoder.onnx"),
        reader=read("reader.onnx"),
        vocabulary=read("vocabulary.json"),
        settings=read("settings.json"),
    )


@pytest.fixture(scope="module")
def network() -> Network:
    return Network(weights())


def analysed(text: str, network: Network | None) -> Analysis:
    document = Document(text=text, parts=(Part(kind="body", start=0, end=len(text)),), language="en")
    return analyse(document, encoder=network)


def told(text: str, network: Network) -> list[tuple[str, str, str]]:
    return [
        (
            " ".join(p.text for p in a.source),
            " ".join(p.text for p in a.cue),
            " ".join(p.text for p in a.content),
        )
        for a in find_attributions(analysed(text, network))
    ]


REPORT = """Kyiv says drones hit a depot

Two drones struck a fuel depot near the river port on Tuesday night, Governor Oleh Kiper said on Telegram. "There were no casualties," he wrote, "but the fire is still burning."

According to the Ukrainian air force, 41 of 50 drones were shot down. Russia's defence ministry denied that its forces had aimed at the port.

A spokeswoman for the port told reporters the work would go on. “We have repaired it before,” she added.
"""


def test_passages_are_exact(network: Network) -> None:
    """text[start:end] is the passage's text for every role of every attribution."""
    found = find_attributions(analysed(REPORT, network))
    assert found
    for a in found:
        for p in (*a.source, *a.cue, *a.content):
            assert REPORT[p.start : p.end] == p.text == p.text.strip()
        assert a.confidence is not None and 0 <= a.confidence <= 1


def test_each_content_goes_to_its_own_source(network: Network) -> None:
    """Sources are linked by reading, not by distance: before and after the content, pronouns, sourced by 'according to'."""
    found = told(REPORT, network)

    def source_of(words: str) -> str:
        return next(s for s, _, c in found if words in c)

    assert "Kiper" in source_of("struck a fuel depot")
    assert source_of("no casualties") == "he"
    assert "air force" in source_of("were shot down")
    assert "ministry" in source_of("had aimed at the port")
    assert "spokeswoman" in source_of("the work would go on")
    assert source_of("repaired it before") == "she"


def test_a_quotation_broken_by_its_cue_is_one_content(network: Network) -> None:
    """Both halves belong to one attribution, without their quotation marks."""
    broken = next(
        a for a in find_attributions(analysed(REPORT, network)) if "no casualties" in a.content[0].text
    )
    assert [p.text.rstrip(",.") for p in broken.content] == [
        "There were no casualties",
        "but the fire is still burning",
    ]


def test_speech_inside_speech_is_found(network: Network) -> None:
    """Zelensky's words about Syrskyi's words are two statements, one inside the other."""
    found = told("Zelensky said on Friday that Syrskyi told him the line near the town was holding.", network)
    assert any("Zelensky" in s and "Syrskyi" in c for s, _, c in found)
    assert any("Syrskyi" in s and "holding" in c and "Syrskyi" not in c for s, _, c in found)


def test_comments_are_not_read(network: Network) -> None:
    """Only what the report itself says is read, though the text holds more."""
    text = "The mayor said the power was back.\n\nReader42: Putin said he would stop."
    cut = text.index("Reader42")
    document = Document(
        text=text, parts=(Part(kind="body", start=0, end=cut), Part(kind="comment", start=cut, end=len(text)))
    )
    found = find_attributions(analyse(document, encoder=network))
    assert found and all(a.end <= cut for a in found)


def test_below_the_floor_is_a_refusal(network: Network) -> None:
    """Nothing vanishes: what is too unsure to record is refused, with its passage."""
    everything = find_attributions(analysed(REPORT, network))
    outcome = find_statements(analysed(REPORT, network), StatementOptions(floor=1.01))
    assert not outcome.found
    assert len(outcome.refused) == len(everything)
    assert all(r.passages and r.of == "statement" for r in outcome.refused)


def test_same_input_same_answer(network: Network) -> None:
    """A second reading, and one with another load of the weights, gives the same attributions."""
    once = find_attributions(analysed(REPORT, network))
    assert once == find_attributions(analysed(REPORT, network))
    assert once == find_attributions(analysed(REPORT, Network(weights())))


@pytest.mark.parametrize("text", ["", " \n\n ", "…", "No one spoke.", "\u00a0“”\n\n«»", "said " * 400])
def test_odd_texts_are_read_without_fault(network: Network, text: str) -> None:
    """Empty, speechless and senseless texts give an answer and no error."""
    for a in find_attributions(analysed(text, network)):
        assert all(text[p.start : p.end] == p.text for p in a.content)


def test_without_a_network_the_tagger_says_so() -> None:
    """A document analysed without weights is a programming error, not an empty answer."""
    with pytest.raises(ValueError, match="without a network"):
        find_attributions(analysed(REPORT, None))


def test_the_weights_stay_small_and_settled() -> None:
    """Under 30 MB together; the settings name the version whose meaning never changes."""
    assert sum(len((WEIGHTS / f"statement-{n}").read_bytes()) for n in ("encoder.onnx", "reader.onnx")) < 30e6
    settings = json.loads((WEIGHTS / "statement-settings.json").read_text(encoding="utf-8"))
    assert settings["version"] == "statement.tagger.v1"
    curve = [y for _, y in settings["calibration"]]
    assert curve == sorted(curve) and 0 < settings["floor"] < 1


def test_thresholds_are_settings_not_code(network: Network) -> None:
    """A network told to believe nothing finds nothing."""
    deaf = Network(weights())
    deaf.thresholds = replace(deaf.thresholds, cue=1.01)
    assert not find_attributions(analysed(REPORT, deaf))


@pytest.mark.parametrize(
    "text, source, content",
    [
        ("14:20 Peskov says talks will go on in Geneva.", "Peskov", "talks will go on in Geneva"),
        (
            "SANAA – Yemen's president said his group would wait.",
            "Yemen's president",
            "his group would wait",
        ),
        ("“We wait for a call,” he said. “We have waited before.”", "he", "We wait for a call"),
        ("The minister, who spoke in Kyiv, said help was late.", "minister", "help was late"),
    ],
)
def test_edges_are_fit_to_print(network: Network, text: str, source: str, content: str) -> None:
    """Clock times, datelines and dangling marks are no part of a name or of what was said."""
    found = told(text, network)
    assert any(content in c for _, _, c in found)
    for s, _, c in found:
        assert not c.startswith(("14:20", "“", "”", ","))
        assert not s.startswith(("14:20", "SANAA", "and ")) and not s.endswith((",", " who"))
    assert any(source in s for s, _, _ in found)


def test_a_quotation_within_a_content_keeps_its_marks(network: Network) -> None:
    """Marks are taken off at the ends only where they enclose the whole."""
    found = told('He confirmed that Trump had made "a personal request".', network)
    assert [c for _, _, c in found] == ['that Trump had made "a personal request"']
    assert told('"We will wait," he said.', network)[0][2].rstrip(",") == "We will wait"


def test_lines_that_only_punctuation_attributes(network: Network) -> None:
    """Headlines name their source before a colon or after a dash; question and answer marks name nobody."""
    found = told("Two bridges closed in the night – Air Force", network)
    assert [s for s, _, _ in found] == ["Air Force"]
    assert not [s for s, _, _ in told("Q: Who told you that?", network) if s == "Q"]


def test_what_an_outlet_passes_on_has_two_attributions(network: Network) -> None:
    """ "According to an agency, an official said": the official speaks, the agency reports it."""
    text = (
        "According to Interfax-Ukraine, the head of the city, Roman Mrochko, said that buses would run again."
    )
    found = told(text, network)
    assert any("Mrochko" in s and "Interfax" not in s and "buses would run" in c for s, _, c in found)
