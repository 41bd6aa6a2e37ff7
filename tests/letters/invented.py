"""Papers of an invented office about an invented person, for the tests of letters."""

import datetime as dt
import io
from dataclasses import replace
from typing import Any
from uuid import UUID

from pypdf import PdfReader

from casetracker.casework.batches import Figure, direction_of
from casetracker.casework.certainty import Fact, Level
from casetracker.casework.claim_words import Direction, Side, Unit
from casetracker.casework.comparisons import Comparison, FurtherExamination, Result
from casetracker.casework.identification import DecisionGround, Method
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.registrations import Body
from casetracker.letters import templates, wording
from casetracker.letters.paper import Letterhead, Paper, Signatory, Value
from casetracker.services import form_values, letter_kind_values
from casetracker.services.form_values import FORMS
from casetracker.services.letter_kind_values import ASKED
from casetracker.services.letter_values import of_request
from casetracker.services.question_values import of_questions
from tests.casework.invented_search import Search
from tests.casework.searches_for_letters import KINDS, TOLD, ready_for

UK, EN, RU = PaperLanguage.UKRAINIAN, PaperLanguage.ENGLISH, PaperLanguage.RUSSIAN
L1, L3, L4, L6, SUMMARY = LetterKind.L1, LetterKind.L3, LetterKind.L4, LetterKind.L6, LetterKind.SUMMARY
REQUEST, QUESTIONS = LetterKind.REQUEST, LetterKind.QUESTIONS
TODAY = dt.date(2026, 3, 2)
NEXT = dt.date(2026, 6, 1)
BATCH = UUID(int=1)

WORDS: dict[PaperLanguage, dict[str, Any]] = {
    UK: {
        "office": Letterhead(
            name="Бюро розшуку (зразок)",
            address="вул. Прикладна, 1\nм. Зразок, 00001",
            phone="+380 44 000 00 00",
            hours="пн–пт, 9:00–17:00",
            email="buro@example.org",
            registered_number="00000000",
            support_line="0 800 000 000 (перевірено 1 лютого 2026 року)",
        ),
        "signatory": Signatory("Оксана Прикладенко", "відповідальна за справу", "+380 44 000 00 01"),
        "recipient": ("Зразкова Ганна Іванівна", "вул. Прикладна, 12, кв. 3", "м. Зразок", "00002"),
        "speakers": ("Координаційний штаб з питань поводження з військовополоненими", "В. Мединський"),
        "actions": (
            "5 лютого запитали слідчого, чи призначено порівняння зразків; відповіді поки немає.",
            "12 лютого надіслали запит до Національного інформаційного бюро.",
            "20 лютого перевірили запис у реєстрі осіб, зниклих безвісти.",
        ),
    },
    EN: {
        "office": Letterhead(
            name="Tracing office (sample)",
            address="1 Example Street\n00001 Sampletown",
            phone="+380 44 000 00 00",
            hours="Mon–Fri, 9:00–17:00",
            email="office@example.org",
            registered_number="00000000",
            support_line="0 800 000 000 (checked on 1 February 2026)",
        ),
        "signatory": Signatory("Oksana Prykladenko", "caseworker", "+380 44 000 00 01"),
        "recipient": ("Hanna Zrazkova", "12 Example Street, flat 3", "00002 Sampletown", "Ukraine"),
        "speakers": ("Coordination Headquarters for the Treatment of Prisoners of War", "V. Medinsky"),
        "actions": (
            "On 5 February we asked the investigator whether samples are being compared; no answer yet.",
            "On 12 February we wrote to the National Information Bureau.",
            "On 20 February we checked the entry in the register of missing persons.",
        ),
    },
    RU: {
        "office": Letterhead(
            name="Бюро розыска (образец)",
            address="ул. Примерная, 1\nг. Образец, 00001",
            phone="+380 44 000 00 00",
            hours="пн–пт, 9:00–17:00",
            email="buro@example.org",
            registered_number="00000000",
            support_line="0 800 000 000 (проверено 1 февраля 2026 года)",
        ),
        "signatory": Signatory("Оксана Прикладенко", "ведёт дело", "+380 44 000 00 01"),
        "recipient": ("Образцова Анна Ивановна", "ул. Примерная, 12, кв. 3", "г. Образец", "00002"),
        "speakers": ("Координационный штаб по вопросам обращения с военнопленными", "В. Мединский"),
        "actions": (
            "5 февраля спросили следователя, назначено ли сравнение образцов; ответа пока нет.",
            "12 февраля отправили запрос в Национальное информационное бюро.",
            "20 февраля проверили запись в реестре лиц, пропавших без вести.",
        ),
    },
}


def figure(side: Side, direction: Direction, count: int | None, speaker: str, **more: Any) -> Figure:
    return Figure(batch_id=BATCH, side=side, direction=direction, count=count, speaker=speaker, **more)


def reported(language: PaperLanguage) -> dict[str, Fact]:
    """Word the figures of 26 February 2026: both sides on one direction, one side on the other."""
    ours, theirs = WORDS[language]["speakers"]
    day = PartialDate.on(dt.date(2026, 2, 26))
    claims = [
        figure(Side.UKRAINE, Direction.TO_UKRAINE, 1000, ours, unit=Unit.BODIES_OR_REMAINS, said_on=day),
        figure(Side.RUSSIA, Direction.TO_UKRAINE, 1000, theirs, said_on=day),
        figure(Side.RUSSIA, Direction.TO_RUSSIA, 35, theirs, said_on=day),
    ]
    fields: dict[str, Fact] = {}
    for direction in (Direction.TO_UKRAINE, Direction.TO_RUSSIA):
        fields |= wording.figures_of(direction_of(claims, direction), language)
    return fields


def values_of(kind: LetterKind, language: PaperLanguage) -> dict[str, Value]:
    match kind:
        case LetterKind.L1:
            return {"case.opened_on": dt.date(2026, 3, 1), "next_letter_by": NEXT}
        case LetterKind.L3:
            return {
                "batch.date": PartialDate.on(dt.date(2026, 2, 26)),
                "next_letter_by": NEXT,
                **reported(language),
            }
        case LetterKind.L4:
            before = dt.date(2026, 1, 12)
            return {"previous_letter.date": before, "actions": WORDS[language]["actions"], "next_letter_by": NEXT}
        case LetterKind.REQUEST:
            return request_values(language)
        case LetterKind.QUESTIONS:
            return question_values(language)
        case _ if kind in KINDS:
            return values_of_kind(kind, language)
        case _ if kind in FORMS:
            stands = ready_for(L6, language)
            return form_values.values_of(kind, stands.search.dossier, stands.mother, language, TODAY)
        case _:
            return summary_values(language)


def values_of_kind(kind: LetterKind, language: PaperLanguage) -> dict[str, Value]:
    """Fill a letter as the services do, from a search that is ready for it."""
    stands = ready_for(kind, language)
    found = letter_kind_values.values_of(
        kind, stands.search.dossier, stands.mother, language, TODAY, stands.typed, stands.corrected
    )
    template = templates.load(kind, language)
    typed = letter_kind_values.typed_values(
        template, {name: stands.typed[name] for name in ASKED.get(kind, ()) if name in stands.typed}
    )
    promised: dict[str, Value] = {"next_letter_by": NEXT} if "next_letter_by" in template.fields else {}
    return found | typed | promised


def request_values(language: PaperLanguage) -> dict[str, Value]:
    """Ask the police of a case whose family allowed nobody to name the person."""
    search = Search()
    entry = search.registered(
        Body.POLICE_ERDR, number="12025000000000001", registered_on="2025-10-03",
        status_as_given=TOLD[language]["status"], last_contact_on=dt.date(2026, 2, 4),
    )  # fmt: skip
    return of_request(search.dossier, entry, language, TODAY)


def question_values(language: PaperLanguage) -> dict[str, Value]:
    """Ask about a decision that rests on one relative and one method, against the advice of the experts."""
    search, told = Search(), TOLD[language]
    search.registered(Body.POLICE_ERDR, number="12025000000000001")
    result = Comparison(
        case_id=search.case.id, method=Method.DNA_AUTOSOMAL, result=Result.PROBABLE, laboratory=told["laboratory"],
        report_number="77", reported_on=PartialDate.parse("2026-01-12"), relatives_used=1, recorded_on=TODAY,
        further_examination=FurtherExamination.RECOMMENDED_NOT_DONE,
    )  # fmt: skip
    search.dossier.comparisons.append(result)
    decision = search.decision(authority=told["investigator"], decided_on=dt.date(2026, 1, 20))
    search.dossier.grounds.append(
        DecisionGround(case_id=search.case.id, decision_id=decision.id, comparison_id=result.id)
    )
    return of_questions(search.dossier, decision, language)


def a_paper(kind: LetterKind = L1, language: PaperLanguage = UK, **changes: Any) -> Paper:
    """Make a complete paper; `values` among the changes are laid over the complete ones."""
    words = WORDS[language]
    values = values_of(kind, language) | changes.pop("values", {})
    paper = Paper(
        template=templates.load(kind, language),
        letterhead=words["office"],
        recipient_lines=_recipient(kind, language),
        number="KV1-2026-0041/3",
        date=TODAY,
        case_number="KV1-2026-0041",
        values=values,
        signatory=words["signatory"],
        as_of=TODAY,
        issued_at=dt.datetime(2026, 3, 2, 14, 5, tzinfo=dt.UTC),
    )
    return replace(paper, **changes)


def _recipient(kind: LetterKind, language: PaperLanguage) -> tuple[str, ...]:
    if kind is REQUEST:
        return (TOLD[language]["department"],)
    recipient: tuple[str, ...] = WORDS[language]["recipient"]
    return () if kind in (SUMMARY, QUESTIONS, *FORMS) else recipient


def without(paper: Paper, *names: str) -> Paper:
    return replace(paper, values={name: value for name, value in paper.values.items() if name not in names})


def summary_values(language: PaperLanguage) -> dict[str, Value]:
    at = PartialDate.parse
    link = wording.link(LinkStrength.POSSIBLE, language)
    sides = reported(language)
    to_ukraine = (sides["to_ukraine.ukraine"], sides["to_ukraine.russia"])
    if language is UK:
        return {
            "person.name": "Зразковий Олександр Прикладович",
            "person": (
                ("Латиницею", "Zrazkovyi Oleksandr"),
                ("Російською", "Образцовый Александр Примерович"),
                ("Дата народження", at("1994-05-14")),
                ("Останній зв’язок", "приблизно 27 вересня 2025 року"),
                ("Справу відкрито", dt.date(2025, 10, 3)),
            ),
            "known": (
                (
                    Level.POSSIBLE,
                    "Чи є зв’язок",
                    Fact("жетон із цим прізвищем", Level.POSSIBLE, "слідчий", at("2026-02-04"), "телефоном"),
                ),
                (
                    Level.ONE_VOICE,
                    "Де ця людина",
                    Fact("мабуть, у полоні", Level.ONE_VOICE, "Національне інформаційне бюро", at("2026-01-12")),
                ),
                (Level.NOTHING, "Чи жива ця людина", Fact("", Level.NOTHING)),
                (
                    None,
                    "Реєстр осіб, зниклих безвісти",
                    Fact("зниклий безвісти", Level.ONE_VOICE, "Єдиний реєстр", at("2025-11-05")),
                ),
            ),
            "bodies": (
                (
                    "Слідчий поліції, № 12025000000000001",
                    "експертизу призначено",
                    dt.date(2026, 2, 4),
                    "запитати до 16 березня 2026 року",
                ),
                (
                    "Єдиний реєстр осіб, зниклих безвісти за особливих обставин",
                    "зниклий безвісти",
                    dt.date(2025, 11, 5),
                    "",
                ),
                (
                    "Лабораторія",
                    "надійшов один зразок із двох",
                    dt.date(2026, 1, 20),
                    "запитати до 30 березня 2026 року",
                ),
            ),
            "transfers": ((at("2026-02-26"), to_ukraine, link),),
            "unknown": ("Чи жива людина, яку Ви розшукуєте.", "Де вона зараз.", "Чи стосується її жетон."),
            "next": (
                "Ми запитаємо слідчого про другий метод або другого родича до 16 березня 2026 року.",
                "Брат здасть зразок, коли зможе; строку ніхто не призначав.",
                "Наступного листа надішлемо не пізніше 1 червня 2026 року.",
            ),
            "letters": (
                (dt.date(2025, 10, 4), "KV1-2026-0041/1", "Справу відкрито"),
                (dt.date(2026, 1, 12), "KV1-2026-0041/2", "Регулярний лист"),
            ),
        }
    if language is RU:
        return {
            "person.name": "Образцовый Александр Примерович",
            "person": (
                ("По-украински", "Зразковий Олександр Прикладович"),
                ("Латиницей", "Zrazkovyi Oleksandr"),
                ("Дата рождения", at("1994-05-14")),
                ("Последняя связь", "примерно 27 сентября 2025 года"),
                ("Дело открыто", dt.date(2025, 10, 3)),
            ),
            "known": (
                (
                    Level.POSSIBLE,
                    "Есть ли связь",
                    Fact("жетон с этой фамилией", Level.POSSIBLE, "следователь", at("2026-02-04"), "по телефону"),
                ),
                (
                    Level.ONE_VOICE,
                    "Где этот человек",
                    Fact("видимо, в плену", Level.ONE_VOICE, "Национальное информационное бюро", at("2026-01-12")),
                ),
                (Level.NOTHING, "Жив ли этот человек", Fact("", Level.NOTHING)),
                (
                    None,
                    "Реестр лиц, пропавших без вести",
                    Fact("пропал без вести", Level.ONE_VOICE, "Единый реестр", at("2025-11-05")),
                ),
            ),
            "bodies": (
                (
                    "Следователь полиции, № 12025000000000001",
                    "экспертиза назначена",
                    dt.date(2026, 2, 4),
                    "спросить до 16 марта 2026 года",
                ),
                (
                    "Единый реестр лиц, пропавших без вести при особых обстоятельствах",
                    "пропал без вести",
                    dt.date(2025, 11, 5),
                    "",
                ),
                (
                    "Лаборатория",
                    "поступил один образец из двух",
                    dt.date(2026, 1, 20),
                    "спросить до 30 марта 2026 года",
                ),
            ),
            "transfers": ((at("2026-02-26"), to_ukraine, link),),
            "unknown": ("Жив ли человек, которого Вы разыскиваете.", "Где он сейчас.", "Его ли это жетон."),
            "next": (
                "Мы спросим следователя о втором методе или втором родственнике до 16 марта 2026 года.",
                "Брат сдаст образец, когда сможет; срока никто не назначал.",
                "Следующее письмо отправим не позднее 1 июня 2026 года.",
            ),
            "letters": (
                (dt.date(2025, 10, 4), "KV1-2026-0041/1", "Дело открыто"),
                (dt.date(2026, 1, 12), "KV1-2026-0041/2", "Очередное письмо"),
            ),
        }
    return {
        "person.name": "Zrazkovyi Oleksandr Prykladovych",
        "person": (
            ("In Ukrainian", "Зразковий Олександр Прикладович"),
            ("In Russian", "Образцовый Александр Примерович"),
            ("Born", at("1994-05-14")),
            ("Last contact", "about 27 September 2025"),
            ("Case opened", dt.date(2025, 10, 3)),
        ),
        "known": (
            (
                Level.POSSIBLE,
                "Whether there is a connection",
                Fact("a tag with this name", Level.POSSIBLE, "investigator", at("2026-02-04"), "by phone"),
            ),
            (
                Level.ONE_VOICE,
                "Where the person is",
                Fact("probably in captivity", Level.ONE_VOICE, "National Information Bureau", at("2026-01-12")),
            ),
            (Level.NOTHING, "Whether the person is alive", Fact("", Level.NOTHING)),
            (
                None,
                "Register of missing persons",
                Fact("missing", Level.ONE_VOICE, "Unified register", at("2025-11-05")),
            ),
        ),
        "bodies": (
            (
                "Police investigator, no. 12025000000000001",
                "examination ordered",
                dt.date(2026, 2, 4),
                "ask by 16 March 2026",
            ),
            (
                "Unified register of persons missing under special circumstances",
                "missing",
                dt.date(2025, 11, 5),
                "",
            ),
            ("Laboratory", "one sample of two received", dt.date(2026, 1, 20), "ask by 30 March 2026"),
        ),
        "transfers": ((at("2026-02-26"), to_ukraine, link),),
        "unknown": (
            "Whether the person you are searching for is alive.",
            "Where they are now.",
            "Whether the tag is theirs.",
        ),
        "next": (
            "We ask the investigator about a second method or a second relative by 16 March 2026.",
            "The brother gives a sample when he can; nobody has set a day.",
            "We will write again by 1 June 2026.",
        ),
        "letters": (
            (dt.date(2025, 10, 4), "KV1-2026-0041/1", "Case opened"),
            (dt.date(2026, 1, 12), "KV1-2026-0041/2", "Regular update"),
        ),
    }


def plain(pdf: bytes) -> str:
    """Read the words of a paper back, with ordinary spaces, page by page."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    lines = "\n".join(page.extract_text() for page in pages).replace("\u00a0", " ").split("\n")
    return "\n".join(line.rstrip() for line in lines)


def flat(pdf: bytes) -> str:
    """Read the words of a paper back as one line."""
    return " ".join(plain(pdf).split())
