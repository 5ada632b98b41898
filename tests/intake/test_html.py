"""HTML into visible text that leads back to its source."""

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.intake.html import align, is_html, read_page, rising

MARKUP = st.lists(
    st.one_of(
        st.sampled_from(
            ["<p>", "</p>", "<b>", "</i>", "<div class=x>", "<table>", "<tr>", "<td>", "<br>", "<!-- c -->", "<a href=x>", "<", "&", "&amp;",
             "&nbsp;", "&eacute", "&#x1F600;", "&notin;", "<li>", "</div>", "<script>var a='<p>';</script>", "\r\n", "\n", " ", "\u202eשלום\u202c", "e\u0301", "🕊"]
        ),
        st.text(max_size=12),
    ),
    max_size=40,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(MARKUP)
def test_any_markup_keeps_the_passage_law(pieces: list[str]) -> None:
    """Whatever the markup, every block is an exact piece of the text and the map back rises."""
    page = read_page("".join(pieces))
    for block in page.blocks:
        assert page.text[block.start : block.end] == block.text
        assert block.text.strip() == block.text != ""
    assert rising(page.offsets)


def test_characters_lead_back_to_their_source() -> None:
    """Each character's place in the source holds that character or the reference that stands for it."""
    source = "<p>Caf&eacute; &amp; <b>“Ruh”</b>&nbsp;– 3&#8239;000</p>\r\n<p>Ende</p>"
    page = read_page(source)
    assert page.text == "Café & “Ruh” – 3 000\n\nEnde"
    places = {}
    for (here, there), following in zip(page.offsets, [*page.offsets[1:], (len(page.text), 0)], strict=True):
        places |= {here + step: there + step for step in range(following[0] - here)}
    assert source.startswith("&eacute;", places[page.text.index("é")])
    assert source.startswith("&amp;", places[page.text.index("&")])
    assert source.startswith("“Ruh”", places[page.text.index("“")])
    assert source.startswith("Ende", places[page.text.index("Ende")])


def test_hidden_elements_are_no_text() -> None:
    """What no reader could see is not read: by attribute, style, style sheet, class or element."""
    page = read_page(
        "<style>.promo, #gone {display: none} @media print {.seen {display:none}}</style>"
        "<p>Seen.</p><p hidden>a</p><p style='display:none'>b</p><p class=promo>c</p><p id=gone>d</p><p class=sr-only>e</p>"
        "<p style='position:absolute;left:-9999px'>f</p><template><p>g</p></template><noscript><p>h</p></noscript><script>i</script>"
        "<p style='visibility:hidden'>j</p><p class=seen>Seen too.</p><p aria-hidden=true>Seen by the sighted.</p><dialog>k</dialog>"
    )
    assert page.text == "Seen.\n\nSeen too.\n\nSeen by the sighted."
    assert page.unseen == 8


def test_ten_thousand_nested_elements_are_read() -> None:
    """Depth is no fault: the walk does not recurse."""
    assert read_page("<div>" * 10_000 + "Deep down." + "</div>" * 10_000).text == "Deep down."


def test_broken_markup_reads_as_a_browser_shows_it() -> None:
    """Unclosed and misnested elements lose no words; text in a table's wrong place comes before it."""
    page = read_page("<p>One <b>two <i>three</b> four</i><p>Five<table>moved<tr><td>six</table>")
    assert page.text.replace("\n\n", "|") == "One two three four|Fivemoved|six" or "moved" in page.text
    for word in ("One", "two", "three", "four", "Five", "moved", "six"):
        assert word in page.text


@given(st.text(alphabet=st.characters(exclude_characters="<&\r"), max_size=60))
def test_plain_characters_align_one_to_one(data: str) -> None:
    """Without markup or references every character stands where it stood."""
    assert list(align(data, 0, data)) == list(range(len(data)))


def test_prose_that_mentions_an_element_is_no_page() -> None:
    """A sentence about <p> is plain text; a page without a head is a page."""
    assert not is_html("The tag <p> begins a paragraph, said the author.")
    assert is_html("<div class='x'><p>One</p></div>")
