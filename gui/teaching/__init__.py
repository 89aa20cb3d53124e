"""Teach: classes of one's own pictures, recorded, learned and tried in one place."""
