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
from casetracker.ui.translations import SOURCE_LANGUAGE, Translations, language_now

PACKAGE = Path(casetracker.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
CATALOGUES = [resources.path("i18n", f"casetracker_{code}.ts") for code in LANGUAGES if code != SOURCE_LANGUAGE]


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


def messages(catalogue: Path) -> list[ET.Element]:
    return list(ET.parse(catalogue).iter("message"))  # noqa: S314  (our own file)


def test_every_sentence_in_the_code_is_in_the_catalogues() -> None:
    said = {
        str(sentences[-1].value)
        for file in FILES
        for _, _, sentences in calls(file)
        if isinstance(sentences[-1], ast.Constant) and isinstance(sentences[-1].value, str)
    }
    for catalogue in CATALOGUES:
        assert said - {message.findtext("source") for message in messages(catalogue)} == set(), catalogue.name


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_every_translation_keeps_the_placeholders_of_its_sentence(catalogue: Path) -> None:
    wrong = set()
    for message in messages(catalogue):
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
    speaking.speak("ru")
    assert QCoreApplication.translate("Dialogs", "Save") == "Сохранить"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    assert [QCoreApplication.translate("BatchPage", "%n page(s)", "", n) for n in (1, 2, 5, 11, 21)] == [
        "1 страница",
        "2 страницы",
        "5 страниц",
        "11 страниц",
        "21 страница",
    ]
    assert (language_now(), QLocale().monthName(2)) == ("ru", "февраля")
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


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_plurals_have_the_three_forms_of_ukrainian_and_russian(catalogue: Path) -> None:
    numerus = [message for message in messages(catalogue) if message.get("numerus") == "yes"]
    assert numerus
    forms = [message.findall("translation/numerusform") for message in numerus]
    assert {len(one) for one in forms} == {3}
