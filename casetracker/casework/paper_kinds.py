"""Which letters there are, and which papers beside them."""

from enum import StrEnum


class LetterKind(StrEnum):
    """The kinds of letters (research: family_letters.md section 2), and the papers beside them."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L4 = "L4"
    L5 = "L5"
    L6 = "L6"
    L7 = "L7"
    L8 = "L8"
    L9 = "L9"
    L10 = "L10"
    L11 = "L11"
    L12 = "L12"
    L13 = "L13"
    SUMMARY = "summary"
    QUESTIONS = "questions"
    """Questions for the investigator on a decision, for the family to take along."""
    REQUEST = "request"
    """A follow-up request to an official body."""
    FILE_SUMMARY = "file_summary"
    """Everything that is recorded, for the office's own file; not for a family."""
    LEAFLET = "leaflet"
    """What a reference sample is, and how to give one."""
    POSTER = "poster"
    """The short version for the public: as little as the family allowed."""
    INTAKE = "intake"
    """What a family is asked at the first talk, to fill in by hand or filled from the case."""
    CONSENT_FORM = "consent_form"
    """What a family allows, for signature."""

    @property
    def to_family(self) -> bool:
        """Say whether it is a letter to one relative, with the rules that hold for such a letter."""
        return self.value[0] == "L" and self.value[1:].isdigit()

    @property
    def to_nobody(self) -> bool:
        """Say whether it is a paper that goes to no relative by name."""
        return self in (LetterKind.REQUEST, LetterKind.FILE_SUMMARY, LetterKind.LEAFLET, LetterKind.POSTER)

    @property
    def asks(self) -> bool:
        """Say whether it is filled in by the family: handing it out is how a basis is asked for."""
        return self in (LetterKind.INTAKE, LetterKind.CONSENT_FORM)
