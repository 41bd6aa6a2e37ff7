"""The window program, put together step by step; the self-check and the journey that needs no screen."""

import contextlib
import sys
import tempfile
from pathlib import Path
from typing import Final

import platformdirs
from PySide6.QtWidgets import QApplication

import casetracker
from casetracker import program_log
from casetracker.program_log import Moment
from casetracker.ui import theme
from casetracker.ui.collecting import Collecting
from casetracker.ui.error_window import Faults
from casetracker.ui.main_window import MainWindow
from casetracker.ui.settings import Settings
from casetracker.ui.theme import Scheme
from casetracker.ui.translations import Translations
from casetracker.ui.unlock_page import SampleReady

SAMPLE: Final = "sample-vault"
_MADE_BY: Final = "made-by"


def run_window(vault: Path | None = None, *, sample: bool = False, locked: bool = False) -> int:
    """Open the window: on a vault, on the sample, or on the question which vault."""
    program_log.open_log(platformdirs.user_log_path("casetracker", appauthor=False))
    program_log.note(Moment.STARTED)
    app = application()
    settings = Settings(platformdirs.user_config_path("casetracker", appauthor=False))
    translations = dress(app, settings)
    window = MainWindow(app, settings, translations)
    faults = Faults(app, window.dialogs.explain)
    faults.install()
    window.show()
    if sample:
        window.prepare_sample(ready_sample)
    else:
        window.show_vault(vault or settings.vault_folder, locked=locked)
    return app.exec()


def application() -> QApplication:
    """Make Qt's application object, named, with our fonts."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("casetracker")
    app.setApplicationDisplayName("Casetracker")
    app.setApplicationVersion(casetracker.__version__)
    theme.load_fonts(app)
    Collecting(app)
    return app


def dress(app: QApplication, settings: Settings) -> Translations:
    """Give the program its theme and its language."""
    theme.apply(app, Scheme(settings.scheme), settings.print_scale)
    translations = Translations(app)
    translations.speak(settings.language)
    return translations


def ready_sample() -> SampleReady:
    """Make the sample vault unless this version of the program has made it already."""
    import shutil

    from casetracker.casework.errors import ForTheCaseworker
    from casetracker.services import sample, vaults
    from casetracker.vault.errors import VaultInUse

    folder = platformdirs.user_data_path("casetracker", appauthor=False) / SAMPLE
    made_by = folder.with_name(_MADE_BY)
    whole = made_by.is_file() and made_by.read_text(encoding="utf-8") == casetracker.__version__
    if whole:
        try:
            vaults.open_vault(folder, sample.PASSPHRASE).close()
        except VaultInUse:
            return SampleReady(folder, sample.PASSPHRASE)
        except ForTheCaseworker:
            whole = False
    if not whole:
        # Nothing but invented people is ever in there: it refuses imports.
        shutil.rmtree(folder, ignore_errors=True)
        sample.make(folder).close()
        made_by.write_text(casetracker.__version__, encoding="utf-8")
    sys.stdout.write(f"Sample vault: {folder}\nPassphrase: {sample.PASSPHRASE}\n")
    sys.stdout.flush()
    return SampleReady(folder, sample.PASSPHRASE)


def self_check() -> int:
    """Make a vault, open the window on it, print a letter, and lock; says in one line that all of it works."""
    from datetime import timedelta

    from PySide6.QtCore import QTimer

    from casetracker.casework.paper_kinds import LetterKind
    from casetracker.casework.paper_language import PaperLanguage
    from casetracker.services import cases, letters, sample
    from casetracker.vault.slots import FLOOR

    with tempfile.TemporaryDirectory() as place:
        app = application()
        settings = Settings(Path(place) / "settings")
        locked: list[Path] = []
        window = MainWindow(app, settings, dress(app, settings), replace_process=locked.append)
        window.show()
        desk = sample.make(Path(place) / "vault", FLOOR)
        case = cases.case_named(desk, "ZR1-2026-0005") if desk.today().year == 2026 else cases.find_cases(desk)[0]
        son = cases.read_case(desk, case).relatives[0]
        by = desk.today() + timedelta(days=60)
        wish = letters.Wish(case, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=son.id, next_letter_by=by)
        letter = letters.print_letter(desk, wish)
        window.unlocked.connect(window.lock)
        window.enter(desk)
        watch = QTimer(app)
        watch.timeout.connect(lambda: app.quit() if locked else None)
        watch.start(20)
        QTimer.singleShot(60_000, app, app.quit)
        app.exec()
        with contextlib.suppress(RuntimeError):
            window.close()
    if not locked:
        sys.stderr.write("The window did not lock.\n")
        return 1
    sys.stdout.write(f"Casetracker {casetracker.__version__}: window, vault and letter work ({letter.pages} page).\n")
    return 0


def show_journey(out: Path) -> int:
    """Go through the journey on invented people without a screen; leaves papers and pictures in `out`."""
    from casetracker.ui import journey

    return journey.run(out, application(), dress)
