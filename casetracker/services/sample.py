"""The sample vault: invented people whose names say that they are invented, so that nobody takes them for real."""

from datetime import date, timedelta
from pathlib import Path
from typing import Final

from casetracker.casework.cases import Case
from casetracker.casework.comparisons import FurtherExamination, Result
from casetracker.casework.consents import ConsentDecision, LegalBasis, Purpose
from casetracker.casework.disclosure import Topic
from casetracker.casework.identification import DecisionState, Method, StageKind
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis
from casetracker.casework.office import Office
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Category, Channel, Kinship, NameKind, Role, Sex
from casetracker.casework.registrations import Body
from casetracker.casework.remains import RemainsKind
from casetracker.casework.samples import SampleKind, SampleState
from casetracker.casework.statements import Fate, Whereabouts
from casetracker.services import (
    cases,
    consents,
    disclosure,
    family,
    identification,
    links,
    phone_lines,
    reference,
    remains,
    samples,
    vaults,
)
from casetracker.services.batches import batch_named
from casetracker.services.desk import Desk
from casetracker.vault.slots import KdfCost

PASSPHRASE: Final = "sample vault, invented people"  # noqa: S105  (public on purpose)
"""No secret: it is printed in the terminal and shown on the unlock page of the sample."""
TRANSFER: Final = "RX-2026-02-26"


def make(folder: Path, cost: KdfCost | None = None) -> Desk:
    """Create the sample vault with the shipped claims and a few invented cases. Raises what `begin_vault` raises."""
    office = Office(
        code="ZR1",
        name="Бюро розшуку (зразок)",
        address="вул. Прикладна, 1\nм. Зразок, 00000",
        phone="000 000 00 00",
        hours="пн–пт 9:00–17:00",
        registered_number="00000000",
        support_line="000 000 00 01 (зразок)",
        caseworker="Прикладна Зразка",
    )
    desk = vaults.begin_vault(folder, PASSPHRASE, office, sample=True, cost=cost).finish()
    try:
        reference.load_shipped_claims(desk)
        phone_lines.load_shipped_lines(desk)
        _searching(desk)
        _in_identification(desk)
        _captivity(desk)
        _weak_decision(desk)
        _just_opened(desk)
    except BaseException:
        desk.close()
        raise
    return desk


def _searching(desk: Desk) -> Case:
    today = desk.today()
    case = cases.open_case(
        desk,
        full="Зразковий Олександр Прикладович",
        family="Зразковий",
        given="Олександр",
        patronymic="Прикладович",
        sex=Sex.MALE,
        category=Category.SERVICE_MEMBER,
        born="1994-05-14",
        last_contact=PartialDate.parse("~2025-09-27"),
        last_place="біля села Приклад",
    )
    cases.add_name(desk, case.id, "Zrazkovyi Oleksandr", NameKind.TRANSLITERATION)
    cases.add_name(desk, case.id, "Образцовый Александр", NameKind.MISSPELLING_IN_DOCUMENT)
    mother = family.add_relative(
        desk,
        case.id,
        "Зразкова Ганна Вигаданівна",
        Kinship.MOTHER,
        roles=(Role.APPLICANT, Role.MAIN_CONTACT, Role.DONOR),
        phone="000 000 00 02",
        post_address="вул. Прикладна, 2\nм. Зразок\n00000",
        in_person_only=True,
        basis=LegalBasis.CONSENT,
    )
    consents.record_consent(desk, case.id, mother.id, Purpose.DNA_COMPARISON, witness="Прикладна Зразка")
    consents.record_consent(desk, case.id, mother.id, Purpose.PUBLISH_PHOTO, ConsentDecision.REFUSED)
    father = family.add_relative(desk, case.id, "Зразковий Приклад Вигаданович", Kinship.FATHER)
    disclosure.set_rule(
        desk, case.id, father.id, topics=(Topic.IDENTIFICATION,),
        words="результат порівняння ДНК", asked_by="мати",
    )  # fmt: skip
    cases.record_registration(
        desk, case.id, body=Body.POLICE_ERDR, number="000-зразок", registered_on="2025-10-03",
        status_as_given="призначено експертизу", last_contact_on=today - timedelta(days=40),
        next_follow_up=today - timedelta(days=18),
    )  # fmt: skip
    cases.record_registration(
        desk, case.id, body=Body.UNIFIED_REGISTER, number="зразок-1", registered_on="2025-11-05",
        status_as_given="зниклий безвісти", last_contact_on=date(2025, 11, 5),
    )  # fmt: skip
    cases.record_registration(
        desk, case.id, body=Body.LABORATORY, status_as_given="отримано 1 з 2 зразків родичів",
        last_contact_on=today - timedelta(days=60), next_follow_up=today + timedelta(days=3),
    )  # fmt: skip
    cases.record_registration(
        desk, case.id, body=Body.ICRC_CTA, registered_on="2025-12-10", status_as_given="request open",
        last_contact_on=today - timedelta(days=90), next_follow_up=today + timedelta(days=57),
    )  # fmt: skip
    sample = samples.add_sample(
        desk, case.id, SampleKind.RELATIVE_BUCCAL, donor_id=mother.id, laboratory="лабораторія (зразок)",
        sample_number="зразок-2",
    )  # fmt: skip
    samples.record_step(desk, sample.id, SampleState.TAKEN, happened_on="2025-10-20", said_by="слідчий")
    samples.record_step(desk, sample.id, SampleState.RECEIVED, happened_on="2025-11", said_by="лабораторія")
    cases.record_statement(
        desk, case.id, speaker="Національне інформаційне бюро", said_on="2026-03-12",
        wording="ймовірно перебуває в полоні, підтвердження МКЧХ немає", whereabouts=Whereabouts.BELIEVED_CAPTIVE,
    )  # fmt: skip
    cases.record_talk(
        desk, case.id, mother.id, held_on=today - timedelta(days=20), channel=Channel.IN_PERSON,
        said="Розповіли, які відомості є і від кого.", asked="Чи міг він бути серед переданих у лютому?",
        promised="Написати, коли відповість слідчий.", promised_by=today + timedelta(days=5),
    )  # fmt: skip
    return case


def _in_identification(desk: Desk) -> Case:
    case = cases.open_case(
        desk, full="Приклад Іван Вигаданович", family="Приклад", given="Іван", patronymic="Вигаданович",
        sex=Sex.MALE, category=Category.SERVICE_MEMBER, born="1988", last_contact="2025-11",
    )  # fmt: skip
    family.add_relative(
        desk, case.id, "Приклад Марія Зразківна", Kinship.WIFE, roles=(Role.APPLICANT, Role.MAIN_CONTACT),
        post_address="вул. Вигадана, 3\nм. Зразок\n00000", basis=LegalBasis.CONSENT,
    )  # fmt: skip
    batch = batch_named(desk, TRANSFER)
    links.link_batch(
        desk, case.id, batch, LinkBasis.DOCUMENT_OR_TAG_WITH_REMAINS, LinkStrength.POSSIBLE,
        source_note="слідчий, телефоном",
    )  # fmt: skip
    identification.record_stage(desk, case.id, kind=StageKind.REPORTED_REPATRIATED, happened_on="2026-02-26")
    identification.record_stage(
        desk, case.id, kind=StageKind.RECEIVED_NUMBERED, happened_on="2026-03-04", said_by="слідчий",
        official_number="1187/26 (зразок)",
    )  # fmt: skip
    identification.record_stage(desk, case.id, kind=StageKind.SAMPLE_TAKEN, happened_on="2026-04-20", said_by="слідчий")
    item = remains.record_remains(
        desk, case.id, "1187/26 (зразок)", because="слідчий, телефоном", kind=RemainsKind.INCOMPLETE,
        holding_place="бюро експертизи (зразок)", items_with="жетон із цим прізвищем",
    )  # fmt: skip
    remains.say_came_with(desk, item.id, batch, said_by="слідчий", said_on="2026-03-04")
    remains.record_move(
        desk, item.id, "бюро експертизи (зразок)", from_place="пункт приймання (зразок)", moved_on="2026-03-04",
        document_number="акт 12 (зразок)",
    )  # fmt: skip
    cases.record_statement(
        desk, case.id, speaker="Слідчий", said_on="2026-06-04", wording="серед речей знайдено жетон із цим прізвищем",
        about_papers_or_tags=True, whereabouts=Whereabouts.REMAINS_REPATRIATED_REPORTED,
    )  # fmt: skip
    return case


def _captivity(desk: Desk) -> Case:
    case = cases.open_case(
        desk, full="Вигаданенко Петро Зразкович", family="Вигаданенко", given="Петро", patronymic="Зразкович",
        sex=Sex.MALE, category=Category.SERVICE_MEMBER, born="1999-01-30", last_contact="2024-08-06",
    )  # fmt: skip
    family.add_relative(
        desk, case.id, "Vyhadanenko Olha", Kinship.SISTER, language=PaperLanguage.ENGLISH,
        roles=(Role.APPLICANT, Role.MAIN_CONTACT), post_address="1 Sample Street\nSampletown\n00000",
        basis=LegalBasis.CONSENT,
    )  # fmt: skip
    cases.record_statement(
        desk, case.id, speaker="Національне інформаційне бюро", said_on="2025-02-18",
        wording="перебування в полоні підтверджено МКЧХ", whereabouts=Whereabouts.CAPTIVE_CONFIRMED_ICRC,
        fate=Fate.CONFIRMED_ALIVE,
    )  # fmt: skip
    return case


def _weak_decision(desk: Desk) -> Case:
    case = cases.open_case(
        desk, full="Неіснуюк Степан Прикладович", family="Неіснуюк", given="Степан", patronymic="Прикладович",
        sex=Sex.MALE, category=Category.SERVICE_MEMBER, born="1979-12-02", last_contact="2024-05",
    )  # fmt: skip
    mother = family.add_relative(
        desk, case.id, "Неіснуюк Віра Зразківна", Kinship.MOTHER, roles=(Role.APPLICANT,), basis=LegalBasis.CONSENT,
    )  # fmt: skip
    consents.record_consent(desk, case.id, mother.id, Purpose.DNA_COMPARISON, decided_on=date(2025, 9, 1))
    of_mother = samples.add_sample(
        desk, case.id, SampleKind.RELATIVE_BUCCAL, donor_id=mother.id, laboratory="лабораторія (зразок)",
        sample_number="зразок-9",
    )  # fmt: skip
    samples.record_step(desk, of_mother.id, SampleState.TAKEN, happened_on="2025-09-03", said_by="слідчий")
    samples.record_step(desk, of_mother.id, SampleState.PROFILE_OBTAINED, happened_on="2025-10", said_by="лабораторія")
    item = remains.record_remains(
        desk, case.id, "903/25 (зразок)", because="висновок експертизи", kind=RemainsKind.INCOMPLETE,
        holding_place="бюро експертизи (зразок)",
    )  # fmt: skip
    result = identification.record_comparison(
        desk, case.id, samples=[of_mother.id], remains_id=item.id, method=Method.DNA_AUTOSOMAL, relatives_used=1,
        result=Result.PROBABLE, report_number="зразок-44", laboratory="лабораторія (зразок)",
        reported_on=PartialDate.parse("2025-12-22"), further_examination=FurtherExamination.RECOMMENDED_NOT_DONE,
    )  # fmt: skip
    samples.record_step(desk, of_mother.id, SampleState.COMPARED, happened_on="2025-12-22", said_by="лабораторія")
    identification.record_notification(
        desk, case.id, comparison_id=result.id, relative_id=mother.id, told_on=date(2025, 12, 29),
        told_by="Слідчий (зразок)", channel=Channel.IN_PERSON,
    )  # fmt: skip
    decision = identification.record_decision(
        desk, case.id, authority="Слідчий відділ (зразок)", document_number="зразок-17", decided_on=date(2026, 1, 20),
        state=DecisionState.CHALLENGED, relatives_compared=1, methods=(Method.DNA_AUTOSOMAL,),
        grounds=[result.id], remains=[item.id],
    )  # fmt: skip
    identification.record_notification(
        desk, case.id, decision_id=decision.id, relative_id=mother.id, told_on=date(2026, 1, 22),
        told_by="Слідчий (зразок)", channel=Channel.IN_PERSON,
    )  # fmt: skip
    cases.set_task(
        desk, case.id, "Запитати слідчого про другий метод або другого родича", desk.today() + timedelta(days=1)
    )
    cases.record_talk(
        desk, case.id, mother.id, held_on=date(2026, 1, 25), channel=Channel.IN_PERSON,
        asked="Чи можлива повторна експертиза?",
    )  # fmt: skip
    return case


def _just_opened(desk: Desk) -> Case:
    case = cases.open_case(
        desk, full="Безіменна Зразка Прикладівна", family="Безіменна", given="Зразка", patronymic="Прикладівна",
        sex=Sex.FEMALE, category=Category.CIVILIAN, born="1961", last_contact="2022-03",
        last_place="м. Вигадане",
    )  # fmt: skip
    family.add_relative(
        desk, case.id, "Безіменний Приклад Зразкович", Kinship.SON, roles=(Role.APPLICANT, Role.MAIN_CONTACT),
        post_address="вул. Прикладна, 7, кв. 2\nм. Зразок\n00000", basis=LegalBasis.CONSENT,
    )  # fmt: skip
    return case
