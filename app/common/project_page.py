"""Where the program is published, from resources/project.toml: whoever builds it for others has said so there."""

from __future__ import annotations

import tomllib
from urllib.parse import urlsplit

from app.common.paths import resources_dir


def releases_page() -> str:
    """The address of the page with all versions; "" where none is named, or none that begins with https and a host."""
    project = tomllib.loads((resources_dir() / "project.toml").read_text(encoding="utf-8"))
    page = str(project.get("releases", ""))
    parts = urlsplit(page)
    return page if parts.scheme == "https" and parts.hostname else ""
