"""How seven languages name halves of a month, quarters, working days, weekends and days told from another day.

In the spelling that folding leaves (core.replies.folding); each a piece of a pattern, alternatives parted by `|`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

#: what no language says
NOTHING: Final = r"(?!)"


class Periods(Struct, frozen=True, kw_only=True):
    """Words for periods, beside those of a calendar."""

    first: str
    second: str
    #: after `first` or `second`: half a month
    half: str
    last: str
    #: after `first` or `last`
    working_day: str
    quarter: str
    #: the rest of this week; of this month; of this year
    week_out: str
    month_out: str
    year_out: str
    before_weekend: str
    after_weekend: str
    over_weekend: str
    #: of the next month: its first day
    first_of_month: str
    #: after a bare day: of this month
    of_this: str
    #: after a span: from the day that was named before
    later: str
    #: around a span that is told from a day, such as "Friday in one week"
    on_from: str
    #: a number of days that stands for weeks, after a day: "lundi en huit"
    eight: str
    fortnight: str
    #: before the first and between the two ends of a range
    range_from: str
    range_to: str
    #: between two numbers of which the greater is meant, and after a unit
    either: str
    #: joins days of a list
    joined: str
    #: before and after a day in words: "on the fifteenth"
    word_before: str
    word_after: str
    #: a week told from the day that was named before
    week_after: str
    #: behind a span that is told from an event: "within two days of your credit note"
    of_event: str
    #: the middle and the beginning of a month, in one word
    month_point: str = NOTHING
    #: before a weekday that is not the coming one but the one after it
    after_next: str = NOTHING


PERIODS: Final[Mapping[str, Periods]] = {
    "en": Periods(
        first=r"first|1st", second=r"second|2nd", half=r"half", last=r"last|final",
        working_day=r"(?:working|business|banking|bank) day",
        quarter=r"quarter", week_out=r"eow|the week is out|end of play this week|(?:in|over|during) the course"
            r" of the week",
        month_out=r"the month is (?:out|over)|the month ends|(?:in|over|during) the course of the month|within"
            r" the month",
        year_out=r"the year is (?:out|over)|(?:by|before|until) (?:the )?new years?(?: eve)?|new years eve"
            r"|nye|hogmanay|the last day of december|old years night",
        before_weekend=r"(?:by|before|until) the weekend", after_weekend=r"after the weekend",
        over_weekend=r"(?:over|at|during) the weekend|this weekend",
        first_of_month=r"(?:on |by )?the (?:first|1st) of (?:next|the) month",
        of_this=r" (?:of )?(?:this|the(?: current)?) month| inst\.?(?![a-z])| instant",
        later=r"later(?! than)|thereafter|afterwards|after that", on_from=r"from|on|after",
        eight=r"week(?! ?\d)", fortnight=r"fortnight", range_from=r"from", range_to=r"to|until|till|through|-",
        either=r"or|to|-", joined=r"and|&|then|,",
        word_before=r"(?:on|by|until|before|for|latest by) the|(?:{weekdays}) the", word_after=r"",
        week_after=r"(?:the )?(?:following week|week after(?: that)?(?! next))",
        of_event=r"(?:of|after|from|once|upon|following) (?:your|you|the|we|our|us|receiving|receipt(?! of this)"
        r"|getting|delivery|correct)",
    ),
    "de": Periods(
        first=r"erste[nrms]?|1\.", second=r"zweite[nrms]?|2\.", half=r"halfte", last=r"letzte[nrms]?",
        working_day=r"(?:werk|arbeits|bank|bankarbeits|geschafts)tag(?:es)?",
        quarter=r"quartals?", week_out=r"wochenende ist rum|die woche um ist|(?:im laufe?|innerhalb) der woche"
            r"|unter der woche",
        month_out=r"(?:der )?monat (?:um|vorbei) ist|im laufe? des monats|innerhalb des monats",
        year_out=r"(?:zum |vor (?:dem )?|bis (?:zum )?)(?:jahreswechsel|silvester)|(?:an "
            r"|am )?silvester(?:tag|abend)?|altjahr(?:es|s)?(?:tag|abend)|noch (?:in )?dieses?m? jahr",
        before_weekend=r"(?:zum|bis(?: zum)?|vor dem|vorm) wochenende", after_weekend=r"nach dem wochenende",
        over_weekend=r"(?:am|ubers|uber das|dieses) wochenende",
        first_of_month=r"(?:zum|am) (?:monatsersten|(?:ersten|1\.) (?:des )?(?:nachsten monats|kommenden monats"
            r"|folgemonats))"
        r"|monatsersten",
        of_this=r" (?:des|dieses|d\.) (?:laufenden )?(?:monats|m\.)| dieses",
        later=r"spater(?! als)|danach|darauf|drauf", on_from=r"in", eight=r"in (?:acht|8) tagen",
        fortnight=r"in (?:vierzehn|14) tagen", range_from=r"vom|von|ab", range_to=r"bis(?: zum)?|-",
        either=r"bis|oder|-", joined=r"und|sowie|dann|,", after_next=r"ubernachste[nmr]?",
        month_point=r"(?:zur |zum )?monats(?:mitte|anfang|beginn)",
        word_before=r"(?:zum|am|bis(?: zum)?|ab dem|den)", word_after=r"",
        week_after=r"(?:die |der |in der )?(?:woche (?:darauf|danach)|folgewoche|darauffolgenden? woche)",
        of_event=r"(?:nach|ab|von) (?:erhalt|eingang|vorlage|zugang|lieferung|gutschrift|korrektur|ihre[rm]|der|dem)",
    ),
    "fr": Periods(
        first=r"premiere?|1ere?|1er", second=r"seconde|deuxieme|2eme|2e", half=r"quinzaine|moitie",
        last=r"derniere?", working_day=r"jour (?:ouvre|ouvrable|bancaire)",
        quarter=r"trimestre", week_out=r"la semaine s acheve|(?:dans le )?courant de (?:la )?semaine(?!"
            r" prochaine| qui| suivante| pro)"
        r"|dans la semaine(?! prochaine| qui| suivante| pro| \d| du)",
        month_out=r"le mois s acheve|(?:dans le )?courant du mois(?! prochain| de| d | suivant)|dans le mois(?!"
            r" prochain| de| d | suivant)",
        year_out=r"(?:avant|d ici)(?: le| au)? (?:nouvel an|jour de l an)|encore cette annee|(?:la "
            r"|a la )?saint[- ]sylvestre|(?:le |au |pour le )?reveillon(?: du nouvel an| de fin d annee)"
            r"|veille du (?:nouvel|jour de l) an",
        before_weekend=r"(?:avant|d ici) (?:le|ce) week[- ]?end",
        after_weekend=r"apres le week[- ]?end", over_weekend=r"(?:ce|durant le|pendant le) week[- ]?end",
        first_of_month=r"le (?:premier|1er) du mois(?: prochain)?(?! en cours| courant)",
        of_this=r" (?:de ce|du) mois(?! prochain)(?: courant)?| courant| ct",
        later=r"plus tard(?! que)|ensuite|apres(?=\s*(?:$|[.,;!?)]))", on_from=r"(?!)", eight=r"en huit",
        fortnight=r"en quinze",
        range_from=r"du|de|entre le", range_to=r"au|a|et le|-", either=r"ou|a|-", joined=r"et|puis|,",
        word_before=r"(?:le|au|d ici au|avant le|jusqu au|pour le)", word_after=r"(?: du mois)?",
        week_after=r"(?<!de )(?<!de la )(?:la )?semaine (?:suivante|d apres)",
        of_event=r"(?:apres|des|suivant|a compter d[eu]|a reception) ?(?:la|le|l|votre|vos|reception|avoir"
        r"|correction)?",
    ),
    "es": Periods(
        first=r"primera?|primer|1[ªa.]?", second=r"segund[ao]|2[ªa.]?", half=r"quincena|mitad", last=r"ultim[oa]",
        working_day=r"dia (?:habil|laborable|bancario)",
        quarter=r"trimestre",
        week_out=r"(?:que )?(?:acabe|termine) la semana|(?:a lo largo|en el transcurso|en el curso) de la"
            r" semana(?! que| proxima| siguiente| \d)"
        r"|esta misma semana|dentro de la semana",
        month_out=r"(?:que )?(?:acabe|acabar|termine|terminar) el mes|(?:a lo largo|dentro|en el transcurso) del"
            r" mes(?! que| proximo| siguiente| de)",
        year_out=r"(?:que )?(?:acabe|acabar|termine|terminar) el ano|noche ?vieja|vispera de ano nuevo"
            r"|fin de ano|antes de(?:l)? ano nuevo|este"
            r" mismo ano",
        before_weekend=r"antes del fin de semana|antes del finde",
        after_weekend=r"(?:despues|pasado) (?:de(?:l)? |el )?fin(?:de| de semana)",
        over_weekend=r"(?:este|durante el) (?:fin de semana|finde)",
        first_of_month=r"el (?:primero|1|uno) del (?:mes que viene|proximo mes|mes proximo)",
        of_this=r" (?:de este(?: mismo)?|del presente|del) mes(?! que viene| proximo| siguiente)(?: en curso"
        r"| corriente)?"
        r"| del (?:corriente|actual|presente)| cte\.?",
        later=r"despues(?! de)|mas tarde(?! que)|mas adelante", on_from=r"(?!)", eight=r"en ocho(?: dias)?",
        fortnight=r"en quince(?: dias)?", range_from=r"del|de|desde el", range_to=r"al|a|hasta el|-",
        either=r"o|u|a|-", joined=r"y|e|luego|,",
        word_before=r"(?:el(?: dia)?|el proximo dia|al|antes del|para el|hasta el|dia)",
        word_after=r"(?: de este mes)?",
        week_after=r"(?:la )?semana (?:siguiente|posterior)",
        of_event=r"(?:desde|tras|despues de|a partir de|a contar desde|de) (?:que|la|el|su|vuestr[ao]|recibir"
        r"|recibid[ao]|recepcion)",
    ),
    "it": Periods(
        first=r"prim[ao]|1[ªao.]?", second=r"second[ao]|2[ªao.]?", half=r"quindicina|meta", last=r"ultim[oa]",
        working_day=r"giorno (?:lavorativo|feriale|utile|bancario)",
        quarter=r"trimestre",
        week_out=r"(?:in|entro(?: la)?|per|(?:nel|in) corso (?:della|di)) settimana(?! (?:prossima|entrante|che"
            r" viene|\d))",
        month_out=r"(?:entro|dentro|nel corso)(?: il| questo| del)? mese(?! prossimo| entrante| di| che)",
        year_out=r"(?:entro|dentro)(?: l| quest)? anno|(?:entro|prima di) capodanno|(?:a |per "
            r"|entro )?san silvestro|vigilia di capodanno|l ultimo dell anno"
            r"|notte di capodanno",
        before_weekend=r"(?:prima del|entro il|per il) (?:week[- ]?end|fine settimana)",
        after_weekend=r"dopo il (?:week[- ]?end|fine settimana)",
        over_weekend=r"(?:questo|nel|durante il) (?:week[- ]?end|fine settimana)",
        first_of_month=r"(?:il|al|entro il) (?:primo|1) del (?:mese(?: prossimo)?|prossimo mese)(?! corrente)",
        of_this=r" (?:di questo|del(?: corrente| presente)?) mese(?! prossimo| entrante| successivo)(?: corrente)?"
        r"| c\.? ?m\.?(?![a-z])| p\.? ?v\.?(?![a-z])| corrente",
        later=r"piu tardi|dopo(?=\s*(?:$|[.,;!?)]))", on_from=r"(?!)", eight=r"a otto(?: giorni)?",
        fortnight=r"a quindici(?: giorni)?", range_from=r"dal|da", range_to=r"al|a|-", either=r"o|a|-",
        joined=r"e|ed|poi|,",
        word_before=r"(?:il(?: giorno)?|al|entro il|per il|dal)", word_after=r"(?: del mese)?",
        week_after=r"(?:la )?settimana (?:successiva|seguente|dopo)",
        of_event=r"(?:da quando|dal|dalla|dopo|dall|da) ?(?:ricevimento|ricezione|emissione|la|il|vostr[ao]|ce l"
        r"|arrivo|consegna)?",
    ),
    "nl": Periods(
        first=r"eerste|1e", second=r"tweede|2e", half=r"helft", last=r"laatste",
        working_day=r"(?:werk|bank)dag",
        quarter=r"kwartaal", week_out=r"de week (?:om|voorbij) is|in de loop van de week",
        month_out=r"de maand (?:om|voorbij) is|in de loop van de maand(?! [a-z])",
        year_out=r"voor (?:het nieuwe jaar|de jaarwisseling|oud en nieuw)|nog dit jaar|oudejaar(?:s(?:dag"
            r"|avond|nacht))?|oudjaar|met oud en nieuw|oudjaarsdag",
        before_weekend=r"(?:voor|tegen) het weekend", after_weekend=r"na het weekend",
        over_weekend=r"(?:in|dit) (?:het )?weekend",
        first_of_month=r"(?:op )?de (?:eerste|1e|1ste) van (?:de )?(?:volgende )?maand",
        of_this=r" van de(?:ze)? maand| dezer",
        later=r"later(?! dan)|daarna|erna|nadien", on_from=r"over", eight=r"(?!)", fortnight=r"(?!)",
        range_from=r"van|vanaf", range_to=r"tot(?: en met)?|t/?m|-", either=r"of|tot|a|-", joined=r"en|daarna|,",
        word_before=r"(?:op de|uiterlijk de|voor de|tegen de)", word_after=r"(?: van (?:deze|de) maand)?",
        week_after=r"(?:de )?week (?:erna|daarna|daarop|nadien|erop)",
        of_event=r"(?:na|vanaf|nadat) (?:ontvangst|levering|de|het|uw|jullie|u|wij|correctie)",
    ),
    "pt": Periods(
        first=r"primeir[ao]|1[ªao.]?", second=r"segund[ao]|2[ªao.]?", half=r"quinzena|metade", last=r"ultim[oa]",
        working_day=r"dia (?:util|bancario)",
        quarter=r"trimestre", week_out=r"(?:a semana acabar|acabar a semana)|(?:ao longo|no decorrer|no decurso"
            r"|durante|dentro) (?:da|a) semana(?! que| q | proxima| seguinte| \d)",
        month_out=r"o mes acabar|acabar o mes|(?:ao longo|no decorrer|no decurso|dentro) do mes(?! que| q |"
            r" proximo| seguinte| de)",
        year_out=r"antes do (?:ano novo|reveillon)|ate a passagem de ano|ainda este ano|(?:no |ao |ate o "
            r"|ate ao )?reveillon|(?:na )?passagem de ano|vespera d[eo] ano novo|o ano acabar",
        before_weekend=r"antes do (?:fim de semana|fds)",
        after_weekend=r"(?:depois|apos) (?:do |o )?(?:fim de semana|fds)",
        over_weekend=r"(?:neste|este|no) (?:fim de semana|fds)",
        first_of_month=r"(?:no )?(?:dia (?:primeiro|1o?)|primeiro dia) do (?:mes(?: que vem)?|proximo mes|mes"
            r" seguinte)|(?:no |ate )?dia (?:primeiro|1o)(?= *(?:$|[,.;!?)]))",
        of_this=r" (?:deste|do(?: corrente| presente)?) mes(?! que vem| seguinte| proximo)(?: corrente)?| do corrente"
        r"| corrente",
        later=r"depois(?! d)|mais tarde(?! d)|a seguir", on_from=r"(?!)", eight=r"a (?:oito|8)(?: dias)?",
        fortnight=r"a (?:quinze|15) dias", range_from=r"de|do dia|desde", range_to=r"a|ao dia|ate"
            r"|-", either=r"ou|a|-",
        joined=r"e|depois|,",
        word_before=r"(?:no dia|ate dia|ate ao dia|ao dia|para dia|dia)", word_after=r"(?: deste mes| do mes)?",
        week_after=r"(?:n?a )?semana (?:seguinte|a seguir)",
        of_event=r"(?:apos|depois d[aeo]|a contar d[aeo]|desde|da|do) ?(?:rececao|recepcao|recebimento|receber"
        r"|liberacao|emissao|a|o|vossa?|sua)?",
    ),
}  # fmt: skip
