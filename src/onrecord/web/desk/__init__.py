"""The desk's acts, a file each: check, do, log once, in one transaction."""
