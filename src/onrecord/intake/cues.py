"""Words by which the parts of a copied page are told apart, by language of the page's furniture.

Facts of how news pages and the common comment systems (WordPress, wpDiscuz, Disqus, Coral) label
their parts; no outlet's name stands here.
"""

from __future__ import annotations

import re

_I = re.IGNORECASE

BYLINE = re.compile(
    r"^(?:by|written by|reported by|story by|words by|text by|author:?|von|text:|автор:?|текст:)\s*:?\s*"
    r"(?P<name>(?!the\b)[^\W\d_][^\n]{1,80}?)(?:\s*[|•·,]\s*(?P<rest>[^\n]*))?$",
    _I,
)
GLUED_BYLINE = re.compile(
    r"^[Bb]y(?P<name>[A-ZÀ-ÞА-ЯІЇЄҐ][\w'’.-]+(?:\s+(?:and\s+)?[A-ZÀ-ÞА-ЯІЇЄҐ][\w'’.-]+){0,5})$"
)
BARE_NAME = re.compile(
    r"^[A-ZÀ-ÞА-ЯІЇЄҐ][\w'’-]+(?:\s+(?:[A-Z]\.|von|van|de|al-\w+|[A-ZÀ-ÞА-ЯІЇЄҐ][\w'’-]+)){1,3}$"
)

ORGANISATION = re.compile(
    r"\b(?:agency|ministry|channel|network|news|times|post|herald|institute|press|desk|wire|tribune|journal|service|office|council|centre|center|"
    r"mission|committee|union|staff|command|administration|gazette|chronicle|observer|monitor|media|radio|tv|television|relief|foundation|group)\b",
    _I,
)
NOTICE = re.compile(r"\bsample (?:report,? )?written for demonstration\b", _I)
ROW_OF_LINKS = re.compile(r"^\W{0,4}[^|·•.!?]{1,30}(?:\s*[|·•]\s*[^|·•.!?]{1,30}){2,}$")

EDITORS_NOTE = re.compile(
    r"[(\[][^()\[\]]{0,300}?\b(?:editor(?:’|')?s?(?:’|')? note|editorial note|ed\. ?note|note by the editor|–\s?ed\.?|-\s?ed\.?|"
    r"anm\.? d\.? red\.?|anmerkung der redaktion|ред\.|прим\. ред\.?|примечание редакции|від редакції|прим\. редакції)[^()\[\]]{0,300}?[)\]]",
    _I,
)

APPEAL = re.compile(
    r"^(?:dear (?:readers?|friends|supporters)|liebe leser)|^(?:donate|support us|support our work|spenden)$|"
    r"\b(?:your support (?:makes|helps|keeps|allows)|support (?:our|independent|quality) (?:work|journalism|reporting|newsroom)|"
    r"make a (?:one-time |monthly )?(?:donation|contribution)|donate (?:now|today|here)|become a (?:member|patron|supporter|subscriber)|"
    r"subscribe (?:now|today|to our)|sign up (?:for|to) our|our (?:work|journalism|newsroom) (?:is funded by|depends on|relies on|does not end)|"
    r"help us (?:keep|continue)|buy (?:us|me) a coffee|support (?:our|this) (?:desk|team|channel|blog|newsletter)|if you (?:value|appreciate|enjoy) (?:our|this)|thanks? to (?:our|readers like)|"
    r"join our (?:community|telegram|channel|newsletter)|follow us on|unterstützen sie|ihre unterstützung|spenden sie|"
    r"поддержите (?:нас|нашу)|підтримайте (?:нас|нашу)|подпис(?:ывайтесь|аться)|підпис(?:уйтесь|атися))\b",
    _I,
)
LINKS = re.compile(
    r"^(?:read (?:more|also|next|the full)|see also|related(?: (?:articles?|stories|posts|topics))?|more (?:on this|from|stories|news)|"
    r"also read|recommended|most (?:read|popular|viewed)|latest (?:news|stories)|trending|you may also like|in this (?:story|article)|topics|tags?|"
    r"updates?|share (?:this|on)|follow|previous (?:post|article)|next (?:post|article)|all (?:current|our|the latest)\b.*\bcan be found|to the .{3,40}|"
    r"mehr zum thema|lesen sie (?:auch|mehr)|weiterlesen|читайте (?:также|ще|також)|по теме|за темою)\b",
    _I,
)
COMMENTS_BEGIN = re.compile(
    r"^(?:(?P<count>\d{1,6})\s+(?:comments?|repl(?:y|ies)|responses?|thoughts? on .*|kommentare?|коммента\w+|комента\w+)"
    r"|(?:comments?|kommentare?|комментарии|коментарі)\s*(?:\((?P<bracketed>\d{1,6})\))?:?|(?P<one>one) (?:comment|response).*)$",
    _I,
)
COMMENT_FORM = re.compile(
    r"^(?:leave a (?:reply|comment)|post (?:a )?comment|add (?:a )?comment|write a comment|join the (?:discussion|conversation)|"
    r"your email address will not be published.*|required fields are marked.*|save my name.*|notify (?:me )?of.*|subscribe|unsubscribe|guest|label|"
    r"name\*?|email\*?|website|comment\*?|submit(?: comment)?|log ?in(?: to (?:reply|comment))?|oldest|newest(?: most voted)?|most voted|sort by.*|"
    r"inline feedbacks?|view all comments|load more(?: comments)?|would love your thoughts.*|\(\)|x|\d{1,4}|reply|cancel reply|"
    r"kommentar (?:schreiben|abschicken|hinterlassen)|antworten|ihre e-mail-adresse wird nicht.*|оставить комментарий|залишити коментар|ответить|відповісти)$",
    _I,
)
AGO = re.compile(
    r"^(?:(?:about |over )?(?:an?|\d{1,3}) ?(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|mo|years?|y)(?: ago)?"
    r"|(?:just now|yesterday|today)(?: at .*)?|vor (?:einer?|einem|\d{1,3}) (?:sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)"
    r"|\d{1,3} ?(?:секунд\w*|минут\w*|час\w*|дн\w*|день|недел\w*|месяц\w*|хвилин\w*|годин\w*|тиж\w*|місяц\w*)(?: (?:назад|тому))?)(?: edited)?$",
    _I,
)
REPLY_TO = re.compile(
    r"^(?:(?:in )?reply(?:ing)? to|antwort an|ответ(?:ить)?(?: на)?|у відповідь)\s*:?\s+@?(?P<name>.{1,60})$",
    _I,
)
SAYS = re.compile(r"^(?P<name>[^\n]{1,60}?)\s+(?:says|said|schreibt|sagt|пишет|говорит|пише)\s*:$", _I)
NAME_AND_AGO = re.compile(r"^(?P<name>[^\n•·|]{1,50}?)\s*[•·|–-]\s*(?P<when>[^\n]{2,40})$")

# Class, id and role words of elements, as common page templates use them.
HINT_COMMENTS = re.compile(
    r"^(?:comments?|disqus_thread|respond|discussion|wpdcom|comments?-(?:area|section|list|wrapper|thread|block)|commentlist|wpd-thread.*|fb-comments)$"
)
HINT_COMMENT_FORM = re.compile(
    r"^(?:respond|comment-?(?:respond|form|reply).*|wpd-form.*|reply-form|commentform)$"
)
HINT_AUTHOR = re.compile(
    r"^(?:author|fn|cite|comment-?author.*|wpd-comment-author|username|user-name|byline|by-line|.*__author|.*-author)$"
)
HINT_COMMENT_META = re.compile(
    r"^(?:when|date|time|timestamp|reply.*|in-reply.*|comment-?(?:date|time|meta).*)$"
)
HINT_APPEAL = re.compile(
    r"(?:^support$|donat|newsletter|subscri|paywall|support-us|membership|appeal|promo|signup|sign-up)"
)
HINT_FURNITURE = re.compile(
    r"^(?:nav|navbar|navigation|menu|footer|site-footer|site-header|masthead|banner|breadcrumbs?|sidebar|widget.*|aside|complementary|contentinfo|"
    r"related.*|recommended.*|most-?read|trending|share.*|social.*|cookie.*|consent.*|ad|ads|advert.*|sponsor.*|tags?|tag-?list|pagination|skip-link|toolbar|search.*|login.*|modal.*|popup.*)$"
)
HINT_LINKS = re.compile(
    r"^(?:related.*|recommended.*|most-?read|trending|read-?more.*|more-?.*|see-?also|tags?|tag-?list|links?)$"
)
HINT_BODY = re.compile(
    r"^(?:articlebody|article-?body.*|entry-content|post-content|story-?body.*|article-?content.*|content-body|td-post-content|article__body|article|main|.*post-body.*)$"
)
# The credit that ends a picture's caption: "(Reuters)", "[Name/AP]", "Photo: Name".
CREDIT = re.compile(
    r"(?:[(\[][^()\[\]]{0,60}(?:Reuters|AFP|AP|EPA|Getty|Anadolu|Images|Photo|Handout|File|Press)[^()\[\]]{0,40}[)\]]"
    r"|\b(?:Photo(?:graph)?|Picture|Image|Credit):? [^.]{2,60})\.?$"
)
