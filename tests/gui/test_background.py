"""Work away from the window ends before the program does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LEFT_BEHIND = """
import time
from PySide6.QtCore import QCoreApplication, QTimer
from gui.services.background import Job

def work(job):
    while not job.cancelled():
        time.sleep(0.01)
    print("ended in order", flush=True)

application = QCoreApplication([])
job = Job(work)
job.start()
QTimer.singleShot(50, application.quit)
application.exec()
"""


def test_leaving_the_program_ends_what_is_still_computed(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LEFT_BEHIND],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "ended in order\n", "")
