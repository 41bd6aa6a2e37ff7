"""Enquirers: one person who asks for several sought persons, and stands as a relative in each of those cases."""

from casetracker.casework.record import Line, Record


class Enquirer(Record, table=True):
    """What ties together the rows of one person in several cases; names and wishes stand in each case's own row."""

    __tablename__ = "enquirer"

    note: Line = ""
