"""Mails that nobody wrote: answers of absence, failures of delivery, notices that want to be obeyed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from core.replies.evidence import Sentence

_AUTO_SUBJECT: Final = re.compile(
    r"\b(?:auto(?:matic|matische|matisch|mated)?[ -]?(?:reply|response|antwort|antwoord)|autoreply"
    r"|out of (?:the )?office|ooo"
    r"|abwesen\w*|réponse automatique|reponse automatique|message automatique|absence\b|absent du bureau"
    r"|respuesta automática"
    r"|respuesta automatica|fuera de (?:la )?oficina|ausencia|risposta automatica|fuori (?:sede|ufficio)|assenza"
    r"|afwezig\w*"
    r"|automatisch bericht|resposta automática|resposta automatica|ausência|ausencia temporária|fora do escritório"
    r"|out-of-office|vacation|urlaub|away from|nicht im (?:büro|haus))\b",
    re.IGNORECASE,
)
_BOUNCE_SUBJECT: Final = re.compile(
    r"undeliver|unzustellbar|delivery (?:status|failure|has failed|failed)|delivery status notification|mail delivery|"
    r"returned mail|failure notice|non remis|non distribuable|échec de (?:la )?(?:remise|distribution)"
    r"|no se puede entregar|"
    r"no entregado|error de entrega|non recapitat|mancato recapito|mancata consegna|onbestelbaar|niet bezorgd"
    r"|não foi possível|"
    r"não entregue|falha na entrega|zustellung fehlgeschlagen|message not delivered",
    re.IGNORECASE,
)
_BOUNCE_SENDER: Final = re.compile(r"^(?:mailer-?daemon|postmaster)@", re.IGNORECASE)
_SATURDAY: Final = 5


def answers_by_itself(subject: str) -> bool:
    """Whether a subject is that of an automatic answer."""
    return bool(_AUTO_SUBJECT.search(subject))


def is_bounce(subject: str, sender: str, sentences: Iterable[Sentence]) -> bool:
    """Whether a mail says that ours was not delivered."""
    if _BOUNCE_SENDER.match(sender.strip("<> ")) or _BOUNCE_SUBJECT.search(subject):
        return True
    return sum(len(one.hits.get("bounce", ())) for one in sentences) >= 2  # noqa: PLR2004 - one alone is prose


def back_on(sentences: Sequence[Sentence], today: date) -> date | None:
    """The first day back: the day of return where it is told, else the working day after the last one away."""
    told: list[date] = []
    until: list[date] = []
    for sentence in sentences:
        for day in sentence.days:
            found = day.ahead
            if found is None or found < today or (found - today).days > _LONGEST:
                continue
            returns = sentence.hits.get("back", ())
            near = any(0 <= day.start - hit.end <= _NEAR or hit.start <= day.start <= hit.end for hit in returns)
            (told if near else until).append(found)
    if told:
        return max(told)
    return _after(max(until), inclusive=_says_inclusive(sentences)) if until else None


_LONGEST: Final = 370
_NEAR: Final = 24


def _says_inclusive(sentences: Iterable[Sentence]) -> bool:
    return any(one.has("inclusive") for one in sentences)


def _after(last: date, *, inclusive: bool) -> date:
    """Who is away until Monday is back then; until any other day, back on the working day after it."""
    if last.weekday() == 0 and not inclusive:
        return last
    day = last + timedelta(days=1)
    while day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    return day
