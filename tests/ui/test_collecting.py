import subprocess
import sys

# In a process of its own: collecting is a matter of the whole process, and this one runs other tests.
_A_BUSY_WORKER = """
import gc, sys, threading
from PySide6.QtCore import QCoreApplication, QTimer
from casetracker.ui.collecting import Collecting

gone_on = set()

class Knot:
    def __init__(self):
        self.own = self
    def __del__(self):
        gone_on.add(threading.current_thread() is threading.main_thread())

def make_knots():
    for _ in range(20_000):
        Knot()

if __name__ == "__main__":
    app = QCoreApplication(sys.argv[:1])
    {collecting}
    worker = threading.Thread(target=make_knots)
    worker.start()
    worker.join()
    QTimer.singleShot(1500, app.quit)
    app.exec()
    print(sorted(gone_on))
"""


def _threads_of_the_end(collecting: str) -> str:
    script = _A_BUSY_WORKER.replace("{collecting}", collecting)
    run = subprocess.run(  # noqa: S603  (this interpreter, with a text of ours)
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
    )
    return run.stdout.strip()


def test_what_a_worker_leaves_is_taken_away_on_the_thread_of_the_window_alone() -> None:
    assert _threads_of_the_end("Collecting(app)") == "[True]"


def test_without_it_a_worker_takes_things_away_itself() -> None:
    assert "False" in _threads_of_the_end("pass")
