"""Who sends a paper, from the office's own row."""

from casetracker.casework.office import UNNAMED, Office
from casetracker.letters.paper import Letterhead, Signatory


def letterhead_of(office: Office) -> Letterhead:
    """Return the head of every paper. The return line, seen through an envelope's window, names the address alone."""
    return Letterhead(
        name=_given(office.name),
        address=office.address,
        phone=office.phone,
        hours=office.hours,
        email=office.email,
        registered_number=office.registered_number,
        support_line=office.support_line,
        return_line=", ".join(line.strip() for line in office.address.splitlines() if line.strip()),
        logo=office.logo or b"",
    )


def signatory_of(office: Office) -> Signatory:
    """Return the person who signs, by name."""
    return Signatory(name=_given(office.caseworker), phone=office.phone, lines=office.signature)


def _given(name: str) -> str:
    return "" if name == UNNAMED else name
