"""Sends you to the window or to the terminal."""

import os
import sys
from pathlib import Path

from casetracker import hardening, program_log

WINDOW_OPTIONS = frozenset({"--sample", "--locked", "--self-check"})


def main(arguments: list[str] | None = None) -> int:
    """Open the window when no command is given; run the command otherwise. Returns the exit code."""
    # First of all, before there is anything to see.
    hardening.close_to_others()
    sys.excepthook = program_log.tell_fault
    given = sys.argv[1:] if arguments is None else arguments
    wanted, vault = _window_options(given)
    if wanted is None:
        from casetracker import cli

        return cli.run(given, show_journey=_show_journey)
    from casetracker import app

    if "--self-check" in wanted:
        return app.self_check()
    return app.run_window(vault, sample="--sample" in wanted, locked="--locked" in wanted)


def _window_options(given: list[str]) -> tuple[set[str] | None, Path | None]:
    """Return what is asked of the window, None where this is a command for the terminal."""
    wanted: set[str] = set()
    vault: Path | None = None
    rest = list(given)
    while rest:
        one = rest.pop(0)
        if one == "--vault" and rest:
            vault = Path(rest.pop(0))
        elif one in WINDOW_OPTIONS:
            wanted.add(one)
        else:
            return None, None
    return wanted, vault


def _show_journey(out: Path) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from casetracker import app

    return app.show_journey(out)


if __name__ == "__main__":
    sys.exit(main())
