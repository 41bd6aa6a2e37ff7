"""The one log file of the program: what the program itself did and where it failed. Never a value, never a text.

Only the moments listed here and the place of a fault in the code can be written, so nothing of a case can get in.
"""

import logging
import platform
import sys
import sysconfig
from enum import StrEnum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

import casetracker

FILE_NAME: Final = "casetracker.log"
LARGEST: Final = 200_000
"""Bytes after which the file is set aside; one former file is kept."""
DEEPEST: Final = 8
"""How many causes of a fault are told."""
_LOG: Final = logging.getLogger("casetracker.program")
# Without a log file a fault is told once, not a second time by the last resort of logging.
_LOG.addHandler(logging.NullHandler())


class Moment(StrEnum):
    """What can be noted."""

    STARTED = "started"
    UNLOCKED = "a vault was unlocked"
    LOCKED = "the vault is being locked"
    CLOSED = "closed"


def open_log(folder: Path) -> Path | None:
    """Begin to write into `folder`; None where the disk does not take it, and then nothing is logged."""
    close_log()
    _LOG.propagate = False
    _LOG.setLevel(logging.INFO)
    path = folder / FILE_NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = RotatingFileHandler(path, maxBytes=LARGEST, backupCount=1, encoding="utf-8")
        path.chmod(0o600)
    except OSError:
        return None
    file.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    # A full disk must not print its own complaint, with the record in it, to the terminal.
    file.handleError = lambda record: None  # type: ignore[method-assign]  # the one switch logging offers is global
    _LOG.addHandler(file)
    return path


def close_log() -> None:
    """Write no more."""
    for one in list(_LOG.handlers):
        _LOG.removeHandler(one)
        one.close()


def note(moment: Moment) -> None:
    """Note that something was done."""
    _LOG.info("%s", moment.value)


def note_fault(fault: BaseException) -> None:
    """Note where the program failed."""
    _LOG.error("%s", "\n".join([versions(), *trace_of(fault)]))


def tell_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Stand in for Python's own report of a fault, which would print the fault's text."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, fault, trace)
        return
    note_fault(fault)
    sys.stderr.write("\n".join([versions(), *trace_of(fault)]) + "\n")


def versions() -> str:
    return (
        f"Casetracker {casetracker.__version__}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.machine()}"
    )


def trace_of(fault: BaseException) -> list[str]:
    """Return kind, causes and frames of a fault.

    Never its text, its locals or an absolute path: values of a case, or the name of the user, may stand in them.
    """
    lines: list[str] = []
    cause: BaseException | None = fault
    for depth in range(DEEPEST):
        if cause is None:
            break
        lines += ["", ("caused by " if depth else "") + f"{type(cause).__module__}.{type(cause).__qualname__}"]
        lines += _frames(cause.__traceback__)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return lines


def _frames(trace: TracebackType | None) -> list[str]:
    lines = []
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"  {_short(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return lines


def _short(file: str) -> str:
    """Return a file's path from its package on, because folders above it name the user."""
    path = Path(file)
    for place in (Path(casetracker.__file__).parent.parent, *map(Path, sysconfig.get_paths().values())):
        if path.is_relative_to(place):
            return path.relative_to(place).as_posix()
    return path.name
