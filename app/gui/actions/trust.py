"""How the parts that tell what is known and what is not lead to one another: list, explanation, folders, models,
settings, and the bar at the top. No more than connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.gui.banner_bar import MODELS, REPAIR, SCANS, SETTINGS

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow


def connect_trust(window: MainWindow) -> None:
    """Connects them, once they are all there."""
    folders, failures, explain = window.folders, window.failures, window.explain
    knowledge, models, preferences = window.knowledge, window.models, window.preferences
    passwords = window.passwords
    for part in (folders, failures, explain, knowledge, models, preferences, window.scans):
        part.failed.connect(window.show_error)
    folders.succeeded.connect(lambda: window.banner.settle("folders"))
    failures.pattern_requested.connect(folders.show_pattern)
    failures.explain_requested.connect(explain.explain)
    explain.pattern_requested.connect(folders.show_pattern)
    explain.folder_requested.connect(folders.add)
    failures.password_requested.connect(passwords.ask)
    explain.password_requested.connect(passwords.ask)
    window.preview.password_requested.connect(passwords.ask)
    passwords.opened.connect(window.preview.show_again)
    passwords.opened.connect(failures.tell_read_again)
    knowledge.failures_requested.connect(failures.show_dialog)
    knowledge.state_requested.connect(failures.show_state)
    knowledge.models_requested.connect(models.show_dialog)
    knowledge.explain_requested.connect(explain.choose)
    window.status.pause_requested.connect(knowledge.pause)
    window.status.resume_requested.connect(knowledge.resume)
    window.status.hurry_requested.connect(knowledge.hurry)
    window.status.failures_requested.connect(failures.show_dialog)
    window.status.coverage_requested.connect(knowledge.show_dialog)
    window.watch.coverage_read.connect(window.status.show_coverage)
    window.watch.progress_polled.connect(lambda progress: window.banner.show_banner(progress.banner))
    leads_to = {
        REPAIR: window.repairs.repair,
        MODELS: models.show_dialog,
        SETTINGS: preferences.show_dialog,
        SCANS: window.scans.ask,
    }
    window.repairs.agreed.connect(window.quit)
    window.banner.act_requested.connect(lambda act: leads_to[act]())
