"""Telephone lines that help families: loaded with the program, edited by the office, checked again and again."""

from typing import Any
from uuid import UUID

from casetracker import resources
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.phone_lines import PhoneLine, for_family
from casetracker.casework.reference import plan_load
from casetracker.exchange.phone_lines_csv import read_phone_lines
from casetracker.services.cases import change
from casetracker.services.desk import Desk
from casetracker.services.reference import Loaded

PHONE_LINES = "phone_lines.csv"


def load_shipped_lines(desk: Desk) -> Loaded:
    """Load the lines that ship with the program; what the office changed stays as the office wrote it."""
    shipped = read_phone_lines(resources.path("reference", PHONE_LINES).read_bytes())
    with desk.work("load telephone lines") as work:
        load = plan_load(shipped, {one.id: one for one in work.office.phone_lines()})
        work.add_all(load.new)
        for correction in load.corrected:
            correction.record.change(**correction.values)
        work.commit()
    return Loaded(len(load.new), len(load.corrected), len(load.kept), load.unchanged)


def read_lines(desk: Desk) -> list[PhoneLine]:
    """Return the lines as a family is told of them."""
    with desk.read() as reading:
        return for_family(reading.office.phone_lines(), desk.today())


def add_line(desk: Desk, **told: Any) -> PhoneLine:
    """Record a line of the office's own."""
    with desk.work("add a telephone line") as work:
        line = PhoneLine(**told)
        work.add(line)
        work.commit()
    return line


def change_line(desk: Desk, line_id: UUID, **told: Any) -> None:
    """Correct a line; loading the shipped ones again leaves it as it is."""
    change(desk, PhoneLine, line_id, "change a telephone line", **told)


def checked_today(desk: Desk, line_id: UUID) -> None:
    """Record that somebody called, or looked at the page, and the number is right."""
    change(desk, PhoneLine, line_id, "check a telephone line", checked_on=PartialDate.on(desk.today()))


def remove_line(desk: Desk, line_id: UUID) -> None:
    """Take a line off that nobody answers any more."""
    with desk.work("remove a telephone line") as work:
        work.remove(work.cases.record(PhoneLine, line_id))
        work.commit()
