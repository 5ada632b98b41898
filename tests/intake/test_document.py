"""One source into one Document."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.intake.document import Carrier, take_in
from onrecord.model.document import Document, Part
from onrecord.model.fault import Fault

CAPTURED = date(2026, 2, 10)
COPIED = """Shelling Resumes Along the River

byMara Lindqvist

February 4, 2026

Two villages on the left bank were shelled overnight, the district head said on Wednesday. Nobody was hurt.

“We have no power since Monday,” she wrote. (The ministry has not commented – editor’s note) “The pumps are off.”

Donate

Our work depends on readers. Your support makes this work possible.

Read also

Subscribe
Notify of
guest
3 Comments
Oldest
Newest Most Voted
Inline Feedbacks
View all comments
Jo
Jo
2 days ago

Das ist wirklich schlimm für die Menschen dort.

Kim Berg
Kim Berg
1 day ago
Reply to  Jo

Ja, und niemand hilft ihnen in diesem Winter.
"""


def read(text: str, **carrier: object) -> Document:
    return take_in(text.encode(), name="report", carrier=Carrier(captured=CAPTURED, **carrier))  # type: ignore[arg-type]


def kinds(document: Document, kind: str) -> list[Part]:
    return [p for p in document.parts if p.kind == kind]


def test_a_copied_page_is_taken_apart() -> None:
    """Title, glued byline, date, body, note, appeal, form and comments are told apart."""
    document = read(COPIED)
    assert (document.title, document.author, document.published, document.language) == (
        "Shelling Resumes Along the River", "Mara Lindqvist", "2026-02-04", "en",
    )  # fmt: skip
    (body,) = kinds(document, "body")
    assert document.text[body.start : body.end].startswith("Two villages")
    assert document.text[body.start : body.end].endswith("“The pumps are off.”")
    (note,) = kinds(document, "editor's note")
    assert document.text[note.start : note.end] == "(The ministry has not commented – editor’s note)"
    assert kinds(document, "appeal")
    assert kinds(document, "comment form")
    comments = kinds(document, "comment")
    assert [(c.author, c.reply_to, c.language) for c in comments] == [
        ("Jo", None, "de"),
        ("Kim Berg", "Jo", "de"),
    ]
    assert document.comments_stated == 3


def test_counts_that_do_not_add_up_are_put_down() -> None:
    """The page states three comments and two are found: that is said, not passed over."""
    (refusal,) = read(COPIED).refused
    assert refusal.of == "comment"
    assert "states 3" in refusal.reason
    assert "2 were found" in refusal.reason


def test_a_page_is_taken_apart() -> None:
    """Metadata, body and comments of an HTML page come from its elements."""
    document = read(
        "<!doctype html><html lang=en><head><title>Raid on port | The Gull</title><meta property=og:site_name content='The Gull'>"
        "<meta property=article:published_time content='2026-02-03T08:15:00+02:00'></head><body><nav>Home</nav><article><h1>Raid on port</h1>"
        "<p class=byline>By <a href=x>Ada Poe</a></p><div class=entry-content><p>A drone hit a warehouse in the port on Monday night, the governor said in a "
        "post, and two dockers were taken to hospital.</p><p>“It burned until dawn,” he wrote in the post, adding that the cranes still worked.</p></div></article>"
        "<section id=comments><h3>1 Comment</h3><ol class=commentlist><li class=comment id=comment-1><cite class=fn>Max</cite><time datetime=2026-02-03T10:00Z>now</time>"
        "<p>Wie soll das nur weitergehen mit diesem Krieg?</p></li></ol></section></body></html>"
    )
    assert (document.title, document.author, document.publisher) == ("Raid on port", "Ada Poe", "The Gull")
    assert document.published == "2026-02-03T08:15+02:00"
    (body,) = kinds(document, "body")
    assert document.text[body.start : body.end].startswith("A drone hit")
    assert [(c.author, c.language) for c in kinds(document, "comment")] == [("Max", "de")]


def test_a_date_in_the_future_is_refused_and_the_report_kept() -> None:
    """A page from the day after tomorrow has its date refused with a reason, and everything else read."""
    document = read(
        COPIED.replace("February 4, 2026", "February 14, 2026").replace("3 Comments", "2 Comments")
    )
    assert document.published is None
    assert document.title == "Shelling Resumes Along the River"
    assert "after the capture" in document.refused[0].reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<html><body><script>render()</script></body></html>", "no text that a reader could see"),
        (
            "<html><body><nav><a href=a>Home</a> <a href=b>War</a></nav><footer>Imprint</footer></body></html>",
            "no body",
        ),
    ],
)
def test_a_page_without_a_report_is_refused(text: str, reason: str) -> None:
    """What has no visible text, or no body, is a fault that names its cure."""
    with pytest.raises(Fault, match=reason):
        read(text)


def test_right_to_left_emoji_and_combining_accents_keep_their_offsets() -> None:
    """Offsets are code points whatever the script."""
    body = "قال المتحدث إن الهجوم وقع ليلا في المدينة القديمة. 🕊️ Cafe\u0301 naı\u0308ve said the mayor of the old town."
    document = read(f"Titre\n\n{body}")
    (part,) = kinds(document, "body")
    assert document.text[part.start : part.end] == body


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=400))
def test_any_text_gives_a_document_or_a_fault(text: str) -> None:
    """No text makes intake fail otherwise, and every part lies inside the text."""
    try:
        document = read(text)
    except Fault:
        return
    assert all(0 <= p.start < p.end <= len(document.text) for p in document.parts)
    assert document.passage(document.parts[0].start, document.parts[0].end)


def test_the_first_real_report_is_read_as_an_expert_reads_it(outside_data: Path) -> None:
    """On a real copied page the head, the body's ends, the note and the comments are right."""
    report = outside_data.parent / "reports" / "kyiv-freezes.txt"
    if not report.exists():
        pytest.skip(f"{report} is not there")
    document = take_in(report.read_bytes(), name="report", carrier=Carrier(captured=date(2026, 11, 1)))
    assert (document.author, document.published, document.language) == ("Rainer Hofmann", "2026-01-30", "en")
    (body,) = kinds(document, "body")
    assert (body.start, body.end) == (90, 5533)
    assert [(p.start, p.end) for p in kinds(document, "editor's note")] == [(1207, 1273)]
    assert [(c.author, c.reply_to, c.language) for c in kinds(document, "comment")] == [
        ("Lea", None, "de"), ("Ela Gatto", "Rainer Hofmann", "de"), ("Ela Gatto", None, "de"),
    ]  # fmt: skip
    assert document.comments_stated == 4
