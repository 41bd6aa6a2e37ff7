"""Letter templates in the office's own words: the text at the left, checked as it is typed; at the right the paper."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letters import OfficeTemplate
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import templates
from casetracker.letters.markup import Problem
from casetracker.letters.template_file import TemplateRefused
from casetracker.services import drafts, office_templates
from casetracker.services.desk import Changes
from casetracker.ui import sentences, theme
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.paper_view import PaperView
from casetracker.ui.template_choice import SHIPPED, TemplateChoice, TemplateRead
from casetracker.ui.template_sets import TemplateSets
from casetracker.ui.template_text import TemplateText
from casetracker.ui.template_words import kind_words, reason_words
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Banner, Notice
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.page import Page, PageHeader
from casetracker.ui.workplace import Place, Workplace

FORM: Final = "letter_template"
CHECK_MS: Final = 200
_MOST_PROBLEMS: Final = 8


@dataclass(frozen=True, slots=True)
class _Looked:
    asked: int
    problems: tuple[Problem, ...]
    pdf: bytes
    refused: ForTheCaseworker | None


class LetterTemplatesPage(QWidget):
    """One text at a time. What is saved is a further version; nothing the office wrote is ever lost."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._read: TemplateRead | None = None
        self._asked = self._reads = 0
        self._at_first = ""
        self._problems: tuple[Problem, ...] = ()
        self._wanted: tuple[str, PaperLanguage] = (LetterKind.L1.value, PaperLanguage.UKRAINIAN)
        self._then: Callable[[], None] | None = None
        self._header = PageHeader()
        self._save = PrimaryButton()
        self._save.setObjectName("save_template")
        self._save.clicked.connect(self.save)
        self._header.add_button(self._save)
        self._choice = TemplateChoice()
        self._choice.asked.connect(self._choose)
        self._choice.version_asked.connect(self._choose_version)
        self._sets = TemplateSets(workplace)
        self._sets.taken_over.connect(self._note_set)
        self._kept = Banner("", "attention")
        self._kept.hide()
        self._text = TemplateText()
        self._text.edited.connect(self._note_edit)
        self._text_field = Field("", self._text)
        self._wrong = Notice("wrong")
        self._wrong.setObjectName("template_problems")
        self._wrong.hide()
        self._use = button("", "use_version", self.use_version)
        self._undo = button("", "undo_template", self.throw_away)
        self._back = button("", "use_shipped", self.use_shipped)
        self._paper = PaperView(workplace.background)
        self._settled = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._settled.timeout.connect(self._look)
        self._lay_out()
        self.retranslate()

    # The room's page

    def show_place(self, place: Place) -> None:
        """Show a kind in a language: `detail` names both, as L3/uk."""
        kind, _, tongue = place.detail.partition("/")
        if kind:
            self._wanted = (kind, PaperLanguage(tongue or self._wanted[1].value))
        self.read(with_draft=not kind)

    def read(self, *, with_draft: bool = False) -> None:
        """Read the text in use anew, or what was typed before and not saved."""
        if self.is_changed():
            return
        desk, (kind, language) = self._workplace.desk, self._wanted

        def work(_job: Job) -> TemplateRead:
            kept = drafts.take_up_draft(desk, FORM, None) if with_draft else {}
            of = kept.get("kind", kind), PaperLanguage(kept.get("language", language.value))
            return TemplateRead(
                office_templates.read_list(desk),
                *of,
                templates.shipped_text(*of),
                office_templates.read_versions(desk, *of),
                kept.get("text", ""),
            )

        self._reads += 1
        job = Job(work, self)
        job.succeeded.connect(partial(self._take, self._reads))
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def refresh(self, changes: Changes) -> None:
        if self._read is not None and changes.kinds & {OfficeTemplate.subject, "office"}:
            if self.is_changed():
                self._settled.start()
            else:
                self.read()

    def unsaved(self) -> dict[str, dict[str, str]]:
        if self._read is None or not self.is_changed():
            return {}
        return {FORM: {"kind": self._read.kind, "language": self._read.language.value, "text": self._text.text()}}

    def leave(self, then: Callable[[], None]) -> None:
        """Ask what becomes of a text that is not saved; staying calls nothing."""
        answer = self._workplace.dialogs.ask_to_save(self.heading()) if self.is_changed() else None
        if answer:
            self._then = then
            self.save()
        elif answer is None:
            if self.is_changed():
                self.throw_away()
            then()

    def heading(self) -> str:
        return self.tr("Letter templates")

    def retranslate(self) -> None:
        self._save.setText(self.tr("Save as a new version"))
        self._text_field.set_label(self.tr("Text of the template"))
        self._kept.set_sentence(self.tr("This was typed before and not saved yet. Save it, or throw it away."))
        self._use.setText(self.tr("Write with this version"))
        self._undo.setText(self.tr("Throw away what is typed"))
        self._back.setText(self.tr("Back to the shipped one…"))
        self._head()
        if self._read is not None:
            self._say_problems(self._problems, None)

    # What tests and screen readers ask

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the text as it stands."""
        return self._problems

    @property
    def paper_text(self) -> str:
        return self._paper.text

    def is_changed(self) -> bool:
        """Say whether something is typed that no version holds."""
        return self._read is not None and self._text.text() != self._at_first

    def _take(self, asked: int, read: TemplateRead) -> None:
        if asked != self._reads or self.is_changed():
            return
        self._read, self._wanted = read, (read.kind, read.language)
        self._choice.offer(read)
        self._show_version(read.in_use)
        if read.kept:
            self._text.show_text(read.kept)
        self._kept.setVisible(self.is_changed())
        self._head()
        self._show_buttons()
        self._look()

    def _show_version(self, version: str) -> None:
        if self._read is not None:
            self._choice.show_version(version)
            self._text.show_text(self._read.text(version))
            # What Qt gives back has ordinary spaces for the bound ones.
            self._at_first = self._text.text()

    def _head(self) -> None:
        self._header.set_texts(
            kind_words(self._read.kind) if self._read else self.heading(), self.heading() if self._read else ""
        )

    @Slot(str, str)
    def _choose(self, kind: str, language: str) -> None:
        """Go to another kind or language, once what is typed is saved or thrown away."""
        self.leave(partial(self._go_to, (kind, PaperLanguage(language))))

    def _go_to(self, asked: tuple[str, PaperLanguage]) -> None:
        self._wanted, self._read = asked, None
        self.read()

    @Slot(str)
    def _choose_version(self, asked: str) -> None:
        """Show another version, once what is typed is saved or thrown away."""

        def show() -> None:
            self._show_version(asked)
            self._show_buttons()
            self._look()

        self.leave(show)

    # The look at the text

    @Slot()
    def _note_edit(self) -> None:
        self._show_buttons()
        self._settled.start()

    def _show_buttons(self) -> None:
        used = self._read.in_use if self._read else SHIPPED
        self._save.setEnabled(self.is_changed() and not self._problems)
        self._undo.setVisible(self.is_changed())
        self._use.setVisible(not self.is_changed() and self._choice.version != used)
        self._back.setVisible(used != SHIPPED)

    @Slot()
    def _look(self) -> None:
        if self._read is None:
            return
        self._asked += 1
        asked, desk, text = self._asked, self._workplace.desk, self._text.text()
        kind, language = self._read.kind, self._read.language

        def work(_job: Job) -> _Looked:
            problems = office_templates.check(kind, language, text)
            if problems:
                return _Looked(asked, problems, b"", None)
            try:
                return _Looked(asked, (), office_templates.preview(desk, kind, language, text).pdf, None)
            except ForTheCaseworker as refused:
                return _Looked(asked, (), b"", refused)

        job = Job(work, self)
        job.succeeded.connect(self._show_look)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show_look(self, looked: _Looked) -> None:
        if looked.asked != self._asked:
            return
        # With a problem in the text the paper as it was last stays in sight.
        if looked.pdf:
            self._paper.show_paper(looked.pdf)
        self._say_problems(looked.problems, looked.refused)
        self._show_buttons()

    def _say_problems(self, problems: tuple[Problem, ...], refused: ForTheCaseworker | None) -> None:
        self._problems = problems
        self._text.mark_wrong(frozenset(one.line for one in problems))
        lines: list[tuple[str, str, Callable[[], None] | None]] = [
            (
                reason_words(one),
                self.tr("Go to line {line}").format(line=one.line),
                partial(self._text.go_to_line, one.line) if one.line else None,
            )
            for one in problems[:_MOST_PROBLEMS]
        ]
        if len(problems) > _MOST_PROBLEMS:
            lines.append((self.tr("and %n more", "", len(problems) - _MOST_PROBLEMS), "", None))
        if refused is not None:
            lines.append((sentences.say(refused), "", None))
        self._wrong.setVisible(bool(lines))
        if lines:
            title = self.tr("%n thing(s) to mend before this can be saved", "", len(problems))
            self._wrong.say(title if problems else self.tr("The paper cannot be shown"), lines)
        self._text.setAccessibleDescription("\n".join(said for said, _, _ in lines))

    # What can be done

    @Slot()
    def save(self) -> None:
        """Save the text as the newest version; letters are written with it from now on."""
        if self._read is None:
            return
        desk, text = self._workplace.desk, self._text.text()
        kind, language = self._read.kind, self._read.language
        job = Job(lambda _job: office_templates.save_version(desk, kind, language, text), self)
        job.succeeded.connect(self._note_saved)
        job.failed.connect(self._refuse)
        self._workplace.background.start(job)

    @Slot(object)
    def _note_saved(self, made: OfficeTemplate) -> None:
        self._workplace.say(self.tr("Version {version} is saved and in use.").format(version=made.version))
        self._anew()
        then, self._then = self._then, None
        if then is not None:
            then()

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        self._then = None
        if isinstance(error, TemplateRefused):
            self._say_problems(error.found, None)
            self._text.go_to_line(error.found[0].line if error.found else 1)
        else:
            self._workplace.dialogs.explain(error)

    @Slot()
    def throw_away(self) -> None:
        """Put back the words of the version shown."""
        self._show_version(self._choice.version)
        self._kept.hide()
        self._forget_draft()
        self._show_buttons()
        self._look()

    @Slot()
    def use_version(self) -> None:
        """Write with the version shown from now on."""
        chosen, desk = self._choice.version, self._workplace.desk
        if self._read is None:
            return
        if chosen == SHIPPED:
            self._do(partial(office_templates.use_shipped, desk, self._read.kind, self._read.language))
        else:
            self._do(partial(office_templates.use_version, desk, UUID(chosen)))

    @Slot()
    def use_shipped(self) -> None:
        """Ask, and write with the shipped words again; the office's versions stay."""
        if self._read is None:
            return
        question = self.tr("Write with the shipped words again?")
        stays = self.tr("Your versions stay here and can be used again. What is typed and not saved is lost.")
        if self._workplace.dialogs.confirm(question, stays, self.tr("Use the shipped words")):
            self._do(partial(office_templates.use_shipped, self._workplace.desk, self._read.kind, self._read.language))

    def _do(self, service: Callable[[], object]) -> None:
        job = Job(lambda _job: service(), self)
        job.succeeded.connect(lambda _done: self._anew())
        job.failed.connect(self._refuse)
        self._workplace.background.start(job)

    def _anew(self) -> None:
        """Show what is in use now."""
        self._forget_draft()
        self._kept.hide()
        self._read = None
        self.read()

    def _forget_draft(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: drafts.drop_draft(desk, FORM, None), self._workplace.background)
        self._workplace.background.start(job)

    @Slot()
    def _note_set(self) -> None:
        if not self.is_changed():
            self._anew()

    def _lay_out(self) -> None:
        left = Page()
        left.column.setContentsMargins(0, 0, Space.TIGHT, 0)
        left.add(self._choice)
        left.add(self._kept)
        left.column.addWidget(self._text_field, 1)
        left.add(self._wrong)
        left.add(buttons(self._undo, self._use, self._back))
        left.add(self._sets)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self._paper)
        left.setMinimumWidth(theme.pixels(320))
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(Space.TIGHT)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.EDGE, Space.EDGE - 4, Space.EDGE, Space.EDGE - 4)
        whole.setSpacing(Space.GAP)
        whole.addWidget(self._header)
        whole.addWidget(split, 1)
        self._show_buttons()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
