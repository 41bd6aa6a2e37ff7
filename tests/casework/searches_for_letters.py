"""Invented searches that stand where one kind of letter may be written, and what a caseworker types into it."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from casetracker.casework.cases import Case
from casetracker.casework.comparisons import Comparison, Result
from casetracker.casework.handovers import Effects
from casetracker.casework.identification import Method, StageKind
from casetracker.casework.letters import Letter
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import PersonName, Relative, RemainsNotice
from casetracker.casework.registrations import Body
from casetracker.casework.statements import Whereabouts
from tests.casework.invented_search import TODAY, Search

KINDS = tuple(LetterKind(f"L{number}") for number in (2, 5, 6, 7, 8, 9, 10, 11, 12, 13))
TYPED: dict[PaperLanguage, dict[str, str]] = {
    PaperLanguage.UKRAINIAN: {
        "asked_by": "Ваше письмове бажання, 10 лютого 2026 року",
        "authority": "Лабораторія (зразок)",
        "compared": "профілі останків, внесені до реєстру на 1 березня",
        "old": "Нової інформації у справі немає.",
        "new": "Запис у реєстрі змінили 20 лютого; що з людиною, він не каже.",
        "source": "Єдиний реєстр (зразок), довідка № 7 від 25 лютого 2026 року",
        "checked_by": "Оксана Прикладенко, Іван Зразко",
        "where": "вул. Прикладна, 1, пн–пт, 9:00–17:00",
        "result": "№ 12 від 1 березня 2026 року",
        "changes": "Справу далі веде Іван Зразко.\nЗа Вашим бажанням листів не буде до 1 вересня 2026 року.",
        "from_day": "09.03.2026",
        "contact.name": "Іван Зразко",
        "contact.phone": "+380 44 000 00 02",
    },
    PaperLanguage.ENGLISH: {
        "asked_by": "your wish in writing of 10 February 2026",
        "authority": "Laboratory (sample)",
        "compared": "profiles of remains entered in the register by 1 March",
        "old": "There is no new information in the case.",
        "new": "The entry in the register was changed on 20 February; it does not say how the person is.",
        "source": "Unified register (sample), notice no. 7 of 25 February 2026",
        "checked_by": "Oksana Prykladenko, Ivan Zrazko",
        "where": "1 Example Street, Mon–Fri, 9:00–17:00",
        "result": "no. 12 of 1 March 2026",
        "changes": "Ivan Zrazko leads the case from now on.\nAs you wished, no letters until 1 September 2026.",
        "from_day": "09.03.2026",
        "contact.name": "Ivan Zrazko",
        "contact.phone": "+380 44 000 00 02",
    },
    PaperLanguage.RUSSIAN: {
        "asked_by": "Ваше письменное пожелание, 10 февраля 2026 года",
        "authority": "Лаборатория (образец)",
        "compared": "профили останков, внесённые в реестр на 1 марта",
        "old": "Новых сведений по делу нет.",
        "new": "Запись в реестре изменили 20 февраля; что с человеком, она не говорит.",
        "source": "Единый реестр (образец), справка № 7 от 25 февраля 2026 года",
        "checked_by": "Оксана Прикладенко, Иван Образцов",
        "where": "ул. Примерная, 1, пн–пт, 9:00–17:00",
        "result": "№ 12 от 1 марта 2026 года",
        "changes": "Дело дальше ведёт Иван Образцов.\nПо Вашему желанию писем не будет до 1 сентября 2026 года.",
        "from_day": "09.03.2026",
        "contact.name": "Иван Образцов",
        "contact.phone": "+380 44 000 00 02",
    },
}


@dataclass
class Standing:
    """A search, the relative who is written to, and the letter that is corrected."""

    search: Search
    mother: Relative
    corrected: Letter | None = None
    typed: dict[str, str] = field(default_factory=dict)


def ready_for(kind: LetterKind, language: PaperLanguage = PaperLanguage.UKRAINIAN) -> Standing:
    """Return a search in which this kind of letter may be written."""
    search = Search()
    mother = search.relative()
    case: Case = search.case
    search.dossier.names.append(
        PersonName(case_id=case.id, sought_person_id=search.dossier.sought.id, full="Зразковий Олександр Прикладович")
    )
    stands = Standing(search, mother, typed=TYPED[language])
    match kind:
        case LetterKind.L5:
            search.stage(StageKind.POSSIBLE_MATCH, said_by="Лабораторія (зразок)")
            search.talk(mother)
        case LetterKind.L6 | LetterKind.L7:
            first = search.decision(methods=(Method.DNA_AUTOSOMAL,), relatives_compared=1)
            search.told(first, relative_id=mother.id)
            if kind is LetterKind.L7:
                mother.change(further_remains=RemainsNotice.EACH)
                further = search.decision(document_number="31", decided_on=date(2026, 3, 2))
                search.told(further, relative_id=mother.id)
        case LetterKind.L8:
            result(search, Result.EXCLUDED)
        case LetterKind.L9:
            stands.corrected = search.letter(mother, datetime(2026, 2, 2, 10, tzinfo=UTC))
            search.talk(mother)
        case LetterKind.L10:
            search.said(
                "Прізвище є у списку, який показали.", speaker="Побратим (зразок)", said_on="2026-02-10",
                whereabouts=Whereabouts.BELIEVED_CAPTIVE, source_note="телефоном",
            )  # fmt: skip
            search.said(
                "Перебування в полоні підтверджено.", speaker="Національне інформаційне бюро", said_on="2026-02-20",
                whereabouts=Whereabouts.CAPTIVE_CONFIRMED_ICRC, source_note="лист № 5",
            )  # fmt: skip
        case LetterKind.L11:
            for what in ("годинник", "записник"):
                search.dossier.effects.append(
                    Effects(case_id=case.id, what=what, from_whom="Військова частина (зразок)", received_on=TODAY)
                )
        case LetterKind.L12:
            search.registered(Body.POLICE_ERDR, number="12025000000000001")
        case _:
            pass
    return stands


def result(search: Search, found: Result) -> Comparison:
    one = Comparison(
        case_id=search.case.id, method=Method.DNA_AUTOSOMAL, result=found, laboratory="Лабораторія (зразок)",
        reported_on=PartialDate.parse("2026-02-20"), recorded_on=date(2026, 2, 21), relatives_used=1,
    )  # fmt: skip
    search.dossier.comparisons.append(one)
    return one
