"""The languages of the window, and their catalogues.

`python -m casetracker.ui.translations` brings the catalogues up to date with the sentences in the code; with `--check`
it only says whether they are, and whether every sentence is translated.
"""

import argparse
import ast
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

import casetracker
from casetracker import resources
from casetracker.ui.settings import LANGUAGES

SOURCE_LANGUAGE: Final = "en"
NAMES: Final = {"uk": "Українська", "en": "English", "ru": "Русский"}
"""Each language in its own words."""


def system_language() -> str:
    """Return the first language of the system that the window speaks, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return SOURCE_LANGUAGE


def language_now() -> str:
    """Return the language that the window speaks now, for words that do not come from its catalogue."""
    code = QLocale().name().split("_")[0]
    return code if code in LANGUAGES else SOURCE_LANGUAGE


class Translations(QObject):
    """Speaks one language at a time; open windows get `LanguageChange` when it changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._installed: list[QTranslator] = []
        self.language = ""

    def speak(self, language: str) -> None:
        """Switch the whole program to `language`; empty means the system's."""
        chosen = language or system_language()
        if chosen == self.language:
            return
        self.stop()
        self.language = chosen
        QLocale.setDefault(QLocale(chosen))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # The one installed last is asked first.
        self._install(f"qtbase_{chosen}", qt)
        self._install(f"casetracker_{chosen}", str(resources.path("i18n")))

    def stop(self) -> None:
        """Take all catalogues out; the window speaks the words in the code."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        self.language = ""

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)


def update(folder: Path) -> None:
    """Write every catalogue in `folder` anew from the sentences in the code, keeping what is translated."""
    root = Path(casetracker.__file__).parent
    files = sorted(root.rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        plurals, listed = Path(scratch, "plurals.py"), Path(scratch, "sources.lst")
        plurals.write_text(_plurals(files), encoding="utf-8")
        # The first place where lupdate meets a sentence decides whether it has plural forms.
        names = [str(plurals), *(str(file.relative_to(root.parent)) for file in files)]
        listed.write_text("\n".join(names), encoding="utf-8")
        for language in LANGUAGES:
            options = ["-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE]
            options += ["-target-language", language]
            if language == SOURCE_LANGUAGE:
                # English needs a catalogue only for its plurals; every other sentence stands in the code.
                options.append("-pluralonly")
            _run("lupdate", *options, f"@{listed}", "-ts", str(_ts(folder, language)))
    for language in LANGUAGES:
        compiled = _qm(folder, language)
        fresh = compiled.with_suffix(".new.qm")
        _run("lrelease", str(_ts(folder, language)), "-qm", str(fresh))
        # An open window reads its catalogue from the disk: written over, it would crash the window.
        fresh.replace(compiled)


def faults(folder: Path) -> list[str]:
    """Return what is wrong with the catalogues in `folder`: stale, unfinished, or not compiled."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for language in LANGUAGES:
            if not _ts(folder, language).is_file():
                return [f"{_ts(folder, language).name} is missing"]
            _ts(fresh, language).write_bytes(_ts(folder, language).read_bytes())
        update(fresh)
        for language in LANGUAGES:
            ts, qm = _ts(folder, language), _qm(folder, language)
            if ts.read_bytes() != _ts(fresh, language).read_bytes():
                found.append(f"{ts.name} is stale: the sentences in the code have changed")
            if not qm.is_file() or qm.read_bytes() != _qm(fresh, language).read_bytes():
                found.append(f"{qm.name} is not what {ts.name} compiles to")
            found += [f"{ts.name} lacks a translation of: {sentence}" for sentence in unfinished(_ts(fresh, language))]
    return found


def unfinished(ts: Path) -> list[str]:
    """Return the sentences of a catalogue that have no finished translation."""
    found = []
    for message in ET.parse(ts).iter("message"):  # noqa: S314  (our own file)
        translation = message.find("translation")
        forms = [] if translation is None else [translation, *translation.findall("numerusform")]
        words = [form.text or "" for form in forms if form.tag == "numerusform" or message.get("numerus") is None]
        if translation is None or translation.get("type") == "unfinished" or not all(map(str.strip, words)):
            found.append(message.findtext("source") or "")
    return found


def _plurals(files: list[Path]) -> str:
    """Return the sentences counted by `translate(context, "%n …", "", how_many)`, as lupdate can read them.

    It takes them for plurals only where a bare number stands for `how_many`, and loses them where a call does.
    """
    lines = []
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="translate") | ast.Name(id="translate"),
                    args=[ast.Constant(context), ast.Constant(text), _, _],
                ):
                    lines.append(f"QCoreApplication.translate({context!r}, {text!r}, '', 1)")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m casetracker.ui.translations", description=__doc__)
    parser.add_argument("--update", action="store_true", help="write the catalogues anew (also without options)")
    parser.add_argument("--check", action="store_true", help="change nothing; say what is stale or not translated")
    chosen = parser.parse_args(arguments)
    folder = resources.path("i18n")
    if chosen.check:
        found = faults(folder)
    else:
        update(folder)
        found = [f"not translated: {sentence}" for code in LANGUAGES for sentence in unfinished(_ts(folder, code))]
    sys.stdout.writelines(line + "\n" for line in found)
    if chosen.check and found:
        sys.stdout.write("Run: python -m casetracker.ui.translations --update, then translate what it names.\n")
    return 1 if chosen.check and found else 0


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's own tools as the environment of this Python has them."""
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    # The paths in the list are relative to the folder above the package, so that every machine lists them alike.
    done = subprocess.run(  # noqa: S603  (our own tool and files)
        [str(program), *arguments],
        cwd=Path(casetracker.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{tool} ended with {done.returncode}: {done.stdout}{done.stderr}")


def _ts(folder: Path, language: str) -> Path:
    return folder / f"casetracker_{language}.ts"


def _qm(folder: Path, language: str) -> Path:
    return folder / f"casetracker_{language}.qm"


if __name__ == "__main__":
    sys.exit(main())
