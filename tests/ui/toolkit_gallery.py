"""One page with every part of the toolkit, in invented words, to look at and to test."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMainWindow, QPlainTextEdit, QPushButton, QWidget

from casetracker.casework.certainty import Level
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.registrations import Urgency
from casetracker.casework.timeline import Mark as Kind
from casetracker.ui import marks
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Banner, ContactBanner, Notice
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.figures import SaidFigure, SideBySideFigures, SideSays
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.navigation import NavigationList
from casetracker.ui.widgets.page import Card, EmptyState, Page, PageHeader
from casetracker.ui.widgets.status_bar import StatusBar
from casetracker.ui.widgets.tabs import Tabs
from casetracker.ui.widgets.timeline import TimelineItem, TimelineWidget

TIMELINE = [
    TimelineItem(date(2025, 9, 27), "about 27 Sep 2025", Kind.EVENT, "last contact (family)", filled=True),
    TimelineItem(date(2025, 11, 5), "5 Nov 2025", Kind.DOCUMENT, "register extract", filled=True),
    TimelineItem(date(2026, 2, 26), "26 Feb 2026", Kind.SAID, "26 Feb: 1,000 reported", filled=False),
    TimelineItem(date(2026, 3, 12), "12 Mar 2026", Kind.SAID, "National Information Bureau: “probably”", filled=False),
    TimelineItem(date(2026, 5, 2), "2 May 2026", Kind.DOCUMENT, "mother's sample taken", filled=False),
    TimelineItem(date(2026, 6, 4), "4 Jun 2026", Kind.SAID, "tag reported by the investigator", filled=False),
    TimelineItem(date(2026, 6, 5), "5 Jun 2026", Kind.EVENT, "talk with the mother", filled=True),
    TimelineItem(date(2026, 9, 20), "20 Sep 2026", Kind.DOCUMENT, "letter L4 handed over", filled=True),
    TimelineItem(None, "", Kind.SAID, "comrade: seen alive", filled=False),
]


def gallery() -> QMainWindow:
    """Build the window with navigation, page and status bar."""
    window = QMainWindow()
    window.setWindowTitle("Toolkit")
    page = Page()
    for part in (_header(), _contact(), _tabs(), _sure_and_due(), _timeline(), _figures(), _said(), _form()):
        page.add(part)
    page.column.addStretch()
    rooms = NavigationList()
    for key, title, count in (("today", "Today", 7), ("cases", "Cases", 214), ("settings", "Settings", None)):
        rooms.add_room(key, title)
        rooms.set_count(key, count)
    rooms.choose("cases")
    rooms.setAccessibleName("Rooms")
    middle = QWidget()
    row = QHBoxLayout(middle)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(rooms)
    row.addWidget(page, 1)
    window.setCentralWidget(middle)
    status = StatusBar()
    status.ok("Ready")
    status.note("Saved 14:05")
    window.setStatusBar(status)
    return window


def _header() -> PageHeader:
    header = PageHeader()
    header.set_texts(
        "ЗРАЗКОВИЙ Олександр Прикладович",
        "Case KV1-2026-0041 · opened 3 Oct 2026",
        "Zrazkovyi Oleksandr · born 14 May 1994 · last contact about 27 Sep 2025, near sample place",
    )
    header.add_button(QPushButton("Add statement"))
    header.add_button(QPushButton("Link batch"))
    header.add_button(PrimaryButton("Write letter…"))
    return header


def _contact() -> ContactBanner:
    banner = ContactBanner()
    banner.set_notes(
        "Contact",
        [
            "Mother: in person only, never by phone",
            "Father: must not learn of the DNA result from us",
            "Do not write to the old address",
        ],
    )
    return banner


def _tabs() -> Tabs:
    tabs = Tabs()
    for key, title in (("overview", "Overview"), ("family", "Family"), ("history", "History")):
        tabs.add_page(key, title, QWidget())
    return tabs


def _row(*widgets: tuple[QWidget, int]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.GAP)
    for widget, stretch in widgets:
        row.addWidget(widget, stretch)
    return holder


def _sure_and_due() -> QWidget:
    sure = Card("What is known, and how sure")
    for level in Level:
        sure.add(MarkLabel(marks.certainty(level)))
    sure.add(MarkLabel(marks.on_record()))
    due = Card("Due and linked")
    holder = QWidget()
    flow = FlowLayout(holder, across=Space.TIGHT, down=Space.TIGHT)
    for urgency, word in ((Urgency.LATE, "18 days late"), (Urgency.SOON, "30 Nov"), (Urgency.PLANNED, "20 Jan")):
        flow.addWidget(MarkLabel(marks.due(urgency, word)))
    for strength in LinkStrength:
        flow.addWidget(MarkLabel(marks.link(strength)))
    due.add(holder)
    empty = Card("Next")
    empty.add(EmptyState("Nothing is planned yet. Note what was agreed, and it is shown here.", "Plan a step…"))
    return _row((sure, 3), (due, 2), (empty, 2))


def _timeline() -> Card:
    card = Card("Timeline")
    line = TimelineWidget()
    line.show_items(TIMELINE)
    card.add(line)
    return card


def _figures() -> SideBySideFigures:
    shown = SideBySideFigures()
    quote = "bodies (remains) which, by preliminary information of the Russian side, may belong to Ukrainian defenders"
    shown.show_directions(
        (
            "To Ukraine",
            (
                SideSays(
                    "Ukraine says",
                    (
                        SaidFigure(
                            "1,000", "bodies or remains", quote, "Coordination HQ, 26 Feb 2026 · 3 pages, one voice"
                        ),
                    ),
                ),
                SideSays(
                    "Russia says",
                    (SaidFigure("1,000", "persons", "", "V. Medinsky, 26 Feb 2026 · 3 pages, one voice"),),
                ),
                SideSays("Others", (), "Observers were present. They gave no count.", is_party=False),
            ),
        ),
        (
            "To Russia",
            (
                SideSays("Ukraine says", (), "No Ukrainian figure found"),
                SideSays("Russia says", (SaidFigure("35", "", "", "V. Medinsky, 26 Feb 2026"),)),
            ),
        ),
    )
    return shown


def _said() -> QWidget:
    notice = Notice("wrong")
    notice.say(
        "Two things stand in the way",
        [
            ("“Next letter by” is empty. A promise of ours is required.", "Enter a date", lambda: None),
            ("The mother asked for no letters before 1 Dec.", "Show her wishes", lambda: None),
        ],
    )
    sample = Banner("This is a sample. Every person in it is invented.", "attention")
    return _row((notice, 1), (sample, 1))


def _form() -> Card:
    card = Card("Form")
    refused = Field("Next letter by", QLineEdit(placeholderText="dd.mm.yyyy"))
    refused.set_error("The calendar has no such day. Check the day and the month.")
    choice = QComboBox()
    choice.addItems(["Українська", "English"])
    words = QPlainTextEdit()
    words.setFixedHeight(64)
    off = PrimaryButton("Print and record…")
    off.setEnabled(False)
    card.add(_row((Field("Language", choice), 1), (refused, 1), (Field("Family name", QLineEdit("Зразковий")), 1)))
    card.add(Field("A sentence of your own", words, "It is checked for what must not be written."))
    card.add(_row((QPushButton("Save a copy…"), 0), (off, 0), (QWidget(), 1)))
    return card
