"""Notices sent proposals that nobody answered, and mails their owner one short digest."""

__version__ = "0.1.0"
