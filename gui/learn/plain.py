"""What a lesson's file says, as it is written, where Qt would look for HTML."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """Return a tooltip that shows ``text`` letter by letter."""
    return f"<span>{escape(text, quote=False)}</span>"
