"""Notes: what the office writes down for itself. Never printed, hidden in family view."""

from datetime import date
from uuid import UUID

from casetracker.casework.record import Name, Record, Said, id_field


class Note(Record, table=True):
    __tablename__ = "note"

    case_id: UUID = id_field("search_case.id")
    written_on: date
    written_by: Name
    words: Said
