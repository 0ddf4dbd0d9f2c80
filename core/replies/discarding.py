"""Days beside which another one is meant: taken back, of every month, a term of payment, or that of what was paid."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from core.replies.candidates import Likely
from core.replies.hearing import Heard

_JOINED: Final = r"(?: (?:on|am|den|der|dem|le|du|el|il|al|op|de|dia|o|a|no|the|by|for|bis|zum|per|until))*\s*$"
#: "not on the 12th"
_NOT_BEFORE: Final = re.compile(
    r"(?:\b(?:not|nicht|no|non|niet|nao|rather than|instead of|statt|anstatt|au lieu|plutot que|en vez|en lugar"
    r"|invece che|invece|anziche|in plaats van|em vez))" + _JOINED
)
#: the same in French; in Dutch the word is "only"
_PAS_BEFORE: Final = re.compile(r"\bpas" + _JOINED)
#: days ago: longer ago is another year's day
_RECENT: Final = 92
#: "the 10th no, the 12th neither"
_NOT_BEHIND: Final = re.compile(
    r"^[\s,]*(?:no|non|not|nicht|nao|niet|nemmeno|neither|neppure|tampoco|non plus)\s*(?:[,.;:!]|$)"
)
#: "of each month"
_EVERY: Final = re.compile(
    r"^[\s,]*(?:(?:and|und|et|y|e|en) (?:the |le |el |il |am |de |dia )?\d{1,2}\S* )?(?:of |de |di |van |do |d )?"
    r"(?:each|every|jed\w+|chaque|cada|ogni|elke|iedere|todos os) "
)
#: "60 days end of month"
_TERM: Final = re.compile(r"\b(?:30|45|60|90|120)\s?(?:days?|tagen?|jours|giorni|gg|dias|dagen|dd?|jrs?)\b")


#: a number of days
_SPAN: Final = re.compile(
    r"(?:\d ?|[a-z] )(?:days?|(?:werk|arbeits|bank)?tag(?:en?|e)|jours?|giorni|gg|dias?|(?:werk)?dagen|hours?"
    r"|h|stunden?"
    r"|heures?|ore|horas?|uur|weeks?|wochen?|semaines?|settiman[ae]|semanas?|weken)\b"
)
#: between a day and the one that is said instead
_CORRECTED: Final = re.compile(
    r"(?:\b(?:no|non|nein|nee|nao)\s*[,.:!]|\b(?:or rather|make (?:it|that)|i mean|correction|scratch that|disons"
    r"|ou plutot|je voulais dire|digo|mejor dicho|corrijo|anzi|o meglio|vielmehr|besser gesagt|korrektur|ich meine"
    r"|of liever|beter gezegd|ik bedoel|quer dizer|ou melhor|alias"
    # and what it stands for
    r"|i\.?e|that is|namely|d\.?h|das heisst|genauer|sprich|soit|c est a dire|a savoir|es decir|o sea|cioe+|ossia"
    r"|vale a dire|oftewel|dat wil zeggen|isto ee|ou seja)\b)"
)
#: the same in German; in English the word is "too"
_ALSO: Final = re.compile(r"^[\s,(]*also\b")
#: "the office closes on Wednesday, so"
_CLOSED: Final = re.compile(
    r"\b(?:clos(?:es?|ed|ing)|shuts?|shutting|geschlossen|schliess\w+|betriebsferien|ferme\w*|fermons|cierr\w+|cerr\w+"
    r"|chiud\w+|chius\w+|gesloten|sluit\w*|fecha\w*|encerra\w*)"
    r"(?: (?:office|shop|from|on|at|ab|am|bis|le|les|du|des|el|a|desde|il|dal|op|vanaf|no|na|em|de|this))*\s*$"
)
#: who is said to close on a day closes an account, not an office
_SETTLES: Final = re.compile(r"\b(?:lo|la|li|le|ne|i|ich|je|ik|eu|yo|los|las|os|as)\s*$")
#: "mid-month is a problem"
_REFUSED: Final = re.compile(
    r"^(?!(?: \w+){0,4} (?:no|not a|kein\w*|pas de|aucun|sin|ningun|nessun|senza|geen|sem|nenhum) problem)"
    r"(?: \w+){0,5} (?:problem\w*|too (?:early|soon|tight)|no good|impossible|not (?:possible|doable|feasible)"
    r"|(?:does|will) not work|zu (?:fruh|knapp|eng)|unmoglich|ausgeschlossen|(?:geht|klappt|passt) (?:leider )?nicht"
    r"|trop (?:tot|juste|court)|pas (?:possible|faisable|jouable)|(?:demasiado|muy) (?:pronto|justo)|imposible"
    r"|no (?:es posible|puede ser|llegamos)|troppo presto|impossibile"
    r"|non (?:ee possibile|va bene|ce la facci\w+|riesc\w+)|onmogelijk|te (?:vroeg|krap)"
    r"|(?:lukt|gaat|kan) (?:helaas )?niet|niet (?:mogelijk|haalbaar)|cedo demais|(?:muito|demasiado) cedo|impossivel"
    r"|nao (?:da|ee possivel|consigo|conseguimos))\b"
)
#: "I had said the 30th, but"
_SAID_BEFORE: Final = re.compile(
    r"\b(?:(?:had|have) (?:said|promised|told|announced)|(?:hatte|hatten|habe|haben) .{0,30}(?:gesagt|zugesagt"
    r"|versprochen|angekundigt)|(?:avais|avions) (?:dit|promis|annonce)|(?:habia|habiamos) (?:dicho|prometido"
    r"|anunciado)|(?:avevo|avevamo) (?:detto|promesso|annunciato)|had .{0,20}(?:gezegd|beloofd)"
    r"|(?:tinha|tinhamos) (?:dito|prometido|anunciado)|al final no (?:sera|es)|nao (?:sera|vai ser))\b[^,;.]{0,25}$"
)
#: characters between a day and its correction
_SHORTLY: Final = 60


def hangs_on_us(heard: Heard, likely: Likely) -> bool:
    """Whether a span counts from what we are to do first: "correct it and we pay within five days"."""
    sentence = heard.sentences[likely.told.place]
    if not sentence.has("once_us"):
        return False
    day = likely.told.day
    return bool(_SPAN.search(sentence.folded[day.start : day.end]))


def _is_corrected(heard: Heard, likely: Likely) -> bool:
    """Whether another day is said instead, in the same sentence."""
    sentence = heard.sentences[likely.told.place]
    later = [one.start for one in sentence.days if one.start >= likely.told.day.end]
    between = sentence.folded[likely.told.day.end : min(later, default=0)]
    if heard.language == "de" and _ALSO.match(between):
        return True
    return len(between) <= _SHORTLY and bool(_CORRECTED.search(between))


def without_discarded(heard: Heard, days: Sequence[Likely]) -> list[Likely]:
    """The days without those that another one stands instead of; all of them where nothing would be left."""
    kept = [one for one in days if not _is_discarded(heard, one)]
    return kept or list(days)


def _closes(before: str) -> bool:
    """Whether an office closes on the day that these words lead to."""
    closed = _CLOSED.search(before)
    return closed is not None and not _SETTLES.search(before[: closed.start()])


def _is_discarded(heard: Heard, likely: Likely) -> bool:
    day, folded = likely.told.day, heard.sentences[likely.told.place].folded
    recent = day.back is not None and day.back != day.ahead and (heard.today - day.back).days <= _RECENT
    if recent and any(one.kind == "paid" and one.date == day.back for _, one in heard.events):
        return True
    if _TERM.search(folded[day.start : day.end]):
        return True
    if day.ahead == heard.today and any(one.kind == "paid" and one.date == heard.today for _, one in heard.events):
        return True
    before, behind = folded[: day.start], folded[day.end :]
    if _is_corrected(heard, likely) or _SAID_BEFORE.search(before) or _REFUSED.match(behind) or _closes(before):
        return True
    if heard.language == "fr" and _PAS_BEFORE.search(before):
        return True
    return bool(_NOT_BEFORE.search(before) or _NOT_BEHIND.match(behind) or _EVERY.match(behind))
