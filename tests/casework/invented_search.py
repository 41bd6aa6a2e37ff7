"""An invented case that a test fills line by line."""

from datetime import date, datetime
from typing import Any

from casetracker.casework.batches import Batch
from casetracker.casework.cases import Case, CaseStatus
from casetracker.casework.certainty import Level
from casetracker.casework.dossier import Dossier
from casetracker.casework.handovers import Notification
from casetracker.casework.identification import Decision, DecisionState, IdentificationStage, StageKind
from casetracker.casework.letters import Letter
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import CaseBatchLink, LinkBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Channel, Kinship, Relative, SoughtPerson
from casetracker.casework.registrations import Body, Registration
from casetracker.casework.standing import Question, known, status
from casetracker.casework.statements import Statement
from casetracker.casework.talks import Talk

TODAY = date(2026, 3, 2)


class Search:
    """A case that a test fills line by line."""

    def __init__(self, **case: Any) -> None:
        opened: dict[str, Any] = {"number": "KV1-2026-0041", "opened_on": date(2025, 4, 1)}
        self.case = Case(**(opened | case))
        self.dossier = Dossier(self.case, SoughtPerson(case_id=self.case.id))

    def relative(self) -> Relative:
        one = Relative(case_id=self.case.id, kinship=Kinship.MOTHER)
        self.dossier.relatives.append(one)
        return one

    def said(self, wording: str = "слова", **more: Any) -> Statement:
        given: dict[str, Any] = {"speaker": "Побратим", "received_on": TODAY, "said_on": "2025-05"}
        one = Statement(case_id=self.case.id, wording=wording, **(given | more))
        self.dossier.statements.append(one)
        return one

    def registered(self, body: Body = Body.UNIFIED_REGISTER, **more: Any) -> Registration:
        one = Registration(case_id=self.case.id, body=body, **more)
        self.dossier.registrations.append(one)
        return one

    def stage(self, kind: StageKind, **more: Any) -> IdentificationStage:
        one = IdentificationStage(case_id=self.case.id, kind=kind, recorded_on=TODAY, **more)
        self.dossier.stages.append(one)
        return one

    def decision(self, state: DecisionState = DecisionState.DECIDED, **more: Any) -> Decision:
        given: dict[str, Any] = {"authority": "Слідчий", "document_number": "12", "decided_on": date(2026, 3, 1)}
        one = Decision(case_id=self.case.id, state=state, **(given | more))
        self.dossier.decisions.append(one)
        return one

    def told(self, decision: Decision, **more: Any) -> Notification:
        given: dict[str, Any] = {"decision_id": decision.id, "told_on": TODAY, "told_by": "Слідчий"}
        one = Notification(case_id=self.case.id, **(given | {"channel": Channel.IN_PERSON} | more))
        self.dossier.notifications.append(one)
        return one

    def link(self, strength: LinkStrength) -> CaseBatchLink:
        batch = Batch(number="RX-2026-02-26", happened_on=PartialDate.parse("2026-02-26"))
        one = CaseBatchLink(
            case_id=self.case.id,
            batch_id=batch.id,
            basis=LinkBasis.PLACE_TIME_CONSISTENT,
            strength=strength,
            linked_on=TODAY,
        )
        self.dossier.batches[batch.id] = batch
        self.dossier.links.append(one)
        return one

    def letter(self, relative: Relative | None, issued: datetime, **more: Any) -> Letter:
        one = Letter(
            case_id=self.case.id,
            kind=LetterKind.L1,
            number=f"KV1-2026-0041/{len(self.dossier.letters) + 1}",
            relative_id=relative.id if relative else None,
            language=PaperLanguage.UKRAINIAN,
            template_id="L1",
            template_version="1",
            issued_at=issued,
            issued_by="О. Коваль",
            as_of=issued.date(),
            sha256="0" * 64,
            pages=1,
            **more,
        )
        self.dossier.letters.append(one)
        return one

    def talk(self, relative: Relative | None = None, **more: Any) -> Talk:
        given: dict[str, Any] = {"held_on": TODAY, "held_by": "О. Коваль", "channel": Channel.PHONE}
        heard = relative or self.relative()
        one = Talk(case_id=self.case.id, relative_id=heard.id, **(given | more))
        self.dossier.talks.append(one)
        return one

    def status(self) -> CaseStatus:
        return status(self.dossier)

    def levels(self, question: Question) -> list[Level | None]:
        return [one.level for one in known(self.dossier) if one.question is question]
