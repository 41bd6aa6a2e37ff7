import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

import casetracker
from casetracker import resources
from casetracker.ui import translations
from casetracker.ui.settings import LANGUAGES
from casetracker.ui.translations import Translations, language_now

PACKAGE = Path(casetracker.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
CATALOGUE = resources.path("i18n", "casetracker_uk.ts")


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Translations]:
    speaker = Translations(qapp)
    yield speaker
    speaker.speak("en")
    speaker.stop()


def made_up(sentence: ast.expr) -> bool:
    """Say whether a sentence is put together when the program runs; `translate` of a painter takes numbers."""
    parts = list(ast.walk(sentence))
    glued = isinstance(sentence, ast.BinOp) and any(isinstance(getattr(part, "value", None), str) for part in parts)
    return glued or any(isinstance(part, ast.JoinedStr) for part in parts)


def calls(file: Path) -> Iterator[tuple[ast.Call, str, list[ast.expr]]]:
    """Yield every call that marks a sentence: the call, its function's name, the arguments that are sentences."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr":
            yield node, name, node.args[:1]
        elif name in ("translate", "QT_TRANSLATE_NOOP"):
            yield node, name, node.args[:2]


def test_no_sentence_is_an_f_string_or_glued_together() -> None:
    # It would be extracted and never found again.
    assert not [
        f"{file.name}:{node.lineno}"
        for file in FILES
        for node, _, sentences in calls(file)
        if any(made_up(one) for one in sentences)
    ]


def test_every_sentence_in_the_code_is_in_the_catalogue() -> None:
    known = {message.findtext("source") for message in ET.parse(CATALOGUE).iter("message")}  # noqa: S314  (our own file)
    said = {
        str(sentences[-1].value)
        for file in FILES
        for _, _, sentences in calls(file)
        if isinstance(sentences[-1], ast.Constant) and isinstance(sentences[-1].value, str)
    }
    assert said - known == set()


def test_every_translation_keeps_the_placeholders_of_its_sentence() -> None:
    wrong = set()
    for message in ET.parse(CATALOGUE).iter("message"):  # noqa: S314  (our own file)
        source, found = message.findtext("source") or "", message.find("translation")
        assert found is not None
        for form in found.findall("numerusform") or [found]:
            if sorted(re.findall(r"\{\w*\}|%n", form.text or "")) != sorted(re.findall(r"\{\w*\}|%n", source)):
                wrong.add(source)
    assert wrong == set()


def test_the_window_changes_its_language_while_it_is_open(speaking: Translations, window: QWidget) -> None:
    heard: list[QEvent.Type] = []

    class Listener(QWidget):
        # Qt asks

        def changeEvent(self, event: QEvent) -> None:
            heard.append(event.type())

    listener = Listener(window)
    speaking.speak("uk")
    QCoreApplication.processEvents()
    assert QEvent.Type.LanguageChange in heard
    assert QCoreApplication.translate("Dialogs", "Save") == "Зберегти"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Скасувати"
    assert (language_now(), QLocale().monthName(2)) == ("uk", "лютого")
    speaking.speak("en")
    assert QCoreApplication.translate("Dialogs", "Save") == "Save"
    assert language_now() == "en"
    assert listener is not None


def test_an_unknown_language_of_the_system_gives_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: ["ka-GE", "de"])
    assert translations.system_language() == "en"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: ["ka-GE", "uk-UA", "en"])
    assert translations.system_language() == "uk"


def test_a_stale_catalogue_and_a_missing_translation_are_named(tmp_path: Path) -> None:
    for language in LANGUAGES:
        for ending in ("ts", "qm"):
            shutil.copy(resources.path("i18n", f"casetracker_{language}.{ending}"), tmp_path)
    ts = tmp_path / "casetracker_uk.ts"
    text = ts.read_text(encoding="utf-8")
    cut = re.sub(
        r"<translation>Залишитися тут</translation>", '<translation type="unfinished"></translation>', text, count=1
    )
    assert cut != text
    ts.write_text(cut.replace("</TS>", "<context><name>X</name></context></TS>"), encoding="utf-8")
    found = "\n".join(translations.faults(tmp_path))
    assert "casetracker_uk.ts lacks a translation of: Stay here" in found
    assert "casetracker_uk.ts is stale" in found
    assert "casetracker_uk.qm is not what" in found


def test_plurals_follow_the_rules_of_ukrainian(tmp_path: Path) -> None:
    numerus = [m for m in ET.parse(CATALOGUE).iter("message") if m.get("numerus") == "yes"]  # noqa: S314  (our own file)
    assert numerus
    forms = [message.findall("translation/numerusform") for message in numerus]
    assert {len(one) for one in forms} == {3}
