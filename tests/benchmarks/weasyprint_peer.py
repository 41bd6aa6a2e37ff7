"""WeasyPrint beside the program, for comparison only: it lives in build/bench-venv and is in no list of what is needed.

It cuts its fonts with HarfBuzz-Subset; without that library it falls back to reading the whole font for every file and
takes ten to twenty times as long, which would be no fair comparison. Debian has it as libharfbuzz-subset0. Where it is
not installed it is unpacked beside WeasyPrint, so that nothing of the system changes.
"""

import ctypes.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

PLACE: Final = Path(__file__).resolve().parents[2] / "build" / "bench-venv"
_LIBRARY: Final = "libharfbuzz-subset0"
_PATIENCE: Final = 300
"""Seconds that fetching may take."""
SCRIPT: Final = """
import logging, sys
import weasyprint
from weasyprint.text.ffi import harfbuzz_subset
from weasyprint.text.fonts import FontConfiguration
logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
style, pages = open(sys.argv[1], encoding="utf-8").read().split("\\f", 1)
fonts = FontConfiguration()
sheet = weasyprint.CSS(string=style, font_config=fonts)
for page in pages.split("\\f"):
    made = weasyprint.HTML(string=page).write_pdf(stylesheets=[sheet], font_config=fonts, pdf_tags=True)
    assert made.startswith(b"%PDF")
print("with HarfBuzz-Subset" if harfbuzz_subset else "without HarfBuzz-Subset: slow at cutting fonts")
"""
"""One process, one style sheet, fonts read once, tagged files: as one who knows WeasyPrint would make letters."""


def installed() -> str | None:
    """Return a Python that has WeasyPrint, installed now where it was not; None where that does not succeed."""
    python = PLACE / "bin" / "python"
    try:
        if not python.exists() or subprocess.run([python, "-c", "import weasyprint"], capture_output=True).returncode:  # noqa: S603
            _quiet(sys.executable, "-m", "venv", "--clear", str(PLACE))
            _quiet(str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "weasyprint")
            _unpack_library()
        _quiet(str(python), "-c", "import weasyprint")
    except (OSError, subprocess.SubprocessError):
        return None
    return str(python)


def surroundings() -> dict[str, str]:
    """Return the environment in which WeasyPrint finds the library that was unpacked for it."""
    folders = sorted({str(one.parent) for one in PLACE.glob("library/**/libharfbuzz-subset.so*")})
    return {**os.environ, **({"LD_LIBRARY_PATH": ":".join(folders)} if folders else {})}


def _unpack_library() -> None:
    if ctypes.util.find_library("harfbuzz-subset") or not shutil.which("apt-get"):
        return
    try:
        _quiet("apt-get", "download", _LIBRARY)
        for package in PLACE.glob(f"{_LIBRARY}*.deb"):
            _quiet("dpkg", "-x", str(package), str(PLACE / "library"))
    except (OSError, subprocess.SubprocessError):
        return  # WeasyPrint works without it, and the benchmark says that it did


def _quiet(*command: str) -> None:
    place = PLACE if PLACE.exists() else None
    subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE, cwd=place, env=surroundings())  # noqa: S603
