"""Django's settings for the web rooms.

No database is named here: each newsroom is a connection of its own, made when its folder is
opened (``onrecord.web.record.database``). So two newsrooms in one process never meet.
"""

from __future__ import annotations

from typing import Any

INSTALLED_APPS = ["onrecord.web.record"]
DATABASES: dict[str, dict[str, Any]] = {}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
SECRET_KEY = ""  # No session or form is signed here: commands alone use this.
