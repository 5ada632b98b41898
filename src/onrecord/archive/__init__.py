"""Fetches sources and keeps them: guarded network, one WARC file a capture, digests."""
