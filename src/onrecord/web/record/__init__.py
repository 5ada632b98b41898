"""The stored record: events, and the current table folded from them.

Importing it readies Django, unless a web process has done so with settings of its own.
"""

from __future__ import annotations

import django
from django.conf import settings

from onrecord.web import settings as declared

if not settings.configured:
    settings.configure(**{name: getattr(declared, name) for name in dir(declared) if name.isupper()})
    django.setup()
