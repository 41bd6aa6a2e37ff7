"""The documents of this case: scans, photos and PDF files, added, looked at, and handed out."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QLocale, QModelIndex, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHeaderView, QPushButton, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from casetracker.casework.attachments import ENDINGS, Attachment, Sensitivity, redacted_copies
from casetracker.services import attachments
from casetracker.ui import theme
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import body_name, date_short, kin, label, line, word
from casetracker.ui.document_view import DocumentView
from casetracker.ui.forms.document_form import DocumentForm
from casetracker.ui.taking_back import ask_to_remove
from casetracker.ui.theme import Space
from casetracker.ui.widgets.ids_first import Column, IdsFirstTableModel, RowsTable
from casetracker.ui.widgets.page import EmptyState
from casetracker.ui.widgets.text import Text
from casetracker.ui.wording import language
from casetracker.ui.workplace import Workplace

_WIDTHS: Final = {1: 150, 2: 108}
_ALL_THE_REST: Final = 1000
_SIZES: Final = QLocale.DataSizeFormat.DataSizeTraditionalFormat


def open_outside(path: Path) -> bool:
    """Ask the desktop to open a file with the program for its kind."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class DocumentsTab(CaseTab):
    """What the family brought. Enter shows a document beside the list; files are also dropped here."""

    key: ClassVar = "documents"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.open_outside: Callable[[Path], bool] = open_outside
        self._rows: dict[UUID, Attachment] = {}
        self._case_id: UUID | None = None
        self._shown: UUID | None = None
        self.setAcceptDrops(True)
        self._hidden = EmptyState("")
        self._nothing = EmptyState("")
        self._model = IdsFirstTableModel(self._columns(), self._fetch, self)
        self._table = RowsTable("case_documents", self._model)
        self._table.opened.connect(self.open_document)
        self._table.clicked.connect(self._open_clicked)
        header = self._table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.selectionModel().currentRowChanged.connect(self._say_what)
        self._what = Text(tone="muted")
        self.document = DocumentView(workplace.background)
        self._add: QPushButton = button("", "add_document", self.ask_to_add)
        self._copy: QPushButton = button("", "copy_document", self.save_copy)
        self._outside: QPushButton = button("", "open_outside", self.open_with_another)
        self._describe: QPushButton = button("", "change_document", self.change_document)
        self._remove: QPushButton = button("", "remove_document", self.remove_document)
        self._verbs = buttons(self._add, self._describe, self._copy, self._outside, self._remove)
        right = QWidget()
        inner = QVBoxLayout(right)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.TIGHT)
        inner.addWidget(self._what)
        inner.addWidget(self.document, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self._table)
        self._split.addWidget(right)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 6)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(Space.GAP)
        self._split.setMinimumHeight(theme.pixels(320))
        # The room there is, not the size of the document, decides how high this is.
        self._split.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for widget in (self._hidden, self._nothing, self._verbs):
            self.add(widget)
        self.column.addWidget(self._split, _ALL_THE_REST)
        self.column.addStretch(1)

    def title(self) -> str:
        return self.tr("Documents")

    def fill_if_stale(self) -> None:
        """Show what is recorded now; the document that is open stays open, without being read again."""
        if not self._stale or self._view is None:
            return
        self._stale = False
        self.fill()

    def fill(self) -> None:
        documents, for_family = self.dossier.attachments, self.view.for_family
        self._rows = {one.id: one for one in documents}
        gone = self._shown is not None and self._shown not in self._rows
        if self._case_id != self.dossier.case.id or for_family or gone:
            self._case_id, self._shown = self.dossier.case.id, None
            self.document.show_nothing()
        self._say()
        self._model.set_columns(self._columns())
        self._model.forget()
        self._model.set_ids(reversed(self._rows))
        for place, width in _WIDTHS.items():
            self._table.setColumnWidth(place, theme.pixels(width))
        if self._rows and self._table.chosen_id() is None:
            self._table.choose(documents[-1].id)
        self._say_what()
        there = bool(documents) and not for_family
        self._hidden.setVisible(for_family)
        self._nothing.setVisible(not documents and not for_family)
        self._verbs.setHidden(for_family)
        for one in (self._describe, self._copy, self._outside, self._remove):
            one.setVisible(there)
        self._split.setVisible(there)

    def _say(self) -> None:
        self._hidden.set_texts(self.tr("The documents are not shown in the family view."))
        self._nothing.set_texts(
            self.tr(
                "No document is kept in this case yet. Add a scan, a photo or a PDF, or drop the file here. It is kept "
                "encrypted; delete the original when nobody needs it any more."
            )
        )
        self._table.setAccessibleName(self.tr("Documents of this case"))
        self._add.setText(self.tr("Add a document…"))
        self._copy.setText(self.tr("Save a copy…"))
        self._outside.setText(self.tr("Open with another program…"))
        self._describe.setText(self.tr("Change…"))
        self._describe.setAccessibleName(self.tr("Change what is recorded of the document"))
        self._remove.setText(self.tr("Remove…"))

    @Slot()
    def _say_what(self) -> None:
        """Say of the chosen document what it is, whole: the list may be too narrow for its title."""
        one = self._chosen()
        size = QLocale(language()).formattedDataSize(one.size, 0, _SIZES) if one else ""
        told = (
            line(
                one.title,
                word(one.media_type),
                size,
                self._told_of_file(one),
                _how_sensitive(one),
                label(Attachment, "shows_sought") if one.shows_sought else "",
                one.added_by,
                self._brought_by(one),
                one.note,
            )
            if one
            else ""
        )
        self._what.setText(told)

    def _told_of_file(self, one: Attachment) -> str:
        """Say under which name the file came, where that is not its title, and which document it shows in part."""
        came = one.file_name if one.file_name.rpartition(".")[0] != one.title else ""
        whole = next((each for each in self.dossier.attachments if each.id == one.redacted_copy_of), None)
        return line(
            f"{label(Attachment, 'file_name')}: {came}" if came else "",
            f"{label(Attachment, 'redacted_copy_of')}: {whole.title}" if whole else "",
        )

    def _brought_by(self, one: Attachment) -> str:
        who = next((each for each in self.dossier.relatives if each.id == one.relative_id), None)
        return self.tr("brought by: {who}").format(who=kin(self.dossier, who)) if who else ""

    # What a person does

    @Slot()
    def ask_to_add(self) -> None:
        """Ask for a file and take it in."""
        kinds = self.tr("Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)")
        path = self.workplace.dialogs.ask_open_path(self.tr("Add a document"), kinds)
        if path is not None:
            self.take_in([path])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take in files, one after another; each that is refused says why."""
        desk, case_id = self.workplace.desk, self.dossier.case.id
        for path in paths:
            job = Job(lambda _job, path=path: attachments.add_file(desk, case_id, path), self)  # type: ignore[misc]  # bound
            job.succeeded.connect(self._tell_added)
            job.failed.connect(self.workplace.dialogs.explain)
            self.workplace.background.start(job)

    @Slot(object)
    def open_document(self, attachment_id: UUID) -> None:
        """Show a document beside the list; the history notes it."""
        if attachment_id == self._shown or attachment_id not in self._rows:
            return
        self._shown = attachment_id
        desk, kind = self.workplace.desk, self._rows[attachment_id].media_type
        job = Job(lambda _job: attachments.read_content(desk, attachment_id), self)

        def show(content: bytes) -> None:
            if self._shown == attachment_id:
                self.document.show_document(content, kind)

        job.succeeded.connect(show)
        job.failed.connect(self._tell_not_opened)
        self.workplace.background.start(job)

    @Slot()
    def save_copy(self) -> None:
        """Save a copy in clear, after saying what that means."""
        chosen = self._chosen()
        if chosen is None or not self._confirm(chosen, self.tr("Save a copy in clear?"), self.tr("Save a copy")):
            return
        name = self._name_for(chosen)
        kinds = f"{word(chosen.media_type)} (*{Path(name).suffix})"
        path = self.workplace.dialogs.ask_save_path(self.tr("Save a copy"), Path.home() / name, kinds)
        if path is not None:
            self._export(chosen, path)

    @Slot()
    def open_with_another(self) -> None:
        """Save a copy in clear into a folder that is chosen, and open it with the desktop's program for it."""
        chosen = self._chosen()
        if chosen is None or not self._confirm(
            chosen, self.tr("Open with another program?"), self.tr("Save a copy and open it")
        ):
            return
        folder = self.workplace.dialogs.ask_folder(self.tr("Folder for the copy in clear"))
        if folder is not None:
            self._export(chosen, _free_name(folder / self._name_for(chosen)), then=self.open_outside)

    @Slot()
    def change_document(self) -> None:
        """Show the form with the title of a document, who brought it and what it belongs to."""
        chosen = self._chosen()
        if chosen is not None:
            self.want(DocumentForm(self.workplace, self.dossier, chosen))

    @Slot()
    def remove_document(self) -> None:
        """Remove a document that was added by mistake, after asking; the step is offered to be taken back."""
        chosen = self._chosen()
        if chosen is not None:
            ask_to_remove(self, chosen, line(chosen.title, date_short(chosen.added_on)))

    def _confirm(self, chosen: Attachment, question: str, verb: str) -> bool:
        said: list[str] = []
        if chosen.sensitivity is not Sensitivity.USUAL:
            said.append(self.tr("How sensitive this document is: {word}.").format(word=word(chosen.sensitivity)))
        said += [
            self.tr("There is a copy with parts left out: “{title}”. Take that one where it is enough.").format(
                title=one.title
            )
            for one in redacted_copies(self.dossier.attachments, chosen)
        ]
        lost = self.tr(
            "The copy lies outside the vault: whoever opens the folder or the stick can read it, and another program "
            "may keep traces of it. The history notes it, and the page of today reminds you to delete it."
        )
        return self.workplace.dialogs.confirm(question, "\n\n".join([*said, lost]), verb)

    def _export(self, chosen: Attachment, path: Path, then: Callable[[Path], bool] | None = None) -> None:
        desk = self.workplace.desk
        reminder = self.tr("Delete the copy in clear: {file}").format(file=path.name)
        job = Job(lambda _job: attachments.export(desk, chosen.id, path, reminder=reminder), self)

        def tell(_done: object) -> None:
            self.workplace.say(self.tr("A copy in clear was saved. The history says so."))
            if then is not None and not then(path):
                self.workplace.dialogs.tell(self.tr("No program opens this kind of file here. The copy is saved."))

        job.succeeded.connect(tell)
        job.failed.connect(self.workplace.dialogs.explain)
        self.workplace.background.start(job)

    @Slot(object)
    def _tell_added(self, _added: object) -> None:
        self.workplace.say(self.tr("The document is in the vault. Delete the original when nobody needs it any more."))

    @Slot(object)
    def _tell_not_opened(self, error: Exception) -> None:
        self._shown = None
        self.document.show_nothing(failed=True)
        self.workplace.dialogs.explain(error)

    @Slot(QModelIndex)
    def _open_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_document(self._model.id_at(index.row()))

    # Qt asks

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._view is not None and not self.view.for_family and _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_in(_files(event))

    def _chosen(self) -> Attachment | None:
        chosen = self._table.chosen_id()
        return self._rows.get(chosen) if chosen is not None else None

    def _name_for(self, chosen: Attachment) -> str:
        """Suggest a file's name that holds the case's number only."""
        place = list(self._rows).index(chosen.id) + 1
        return f"{self.dossier.case.number}-{place}{ENDINGS[chosen.media_type]}"

    def _fetch(self, ids: Sequence[UUID]) -> Mapping[UUID, Attachment]:
        return {one: self._rows[one] for one in ids if one in self._rows}

    def _belongs_to(self, one: Attachment) -> str:
        """Word the record that a document was attached to; the case itself needs no words."""
        if self._view is None:
            return ""
        dossier = self.dossier
        said = next((there for there in dossier.statements if there.id == one.statement_id), None)
        entry = next((there for there in dossier.registrations if there.id == one.registration_id), None)
        decision = next((there for there in dossier.decisions if there.id == one.decision_id), None)
        source = dossier.sources.get(one.source_id) if one.source_id else None
        return line(
            said.speaker if said else "",
            body_name(entry) if entry else "",
            decision.authority if decision else "",
            source.title if source else "",
        )

    def _columns(self) -> list[Column[Attachment]]:
        return [
            Column(self.tr("Document"), lambda one: one.title, bold=True),
            Column(self.tr("Belongs to"), self._belongs_to),
            Column(self.tr("Added"), lambda one: date_short(one.added_on)),
        ]


def _how_sensitive(one: Attachment) -> str:
    return "" if one.sensitivity is Sensitivity.USUAL else word(one.sensitivity)


def _files(event: QDropEvent) -> list[Path]:
    return [Path(one.toLocalFile()) for one in event.mimeData().urls() if one.isLocalFile()]


def _free_name(path: Path) -> Path:
    """Return the path, with a number where a file of this name is there already."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free
