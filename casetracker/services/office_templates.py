"""The office's own words in the letter templates: written, checked, kept in versions, taken back, carried in a set."""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from casetracker.casework import ids
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker, RefusedValue
from casetracker.casework.letters import OfficeTemplate
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.exchange import letter_set
from casetracker.letters import templates
from casetracker.letters.markup import Problem
from casetracker.letters.phrases import languages
from casetracker.letters.render import Rendered, render
from casetracker.letters.template import CLOSING, Template
from casetracker.letters.template_file import TemplateRefused, decoded
from casetracker.services.desk import Desk
from casetracker.services.letterhead import letterhead_of, signatory_of
from casetracker.services.previews import preview_of
from casetracker.storage.unit_of_work import Reading, UnitOfWork


class NothingChangedInTemplate(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "These are the words that are in use already. There is nothing to save.")


class OwnWordsNoLongerFit(ForTheCaseworker):
    """`where` names the text: its kind and language, as L3/uk."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The office's own words of this letter ({where}) no longer fit this version of the program. Open the template: "
        "each place to mend is named there.",
    )

    def __init__(self, where: str) -> None:
        self.where = where
        super().__init__(where=where)


@dataclass(frozen=True, slots=True)
class Listed:
    """One kind in one language, and whose words it has now; `written_at` is None for the shipped ones."""

    kind: str
    language: PaperLanguage
    version: str
    written_by: str = ""
    written_at: datetime | None = None
    versions: int = 0
    """How many the office wrote, in use or not."""

    @property
    def own(self) -> bool:
        return self.written_at is not None


@dataclass(frozen=True, slots=True)
class RefusedFile:
    name: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What came of a set: what is in use now, what was the same already, and what was refused, with every reason."""

    taken: tuple[OfficeTemplate, ...]
    same: tuple[str, ...]
    refused: tuple[RefusedFile, ...]


def read_list(desk: Desk) -> list[Listed]:
    """List every kind in every language, with who wrote the words in use."""
    with desk.read() as reading:
        own = reading.letters.own_templates()
    listed = []
    for kind in (*LetterKind, CLOSING):
        for language in languages():
            if kind not in templates.shipped_kinds(language):
                continue
            versions = [one for one in own if (one.kind, one.language) == (kind, language)]
            used = next((one for one in versions if one.in_use), None)
            listed.append(
                Listed(str(kind), language, used.version, used.written_by, used.created_at, len(versions))
                if used
                else Listed(str(kind), language, templates.shipped(kind, language).version, versions=len(versions))
            )
    return listed


def template_of(reading: Reading, kind: LetterKind, language: PaperLanguage) -> Template:
    """Return what a letter is written with now: the office's own template, else the shipped one.

    Raises `OwnWordsNoLongerFit` and `NoSuchTemplate`.
    """
    own = reading.letters.texts_in_use(language)
    try:
        return templates.load(kind, language, own)
    except TemplateRefused:
        # A newer version of the program may ask more of a text than the one it was saved with.
        closing = own.get(CLOSING, "")
        broken = CLOSING if closing and check(CLOSING, language, closing) else kind.value
        raise OwnWordsNoLongerFit(f"{broken}/{language.value}") from None


def text_in_use(desk: Desk, kind: str, language: PaperLanguage) -> str:
    """Return the words in use: the office's own, else the shipped ones; raises `NoSuchTemplate`."""
    with desk.read() as reading:
        return reading.letters.texts_in_use(language).get(kind) or templates.shipped_text(kind, language)


def read_versions(desk: Desk, kind: str, language: PaperLanguage) -> list[OfficeTemplate]:
    """Return every version the office wrote, the newest first."""
    with desk.read() as reading:
        return [one for one in reading.letters.own_templates() if (one.kind, one.language) == (kind, language)]


def check(kind: str, language: PaperLanguage, text: str) -> tuple[Problem, ...]:
    """Return every problem of a text, by line; none where it may be saved."""
    try:
        templates.proposed(text, kind, language)
        _row(kind, language, text, "0", "0")
    except TemplateRefused as refused:
        return refused.found
    except RefusedValue as refused:
        return (Problem(0, refused.reason),)
    return ()


def preview(desk: Desk, kind: str, language: PaperLanguage, text: str) -> Rendered:
    """Render a text as the draft of a paper about an invented person, under the office's own letterhead.

    The closing words are shown under the first letter. Raises `TemplateRefused`, or what rendering raises.
    """
    with desk.read() as reading:
        office = reading.office.get()
        own = reading.letters.texts_in_use(language)
    if kind == CLOSING:
        templates.proposed(text, kind, language)
        template = templates.load(LetterKind.L1, language, own | {CLOSING: text})
    else:
        template = templates.proposed(text, kind, language, own)
    return render(preview_of(template, letterhead_of(office), signatory_of(office)), draft=True, sample=True)


def save_version(desk: Desk, kind: str, language: PaperLanguage, text: str) -> OfficeTemplate:
    """Keep a text as the newest version and write with it from now on; its version is numbered by the program.

    Raises `TemplateRefused` with every problem, `NothingChangedInTemplate`, or `RefusedValue`.
    """
    templates.proposed(text, kind, language)
    with desk.work("write a letter template") as work:
        made = _save(work, kind, language, text, desk.who)
        if made is None:
            raise NothingChangedInTemplate
        work.commit()
    return made


def use_version(desk: Desk, template_id: UUID) -> None:
    """Write with an earlier version again. Raises `TemplateRefused` where it can no longer be used."""
    with desk.work("use an earlier letter template") as work:
        chosen = work.letters.own_template(template_id)
        templates.proposed(chosen.text, chosen.kind, chosen.language)
        _put_aside(work, chosen.kind, chosen.language)
        chosen.change(in_use=True)
        work.commit()


def use_shipped(desk: Desk, kind: str, language: PaperLanguage) -> None:
    """Write with the shipped words again; the office's versions stay."""
    with desk.work("go back to the shipped letter template") as work:
        _put_aside(work, kind, language)
        work.commit()


def export_set(desk: Desk, path: Path) -> int:
    """Write every text in use outside the vault, as a zip or a folder; return how many. Raises `SetNotWritten`."""
    texts: dict[tuple[str, str], str] = {}
    for language in languages():
        with desk.read() as reading:
            own = reading.letters.texts_in_use(language)
        for kind in templates.shipped_kinds(language):
            texts[(language.value, kind)] = own.get(kind) or templates.shipped_text(kind, language)
    letter_set.write_set(path, texts)
    with desk.work("export the letter templates") as work:
        work.note(OfficeTemplate.subject, ids.new_id(), detail=path.name)
        work.commit()
    return len(texts)


def import_set(desk: Desk, path: Path) -> TakenOver:
    """Take over every text of a set that may be used, and say of each other one why not.

    Raises `SampleRefusesImports`, `NoLetterSet` and `LetterSetTooLarge`.
    """
    desk.refuse_imports()
    found = letter_set.read_set(path)
    fit: list[tuple[str, PaperLanguage, str]] = []
    same: list[str] = []
    refused: list[RefusedFile] = []
    taken: list[OfficeTemplate] = []
    for (named, kind), content in sorted(found.items()):
        name = f"{named}/{kind}{letter_set.ENDING}"
        try:
            language = PaperLanguage(named)
            text = decoded(content, name)
            if problems := check(kind, language, text):
                refused.append(RefusedFile(name, problems))
            else:
                fit.append((kind, language, text))
        except ValueError:
            refused.append(RefusedFile(name, (Problem(0, _NO_LANGUAGE),)))
        except templates.NoSuchTemplate:
            refused.append(RefusedFile(name, (Problem(0, _NO_KIND),)))
        except TemplateRefused as broken:
            refused.append(RefusedFile(name, broken.found))
    with desk.work("take over letter templates") as work:
        for kind, language, text in fit:
            made = _save(work, kind, language, text, desk.who)
            if made is None:
                same.append(f"{language.value}/{kind}{letter_set.ENDING}")
            else:
                taken.append(made)
        if taken:
            work.commit()
    return TakenOver(tuple(taken), tuple(same), tuple(refused))


_NO_LANGUAGE: Final = QT_TRANSLATE_NOOP(
    "Errors", "the folder is not named for a language of papers, such as uk, en or ru"
)
_NO_KIND: Final = QT_TRANSLATE_NOOP("Errors", "the file is not named for a kind of paper, such as L1")
_VERSION: Final = re.compile(r"(?m)^\s*version\s*=.*$")


def _save(work: UnitOfWork, kind: str, language: PaperLanguage, text: str, who: str) -> OfficeTemplate | None:
    """Keep a text as the newest version; None where just these words are in use already."""
    versions = [one for one in work.letters.own_templates() if (one.kind, one.language) == (kind, language)]
    shipped = templates.shipped(kind, language)
    used = next((one.text for one in versions if one.in_use), templates.shipped_text(kind, language))
    if _words(text) == _words(used):
        return None
    version = f"{shipped.version}-office.{len(versions) + 1}"
    numbered = _VERSION.sub(f'version = "{version}"', text, count=1)
    _put_aside(work, kind, language)
    made = _row(kind, language, numbered, version, who)
    work.add(made)
    return made


def _row(kind: str, language: PaperLanguage, text: str, version: str, who: str) -> OfficeTemplate:
    made = OfficeTemplate(kind=kind, language=language, version=version, text=text, sha256="-", written_by=who or "-")
    # The record tidies line ends and the like, and the digest is that of what is kept.
    made.change(sha256=hashlib.sha256(made.text.encode()).hexdigest())
    return made


def _words(text: str) -> str:
    """Return a text without its version, which the program gives."""
    return _VERSION.sub("", text, count=1).replace("\r\n", "\n").strip()


def _put_aside(work: UnitOfWork, kind: str, language: PaperLanguage) -> None:
    for one in work.letters.own_templates():
        if (one.kind, one.language, one.in_use) == (kind, language, True):
            one.change(in_use=False)
