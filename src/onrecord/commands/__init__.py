"""The commands, one file each, with ``HELP``, ``arguments(parser)`` and ``run(options) -> int``."""
