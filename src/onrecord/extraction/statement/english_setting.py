"""English for settings: the occasions and channels in which something is said."""

from __future__ import annotations

OCCASIONS = (
    "meeting", "session", "news conference", "press conference", "briefing", "press briefing", "interview", "speech", "address", "statement",
    "call", "phone call", "telephone call", "conversation", "talks", "summit", "hearing", "debate", "visit", "ceremony", "conference", "forum",
    "post", "video", "message", "letter", "broadcast", "podcast", "article", "column", "report", "update", "press release", "release",
    "tweet", "comment", "remarks", "rally", "event", "dinner", "appearance", "testimony", "trip", "broadcast", "programme", "program", "show",
    "note", "document", "filing", "decree", "order", "bulletin", "communique", "communiqué", "telegram post", "facebook post", "email", "e-mail",
)  # fmt: skip
CHANNELS = (
    "Telegram", "X", "Twitter", "Facebook", "Truth Social", "Instagram", "YouTube", "TikTok", "VKontakte", "WhatsApp", "social media", "television",
    "TV", "radio", "air", "state television", "state TV", "the phone", "the sidelines", "national television", "Fox News", "CNN", "the BBC",
)  # fmt: skip
"""After "on" or "via"."""
