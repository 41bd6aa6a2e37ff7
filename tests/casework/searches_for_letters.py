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

TOLD: dict[PaperLanguage, dict[str, str]] = {
    PaperLanguage.UKRAINIAN: {
        "name": "Зразковий Олександр Прикладович",
        "investigator": "Слідчий",
        "laboratory": "Лабораторія (зразок)",
        "department": "Слідче управління (зразок)",
        "status": "експертизу призначено",
        "in a list": "Прізвище є у списку, який показали.",
        "comrade": "Побратим (зразок)",
        "by phone": "телефоном",
        "captive": "Перебування в полоні підтверджено.",
        "bureau": "Національне інформаційне бюро",
        "letter": "лист № 5",
        "watch": "годинник",
        "notebook": "записник",
        "unit": "Військова частина (зразок)",
    },
    PaperLanguage.ENGLISH: {
        "name": "Zrazkovyi Oleksandr Prykladovych",
        "investigator": "Investigator",
        "laboratory": "Laboratory (sample)",
        "department": "Police (sample)",
        "status": "examination ordered",
        "in a list": "The name is in a list.",
        "comrade": "A comrade (sample)",
        "by phone": "by phone",
        "captive": "Captivity is confirmed.",
        "bureau": "National Information Bureau",
        "letter": "letter no. 5",
        "watch": "a watch",
        "notebook": "a notebook",
        "unit": "Military unit (sample)",
    },
    PaperLanguage.RUSSIAN: {
        "name": "Образцовый Александр Примерович",
        "investigator": "Следователь",
        "laboratory": "Лаборатория (образец)",
        "department": "Полиция (образец)",
        "status": "экспертиза назначена",
        "in a list": "Фамилия есть в списке, который показали.",
        "comrade": "Сослуживец (образец)",
        "by phone": "по телефону",
        "captive": "Нахождение в плену подтверждено.",
        "bureau": "Национальное информационное бюро",
        "letter": "письмо № 5",
        "watch": "часы",
        "notebook": "записная книжка",
        "unit": "Воинская часть (образец)",
    },
}
"""What is recorded of the invented person, in the language of the paper that is read."""


@dataclass
class Standing:
    """A search, the relative who is written to, and the letter that is corrected."""

    search: Search
    mother: Relative
    corrected: Letter | None = None
    typed: dict[str, str] = field(default_factory=dict)


def ready_for(kind: LetterKind, language: PaperLanguage = PaperLanguage.UKRAINIAN) -> Standing:
    """Return a search in which this kind of letter may be written."""
    told = TOLD[language]
    search = Search()
    mother = search.relative()
    case: Case = search.case
    search.dossier.names.append(
        PersonName(case_id=case.id, sought_person_id=search.dossier.sought.id, full=told["name"])
    )
    stands = Standing(search, mother, typed=TYPED[language])
    match kind:
        case LetterKind.L5:
            search.stage(StageKind.POSSIBLE_MATCH, said_by=told["laboratory"])
            search.talk(mother)
        case LetterKind.L6 | LetterKind.L7:
            by = told["investigator"]
            first = search.decision(authority=by, methods=(Method.DNA_AUTOSOMAL,), relatives_compared=1)
            search.told(first, relative_id=mother.id)
            if kind is LetterKind.L7:
                mother.change(further_remains=RemainsNotice.EACH)
                further = search.decision(authority=by, document_number="31", decided_on=date(2026, 3, 2))
                search.told(further, relative_id=mother.id)
        case LetterKind.L8:
            result(search, Result.EXCLUDED, told["laboratory"])
        case LetterKind.L9:
            stands.corrected = search.letter(mother, datetime(2026, 2, 2, 10, tzinfo=UTC))
            search.talk(mother)
        case LetterKind.L10:
            search.said(
                told["in a list"], speaker=told["comrade"], said_on="2026-02-10",
                whereabouts=Whereabouts.BELIEVED_CAPTIVE, source_note=told["by phone"],
            )  # fmt: skip
            search.said(
                told["captive"], speaker=told["bureau"], said_on="2026-02-20",
                whereabouts=Whereabouts.CAPTIVE_CONFIRMED_ICRC, source_note=told["letter"],
            )  # fmt: skip
        case LetterKind.L11:
            for what in (told["watch"], told["notebook"]):
                search.dossier.effects.append(
                    Effects(case_id=case.id, what=what, from_whom=told["unit"], received_on=TODAY)
                )
        case LetterKind.L12:
            search.registered(Body.POLICE_ERDR, number="12025000000000001")
        case _:
            pass
    return stands


def result(search: Search, found: Result, laboratory: str = "Лабораторія (зразок)") -> Comparison:
    one = Comparison(
        case_id=search.case.id, method=Method.DNA_AUTOSOMAL, result=found, laboratory=laboratory,
        reported_on=PartialDate.parse("2026-02-20"), recorded_on=date(2026, 2, 21), relatives_used=1,
    )  # fmt: skip
    search.dossier.comparisons.append(one)
    return one
