"""A newsroom's database: one SQLite file, one Django connection of its own.

In      the newsroom's folder
Out     the alias of its connection; every query names it
"""

from __future__ import annotations

from pathlib import Path

from django.db import connections
from django.db.migrations.executor import MigrationExecutor

FILE = "record.sqlite3"
WAIT = 30
"""Seconds to wait for another process that is writing."""


def connect(folder: Path) -> str:
    """The alias for the newsroom in ``folder``, made known to Django once."""
    file = folder.resolve() / FILE
    alias = str(file)
    if alias not in connections.settings:
        # Deferred transactions would find out that another writes only after having read: begin as a writer.
        # Only a full sync keeps a decision through a power cut; one transaction a source makes it cheap.
        own = {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": alias,
            "OPTIONS": {
                "timeout": WAIT,
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;",
            },
        }
        connections.settings[alias] = connections.configure_settings({"default": {}, alias: own})[alias]
    return alias


def migrate(alias: str) -> None:
    """Bring the tables to this version's shape."""
    executor = MigrationExecutor(connections[alias])
    executor.migrate(executor.loader.graph.leaf_nodes())


def is_current(alias: str) -> bool:
    """Whether the tables have this version's shape."""
    executor = MigrationExecutor(connections[alias])
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def close(alias: str) -> None:
    connections[alias].close()
