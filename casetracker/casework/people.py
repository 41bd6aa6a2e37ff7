"""People of a search: the sought person, the names each one bears or was given, and the relatives."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from sqlmodel import CheckConstraint

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.record import (
    EnumColumn,
    Line,
    Name,
    PartialDateColumn,
    Record,
    TermsColumn,
    Words,
    id_field,
    kept_as,
)


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"
    NOT_RECORDED = "not_recorded"


class Category(StrEnum):
    """In what capacity the person went missing."""

    SERVICE_MEMBER = "service_member"
    CIVILIAN = "civilian"
    NOT_RECORDED = "not_recorded"


class Script(StrEnum):
    CYRILLIC = "cyrillic"
    LATIN = "latin"
    OTHER = "other"


class NameKind(StrEnum):
    LEGAL = "legal"
    BIRTH = "birth"
    FORMER = "former"
    ALIAS = "alias"
    CALL_SIGN = "call_sign"
    TRANSLITERATION = "transliteration"
    MISSPELLING_IN_DOCUMENT = "misspelling_in_document"


class Role(StrEnum):
    APPLICANT = "applicant"
    MAIN_CONTACT = "main_contact"
    DONOR = "donor"
    NEXT_OF_KIN = "next_of_kin"
    REPRESENTATIVE = "representative"
    VICTIM_IN_PROCEEDINGS = "victim_in_proceedings"


class Kinship(StrEnum):
    """What the relative is to the sought person."""

    MOTHER = "mother"
    FATHER = "father"
    WIFE = "wife"
    HUSBAND = "husband"
    PARTNER = "partner"
    DAUGHTER = "daughter"
    SON = "son"
    SISTER = "sister"
    BROTHER = "brother"
    GRANDMOTHER = "grandmother"
    GRANDFATHER = "grandfather"
    AUNT = "aunt"
    UNCLE = "uncle"
    OTHER_RELATIVE = "other_relative"
    NOT_RELATED = "not_related"


class Degree(StrEnum):
    """How close the blood relation is. Kinship does not tell: a wife is none, an adopted child is none."""

    FIRST = "first"
    SECOND = "second"
    FURTHER = "further"
    NONE = "none"
    NOT_RECORDED = "not_recorded"


class RoundNotice(StrEnum):
    """Whether a relative wants to hear of each reported transfer."""

    EACH = "each"
    ONLY_IF_LINKED = "only_if_linked"
    NEVER = "never"
    NOT_ASKED = "not_asked"


class PlacePrecision(StrEnum):
    EXACT = "exact"
    SETTLEMENT = "settlement"
    DISTRICT = "district"
    REGION = "region"
    NOT_RECORDED = "not_recorded"


class IdentityPaper(StrEnum):
    PASSPORT = "passport"
    PASSPORT_ABROAD = "passport_abroad"
    MILITARY_CARD = "military_card"
    TAX_NUMBER = "tax_number"
    BIRTH_CERTIFICATE = "birth_certificate"
    ID_TAG = "id_tag"
    OTHER = "other"


class Channel(StrEnum):
    """How a person is reached, or how a paper went out."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    POST = "post"
    MESSENGER = "messenger"
    EMAIL = "email"


class RemainsNotice(StrEnum):
    """What a relative wants to be told of further remains."""

    EACH = "each"
    ONLY_WHEN_COMPLETE = "only_when_complete"
    NEVER = "never"
    ASK_ME = "ask_me"


class BirthAfterDisappearance(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The birth lies after the last contact or the disappearance. Check the dates; one of them cannot be right.",
    )


class NameOfNobody(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "A name belongs either to the sought person or to one relative.")


class OnlyName(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This is the only name recorded of this person, so it stays. Correct it, or add the right one first."
    )


class SoughtPerson(Record, table=True):
    """The missing person: treated as living until an authority has decided otherwise."""

    __tablename__ = "sought_person"

    case_id: UUID = id_field("search_case.id")
    sex: Sex = kept_as(EnumColumn(Sex), default=Sex.NOT_RECORDED)
    category: Category = kept_as(EnumColumn(Category), default=Category.NOT_RECORDED)
    born: PartialDate | None = kept_as(PartialDateColumn, default=None)
    birthplace: Line = ""
    last_contact: PartialDate | None = kept_as(PartialDateColumn, default=None)
    last_place: Line = ""
    disappeared_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    place_code: Line = ""
    """The code of the place in the official list of settlements (KATOTTH)."""
    place_precision: PlacePrecision = kept_as(EnumColumn(PlacePrecision), default=PlacePrecision.NOT_RECORDED)
    circumstances: Words = ""
    citizenship: Line = ""
    unit: Line = ""
    branch: Line = ""
    rank: Line = ""
    position: Line = ""
    recruitment_centre: Line = ""
    """The recruitment and social support centre that sends the official notice."""
    marks: Words = ""
    """Marks that help identification: scars, tattoos, implants. Recorded only while an identification needs them."""

    def check(self) -> None:
        for day in (self.last_contact, self.disappeared_on):
            if self.born and day and day.certainly_before(self.born):
                raise BirthAfterDisappearance


class Relative(Record, table=True):
    """Anyone on the family's side: enquirer, contact, sample donor, next of kin, each with own language and wishes."""

    __tablename__ = "relative"

    case_id: UUID = id_field("search_case.id")
    enquirer_id: UUID | None = id_field("enquirer.id", optional=True)
    """Set where the same person asks in other cases too."""
    kinship: Kinship = kept_as(EnumColumn(Kinship), default=Kinship.OTHER_RELATIVE)
    degree: Degree = kept_as(EnumColumn(Degree), default=Degree.NOT_RECORDED)
    kinship_proof: Line = ""
    roles: tuple[Role, ...] = kept_as(TermsColumn(Role), default=())
    language: PaperLanguage = kept_as(EnumColumn(PaperLanguage), default=PaperLanguage.UKRAINIAN)
    phone: Line = ""
    email: Line = ""
    post_address: Words = ""
    greeting: Line = ""
    """How a letter greets, typed or checked by a person; names are never declined when printing."""
    do_not_call: bool = False
    do_not_post: bool = False
    in_person_only: bool = False
    reach_at: Line = ""
    """Times and circumstances that are safe for a call."""
    code_word: Line = ""
    must_be_present: Line = ""
    pause_until: date | None = None
    further_remains: RemainsNotice = kept_as(EnumColumn(RemainsNotice), default=RemainsNotice.ASK_ME)
    rounds: RoundNotice = kept_as(EnumColumn(RoundNotice), default=RoundNotice.NOT_ASKED)
    note: Words = ""


class Witness(Record, table=True):
    """Somebody who saw the sought person last, or what happened; what they said is a statement."""

    __tablename__ = "witness"

    case_id: UUID = id_field("search_case.id")
    name: Name
    reach: Line = ""
    saw: Words = ""
    seen_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    seen_at: Line = ""
    source_id: UUID | None = id_field("source.id", optional=True)


class IdentityDocument(Record, table=True):
    """A paper or tag of the sought person's own, by its number."""

    __tablename__ = "identity_document"

    case_id: UUID = id_field("search_case.id")
    kind: IdentityPaper = kept_as(EnumColumn(IdentityPaper))
    number: Name
    issued_by: Line = ""
    issued_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    note: Words = ""


class PersonName(Record, table=True):
    """One name as one source wrote it; the parts as far as they are known, and the whole as it stands there."""

    __tablename__ = "person_name"
    __table_args__ = (CheckConstraint("(sought_person_id IS NULL) <> (relative_id IS NULL)", name="one_bearer"),)

    case_id: UUID = id_field("search_case.id")
    sought_person_id: UUID | None = id_field("sought_person.id", optional=True)
    relative_id: UUID | None = id_field("relative.id", optional=True)
    full: Name
    """As written, in the nominative: what papers print."""
    family: Line = ""
    given: Line = ""
    patronymic: Line = ""
    script: Script = kept_as(EnumColumn(Script), default=Script.CYRILLIC)
    language: Line = ""
    kind: NameKind = kept_as(EnumColumn(NameKind), default=NameKind.LEGAL)
    source_id: UUID | None = id_field("source.id", optional=True)

    def check(self) -> None:
        if (self.sought_person_id is None) == (self.relative_id is None):
            raise NameOfNobody


def script_of(text: str) -> Script:
    """Tell the script that most letters of a name are written in."""
    letters = [letter for letter in text.lower() if letter.isalpha()]
    cyrillic = sum("\u0400" <= letter <= "\u052f" for letter in letters)
    latin = sum(letter < "\u0250" for letter in letters)
    if not letters or cyrillic + latin < len(letters) / 2:
        return Script.OTHER
    return Script.CYRILLIC if cyrillic >= latin else Script.LATIN


class Spelling(Protocol):
    """What a name is chosen by, of a record or of its row."""

    @property
    def id(self) -> UUID: ...
    @property
    def full(self) -> str: ...
    @property
    def kind(self) -> NameKind: ...
    @property
    def script(self) -> Script: ...


def shown_name(names: Sequence[Spelling]) -> str:
    """Choose the name that heads a page and a paper: legal before birth before the rest, as the source wrote it."""
    order = list(NameKind)
    return (
        min(names, key=lambda name: (order.index(name.kind), name.script is not Script.CYRILLIC, name.id)).full
        if (names)
        else ""
    )


def require_other_name(names: Iterable[PersonName], name: PersonName) -> None:
    """Let a spelling go only where its bearer keeps another. Raises `OnlyName`."""
    bearer = name.sought_person_id or name.relative_id
    if not any(bearer in (one.sought_person_id, one.relative_id) for one in names if one.id != name.id):
        raise OnlyName


def further_names(names: Sequence[PersonName]) -> list[PersonName]:
    """Return the names beside the one that heads the page, in the order in which they were recorded."""
    first = shown_name(names)
    heads = next((one.id for one in sorted(names, key=lambda one: one.id) if one.full == first), None)
    return [one for one in sorted(names, key=lambda one: one.id) if one.id != heads]


def other_names(names: list[PersonName]) -> list[str]:
    """Return the further spellings, without repeats, in the order in which they were recorded."""
    first = shown_name(names)
    return list(dict.fromkeys(name.full for name in sorted(names, key=lambda one: one.id) if name.full != first))
