"""How seven languages name days, in the spelling that folding leaves (core.replies.folding)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct


class Calendar(Struct, frozen=True, kw_only=True):
    """Words for days, each a piece of a pattern; alternatives are parted by `|`."""

    months: tuple[str, ...]
    #: from Monday on
    weekdays: tuple[str, ...]
    #: words → days from today
    relative: Mapping[str, int]
    this: str
    next: str
    #: what means the coming one, not that of next week
    coming: str
    last: str
    #: a week after next
    after_next: str
    day: str
    working: str
    week: str
    #: the week that follows, in one word
    next_week: str = r"(?!)"
    month: str
    #: the month that follows, in one word
    next_month: str = r"(?!)"
    year: str
    hour: str
    #: before a number of days
    within: str
    #: after a number of days
    from_now: str = r"(?!)"
    #: words → that number of days, said as one
    spans: Mapping[str, int]
    end: str
    middle: str
    beginning: str
    #: end of the month, of the year, in one word
    month_end: str
    year_end: str
    week_number: str
    numbers: Mapping[str, int]
    #: before a bare day of the month, and after one
    day_before: str
    day_after: str = r"(?!)"
    #: between day and month
    of: str = r"\s*"
    ordinal: str = r""
    #: the month stands before the day, too
    month_first: bool = False
    #: next Friday is that of next week
    next_is_week_after: bool = False
    #: after a weekday: the one that follows the day named before
    after: str = r"(?!)"
    #: in a week that begins on a day
    week_from: str = r"(?!)"
    #: before a month that is named as a whole
    during: str
    christmas: str


_EN: Final = Calendar(
    months=(
        "january|jan", "february|febuary|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug",
        "september|sept|sep", "october|oct", "november|nov", "december|decemeber|dec",
    ),
    weekdays=(
        "mondays?|mon", "tuesdays?|tues|tue", "wednesdays?|wensday|weds|wed", "thursdays?|thurs|thur|thu",
        "fridays?|fri",
        "saturdays?|sat", "sundays?|sun",
    ),
    relative={
        "day after tomorrow": 2, "tomorrows?|tomorow|tommorow|tommorrow|tmrw|tmw|2morr?ow?|2moro|tomoz": 1,
        "a week (?:from )?(?:today|now)|(?:this )?time next week|today week|this day"
        " week": 7, "a week (?:from )?tomorrow": 8,
        r"today|tonight|tday|(?:by )?(?:the )?end of (?:the )?day(?! (?:on )?(?:mon|tue|wed|thu|fri|tomorrow|the"
        r"|\d))": 0,
        "day before yesterday": -2, "yesterday|yday|yesterdays": -1, "this (?:morning|afternoon|evening)": 0,
    },
    this=r"this|the current|current", next=r"next|nxt|the following|following|the new(?= week)",
    coming=r"(?:this )?coming|upcoming|this",
    last=r"last|past|previous", after_next=r"week after next|the week after next",
    day=r"(?:calendar )?days?(?: time)?", working=r"(?:working|business|work|bank|banking) days?", week=r"weeks?|wks?",
    month=r"months?|mths?", year=r"years?", hour=r"hours?|hrs?|h",
    within=r"(?:with ?in|in|inside of?|in about|in around|over|during|the(?= next))(?: the| a max(?:imum)? of)?"
    r"(?: next| coming| following)?(?: max\.?)?",
    from_now=r"(?: of)? ?(?:from|of) (?:now|today|receipt of this|the date of this)|time|at the latest|hence",
    spans={
        r"with ?in (?:a|the) fortnight|in a fortnight|fortnight": 14, r"(?:with ?in|in) (?:a|one) week(?:s time)?": 7,
        r"(?:with ?in|in) a (?:couple of|few) weeks": 21,
    },
    end=r"(?:by |at |until |till |before )?(?:the )?(?:very )?(?:end|close|eo|late|last (?:working |business )?day)"
    r"(?: of the| o the| in| of)?",
    middle=r"(?:by |around |about )?(?:the )?mid(?:dle)?(?: of| of the)?",
    beginning=r"(?:by |at )?(?:the )?(?:beginning|start|early|first days)(?: of| of the| in)?",
    month_end=r"eom|month[ -]end|months end|end[ -]of[ -]month|the month is out|the last of (?:the|this) month",
    year_end=r"eoy|year[- ]end|years end|(?:end|last day) of(?: the| this)? year|before the year is out",
    week_number=r"(?:calendar week|week number|week no\.?|week|wk\.?|cw)\s?#?(\d{1,2})\b",
    numbers={
        "one|an?": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10,
        "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "a couple of": 2,
    },
    day_before=r"(?:on|by|until|till|before|of|due|for) the|the|w/e|week ending", day_after=r"of (?:this|the) month",
    of=r"(?:\s*of\s+|[\s-]*)", ordinal=r"(?:st|nd|rd|th)?", month_first=True, next_is_week_after=True,
    during=r"in|during|sometime in|by|later in|in the month of|(?:over|in|during) the course of|within"
        r"|throughout", christmas=r"christmas|xmas|before the holidays",
    after=r"after that|after|afterwards|following", week_from=r"commencing|beginning|starting|of the|of|from",
)  # fmt: skip
_DE: Final = Calendar(
    months=(
        "januars?|janners?|jan", "februars?|febers?|feb", "marz|mrz", "aprils?|apr", "mai", "juni|jun", "juli|jul",
        "augusts?|aug", "septembers?|sept|sep", "oktobers?|okt", "novembers?|nov", "dezembers?|dez",
    ),
    weekdays=(
        "montag(?:s|morgen|fruh|vormittag|mittag|nachmittag|abend)?|mantig|mo",
        "dienstag(?:s|morgen|fruh|vormittag|mittag|nachmittag|abend)?|zischtig|dien|di",
        "mittwoch(?:s|morgen|fruh|vormittag|mittag|nachmittag|abend)?|mittwuch|mi",
        "donnerstag(?:s|morgen|fruh|vormittag|mittag|nachmittag|abend)?|dunnschtig|donnschtig|do",
        "freitag(?:s|morgen|fruh|vormittag|mittag|nachmittag|abend)?|fritig|fr",
        "samstags?|sonnabends?|sa", "sonntags?|so",
    ),
    relative={
        "ubermorgen": 2, r"morgen(?! frau| herr| zusammen)": 1, "heut(?:e|abend)?": 0,
        "vorgestern": -2, "gestern": -1,
    },
    this=r"diese[rnms]?|dies|laufende[rnms]?|der laufenden|aktulle[rn]?",
    next=r"nachste[rnms]?|folgende[rnms]?|kommende[rnms]?",
    coming=r"kommende[rnms]?|nachste[rnms]?|diese[rnms]?", last=r"letzte[rnms]?|vergangene[rnms]?|vorige[rnms]?",
    after_next=r"ubernachste[rn]? woche", day=r"tag(?:en?|e)?|kalendertagen?",
    working=r"werktag(?:en?)?|arbeitstag(?:en?)?|bankarbeitstag(?:en?)?|banktagen?", week=r"wochen?",
    next_week=r"nachstwochig", month=r"monat(?:s|es|en|e)?", next_month=r"folgemonats?", year=r"jahr(?:es|s)?",
    hour=r"stunden?|std|h",
    within=r"(?:in|innert|innerhalb|binnen|spatestens in|in spatestens|in den|innerhalb der|in ca\.?|wahrend"
    r"|die(?= nachsten))"
    r"(?: von| der| den)?(?: nachsten| kommenden| ca\.?| max\.?)?",
    spans={
        r"(?:in|binnen|innerhalb|innert)(?: gut)? (?:einer|1) woche|(?:binnen|innert|in) wochenfrist": 7,
        r"(?:binnen|innert|in) monatsfrist": 30, r"in (?:zwei|2) wochen|14 tagig": 14,
    },
    end=r"(?:zum |bis |am |gegen )?(?:zum )?(?:end[e]?|ultimo|letzten (?:werk|bank|arbeits)?tag(?:es)?)"
    r"(?: des| der| dieses| dieser| im)?",
    middle=r"mitte(?: des| der)?", beginning=r"anfangs?(?: des| der)?|(?:zu )?beginn(?: des| der)?|zum anfang(?: des)?",
    month_end=r"(?:zum |bis |per |am )?(?:monatsende|ultimo|monatsultimo|monatsletzten?|monatswechsel|letzten"
        r" (?:des|dieses) monats)"
    r"|(?:zum|am) letzten(?=\s*(?:$|[,.;!?)]))",
    year_end=r"(?:zum |bis )?(?:jahresende|(?:ende|letzten tag) des jahres|ende dieses jahres)",
    week_number=r"(?:kw|k\.w\.|kalenderwoche|woche)[\s-]?(\d{1,2})\b|(\d{1,2})\. ?(?:kw|kalenderwoche)",
    numbers={
        "ein|eine[mnrs]?": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8,
        "neun": 9, "zehn": 10, "zwolf": 12, "vierzehn": 14, "funfzehn": 15, "zwanzig": 20, "dreissig": 30,
    },
    day_before=r"(?:am|zum|bis|bis zum|spatestens am|den|(?:ab|vor|nach|zwischen) dem|ab|vom|der|zwischen)(?="
        r" \d{1,2}(?:\.|s?ten?\b))",
    ordinal=r"(?:\.(?:ten)?|ten|sten|te)?",
    during=r"im|im laufe des|noch im|bis|im monat|im lauf des"
        r"|fur", christmas=r"weihnachten|heiligabend|(?:vor|bis zu) den (?:feier|fest)tagen",
    after=r"darauf|danach|drauf",
    week_from=r"vom|ab dem|ab|beginnend am",
)  # fmt: skip
_FR: Final = Calendar(
    months=(
        "janvier|janv|jan", "fevrier|fevr|fev", "mars", "avril|avr", "mai", "juin", "juillet|juil", "aout",
        "septembre|sept|sep", "octobre|oct", "novembre|nov", "decembre|dec",
    ),
    weekdays=("lundi|lun", "mardi", "mercredi|mer", "jeudi|jeu", "vendredi|ven", "samedi|sam", "dimanche|dim"),
    relative={
        "apres[- ]demain": 2, "demain": 1, r"aujourd hui|auj|ce jour|ce (?:matin|soir|midi)|cet apres[- ]midi"
            r"|dans la journee(?! de)|en fin de journee": 0,
        "avant[- ]hier": -2, "hier": -1, "d aujourd hui en huit": 7,
    },
    this=r"ce(?:tte|t)?|courante?|en"
        r" cours", next=r"prochaine?s?|suivante?s?|qui vient|pro(?=\s*(?:$|[,.;!?]))", coming=r"prochain|ce",
    last=r"dernier|derniere|passee?", after_next=r"(?!)", day=r"jours?(?: calendaires?)?|j\b",
    working=r"jours? (?:ouvres?|ouvrables?)", week=r"semaines?|sem\.?", month=r"mois", year=r"annee|an",
    hour=r"heures?|h\b",
    within=r"(?:sous|dans|d ici|en|dans un delai de|dans les|d ici a|sous un delai de|au cours des)(?: les"
    r"| un delai de)?"
    r"(?: prochains?)?",
    spans={
        r"(?:sous|dans la|d ici une|dans une) huitaine(?: de jours)?|sous huit jours": 8,
        r"(?:sous|dans la|d ici une|dans une) quinzaine(?: de jours)?|sous quinze jours": 15,
        r"(?:sous|d ici une|dans une|d ici a une)(?: petite)? dizaine(?: de jours)?": 10,
        r"(?:sous|dans|d ici) (?:une|1) semaine": 7, r"sous (?:un|1) mois": 30,
    },
    end=r"(?:a la |en |pour la |avant la |d ici la |d ici |au plus tard )?(?:fin|dernier jour)(?: de la| du| de| d)?",
    middle=r"(?:a la |vers la |au |vers le )?(?:mi|milieu)[ -](?:du |de )?",
    beginning=r"(?:au |en )?(?:debut|(?:dans )?les (?:tout )?premiers jours)(?: du| de| d)?",
    month_end=r"fin (?:de |du )?mois(?! prochain)(?: courant| en cours)?|dernier du mois",
    year_end=r"(?:fin|dernier jour) (?:d annee|de l annee|de l an)",
    week_number=r"(?:semaines?|sem\.?|s)\s?(?:n[o.°]*\s?)?(\d{1,2})\b",
    numbers={
        "un|une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
        "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30,
    },
    day_before=r"(?:le|au|du|jusqu au|avant le|pour le|d ici le|des le)", ordinal=r"(?:er|e)?",
    during=r"en|courant|dans le courant d[eu](?: mois de)?|au mois de|(?:dans|sur) le mois de|au cours d[eu](?:"
        r" mois de)?|sur",
    christmas=r"noel|avant les fetes",
    after=r"d apres|suivante?|apres", week_from=r"du|commencant le",
)  # fmt: skip
_ES: Final = Calendar(
    months=(
        "enero|ene", "febrero|feb", "marzo|mar", "abril|abr", "mayo|may", "junio|jun", "julio|jul", "agosto|ago",
        "septiembre|setiembre|sept|sep", "octubre|oct", "noviembre|nov", "diciembre|dic",
    ),
    weekdays=("lunes|lun", "martes", "miercoles|mie", "jueves|jue", "viernes|vie", "sabado|sab", "domingo|dom"),
    relative={
        r"(?:manana o )?pasado manana|manana o pasado(?!"
        r" manana)": 2, r"(?<!por la )manana(?: por la (?:manana|tarde))?": 1,
        r"hoy(?: mismo)?|esta (?:manana|tarde|noche)|a lo largo del dia(?! de)|(?:a|al) (?:final|ultima hora)"
        r" del dia": 0,
        "anteayer|antes de ayer|antier": -2, "ayer|anoche": -1,
    },
    this=r"est[ea]|presente|en curso|corriente", next=r"proxim[oa]s?|que viene|siguiente|entrante|que entra",
    coming=r"proximo|este", last=r"pasad[oa]|ultim[oa]", after_next=r"(?!)",
    day=r"dias?(?: naturales)?", working=r"dias? (?:habiles|laborables)", week=r"semanas?|sem\.?", month=r"mes(?:es)?",
    year=r"ano", hour=r"horas?|hs?",
    within=r"(?:en|dentro de|antes de|en un plazo (?:maximo )?de|en el plazo de|a|en menos de|en los"
    r"|durante los)(?: los)?"
    r"(?: proximos| siguientes| unos)?",
    spans={
        r"(?:en|dentro de) (?:una|1) seman(?:a|ita)": 7, r"(?:en|dentro de) una quincena": 15, r"en (?:un|1) mes": 30,
        r"esta quincena": 15,
    },
    end=r"(?:a |al |para |antes de(?:l)? |hasta )?(?:el )?"
    r"(?:final|finales|fin|fines|ultimos|ultimo dia(?: habil)?|dia ultimo)(?: de la| del| de)?",
    middle=r"(?:a |para )?(?:mediados?|mitad)(?: del| de| este)?",
    beginning=r"(?:a |en |en los |los )?(?:principios?|primeros(?: dias)?|comienzos?|inicios?)(?: del| de)?",
    month_end=r"(?:a )?(?:final|finales|fin|fines) de(?:l)? mes(?! que viene| proximo)(?: en curso| actual)?",
    year_end=r"(?:final|finales|fin|fines|ultimo dia) del?"
        r" ano", week_number=r"(?:semana|sem\.)\s?(?:n[o.]*\s?)?(\d{1,2})\b",
    numbers={
        "un|una|uno": 1, "dos|un par de": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9,
        "diez": 10, "doce": 12, "quince": 15, "veinte": 20, "treinta": 30,
    },
    day_before=r"(?:el proximo dia|el dia|el|dia|hasta el|antes del|para el|al|del|a dia|el proximo|a partir del"
    r"|a partir del dia)",
    of=r"(?:\s+de\s+"
        r"|[\s-]*)", ordinal=r"o?", during=r"en|durante|para|a lo largo de|en el mes de|dentro de|dentro del mes"
        r" de|en el transcurso de",
    christmas=r"navidad(?:es)?|nochebuena|antes de (?:las )?fiestas", after=r"siguiente|despues|posterior",
    week_from=r"del dia|del|que empieza el|que comienza el",
)  # fmt: skip
_IT: Final = Calendar(
    months=(
        "gennaio|gen", "febbraio|feb", "marzo|mar", "aprile|apr", "maggio|mag", "giugno|giu", "luglio|lug",
        "agosto|ago", "settembre|sett|set", "ottobre|ott", "novembre|nov", "dicembre|dic",
    ),
    weekdays=(
        "lunedi|lun", "martedi|mart", "mercoledi|mer", "giovedi|gio", "venerdi|ven", "sabato|sab", "domenica|dom",
    ),
    relative={
        "dopodomani|dopo"
        " domani": 2, "domani(?: mattina)?|domattina": 1, r"oggi(?: stesso)?|in giornata|odierna|in serata": 0,
        "stamattina|stamane|stamani|questa mattina|stasera|entro sera": 0,
        "l altro ieri|altro ieri|avantieri": -2, "ieri": -1,
    },
    this=r"quest[oa]|corrente|in corso|c\.m", next=r"prossim[oa]|entrante|che viene|seguente",
    coming=r"prossimo|questo",
    last=r"scors[oa]|passat[oa]|ultim[oa]", after_next=r"(?!)",
    day=r"giorn[io]|gg\.?", working=r"(?:giorni|gg\.?) (?:lavorativi|feriali|bancari)|giorno lavorativo",
    week=r"settiman[ae]|sett\.?", month=r"mes[ei]", year=r"anno", hour=r"ore|h",
    within=r"(?:entro|in|nel giro di|fra|tra|nei|entro i|nell arco di|entro e non oltre|entro le|nelle|massimo"
        r"|al massimo)(?: i)?(?: prossim[ie]"
    r"| massimo| max)?",
    spans={
        r"(?:entro|in|fra|tra) (?:una|1) settimana": 7, r"(?:entro|fra|tra) (?:un|1) mese": 30,
        r"(?:entro|fra|tra) una quindicina(?: di giorni)?": 15,
        r"(?:entro|fra|tra|in|nel giro di) una decina di giorni": 10,
    },
    end=r"(?:a |entro |per |entro la |alla |per la )?(?:fine|l ultimo giorno|ultimo giorno)(?: di| del| della)?",
    middle=r"(?:a |per |entro )?meta(?: di| del)?",
    beginning=r"(?:a |agli |ad |nei |i )?(?:inizio|inizi|primi(?: giorni)?)(?: di| del)?",
    month_end=r"fine(?: del)? mese(?! prossimo)(?: corrente| in corso)?|f\.?m\.?|fine c\. ?m\.?|fine corrente"
        r" mese|l ultimo del mese",
    year_end=r"(?:fine|ultimo giorno)(?: dell)? anno",
    week_number=r"(?:settimana|sett\.)\s?(?:n[o.]*\s?)?(\d{1,2})\b",
    numbers={
        "un|una|uno": 1, "due|un paio di": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8,
        "nove": 9,
        "dieci": 10, "dodici": 12, "quindici": 15, "venti": 20, "trenta": 30,
    },
    day_before=r"(?:il giorno|il|giorno|entro il|dal|al|del|fino al|per il|prima del|in data)", ordinal=r"o?",
    during=r"in|a|nel mese di|entro(?: il mese di)?|nel corso di|per", christmas=r"natale|prima delle fest(?:e|ivita)",
    after=r"dopo|successivo|seguente",
    week_from=r"del|dal|che inizia il",
)  # fmt: skip
_NL: Final = Calendar(
    months=(
        "januari|jan", "februari|feb", "maart|mrt", "april|apr", "mei", "juni|jun", "juli|jul", "augustus|aug",
        "september|sept|sep", "oktober|okt", "november|nov", "december|dec",
    ),
    weekdays=(
        ("maandag(?:ochtend|middag|avond|namiddag|voormiddag)?"
        "|ma"), "dinsdag(?:ochtend|middag|avond|namiddag|voormiddag)?|di",
        "woensdag(?:ochtend|middag|avond|namiddag|voormiddag)?|wo",
        "donderdag(?:ochtend|middag|avond|namiddag|voormiddag)?|do",
        "vrijdag(?:ochtend|middag|avond|namiddag|voormiddag)?|vrij|vr", "zaterdag|za", "zondag|zo",
    ),
    relative={
        "overmorgen": 2, r"(?<!goede)(?<!goeie )morgen(?:ochtend|middag|vroeg|avond)?(?! heer)": 1,
        r"vandaag|vanmiddag|vanmorgen|vanochtend|vanavond|vannacht|heden": 0, "eergisteren": -2, "gisteren": -1,
    },
    this=r"deze|dit|lopende|van deze", next=r"volgende|komende|aankomende|eerstvolgende",
    coming=r"aanstaande|a\.?s\.?|aankomende|komende|deze|eerstkomende|eerstvolgende",
    last=r"afgelopen|vorige|(?<!ten )laatste|jongstleden", after_next=r"(?!)", day=r"(?:kalender)?dagen|dag|dgn",
    working=r"werkdag(?:en)?|bankdagen|werkbare dagen", week=r"we?e?ken|week", month=r"maand(?:en)?", year=r"jaar",
    hour=r"uur|uren|h|u",
    within=r"(?:binnen|in|over|uiterlijk over|uiterlijk binnen|in de|binnen nu en|de(?= komende| eerstv))(?: de)?"
    r"(?: komende| eerstvolgende| max\.?| ca\.?)?",
    spans={
        r"(?:over|binnen) een week of twee|(?:over|binnen) (?:twee|2) weken|over veertien dagen": 14,
        r"(?:over|binnen) een dag of tien": 10, r"(?:binnen|over) (?:een|1) week(?: tijd)?|binnen de week": 7,
        r"binnen de maand": 30,
    },
    end=r"(?:voor |tegen |aan )?(?:het )?(?:einde?|ultimo|laatste (?:werk)?dag)"
    r"(?: van de| van deze| vd| v/d| van| der)?(?: de| deze)?",
    middle=r"(?:half|midden|medio|halverwege)(?: van)?(?:"
        r" de)?", beginning=r"(?:begin|aanvang|(?:in )?de eerste dagen)(?: van)?(?: de)?",
    month_end=r"maandeinde|ultimo|de laatste van de(?:ze)? maand|(?:eind|einde)(?: van)?(?: de| deze)? maand",
    year_end=r"jaareinde|(?:einde?|laatste dag)(?: van)?(?: het| dit)? jaar",
    week_number=r"(?:week|wk\.?|weeknr\.?|weeknummer)\s?(?:nr\.? ?)?(\d{1,2})\b",
    numbers={
        "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
        "twaalf": 12, "veertien": 14, "vijftien": 15, "twintig": 20, "dertig": 30,
    },
    day_before=r"(?:op de|op|de|voor de|uiterlijk de|uiterlijk|tot de|vanaf de)(?= \d{1,2}(?:e|ste|de)\b)",
    ordinal=r"(?:e|ste|de)?", next_is_week_after=True, during=r"in|begin|in de loop van|in de maand|ergens in",
    christmas=r"kerst(?:mis|avond)?|voor de feestdagen",
    after=r"daarna|erna|daarop|erop|nadien", week_from=r"van", day_after=r"van de(?:ze)? maand",
)  # fmt: skip
_PT: Final = Calendar(
    months=(
        "janeiro|jan", "fevereiro|fev", "marco|mar", "abril|abr", "maio|mai", "junho|jun", "julho|jul", "agosto|ago",
        "setembro|set", "outubro|out", "novembro|nov", "dezembro|dez",
    ),
    weekdays=(
        "segunda(?:[- ]feira)?|2a(?:[- ]feira)?|seg", "terca(?:[- ]feira)?|3a(?:[- ]feira)?|ter",
        "quarta(?:[- ]feira)?|4a(?:[- ]feira)?|qua",
        ("quinta(?:[- ]feira)?|5a(?:[- ]feira)?"
        "|qui"), "sexta(?:[- ]feira)?|6a(?:[- ]feira)?|sex", "sabado|sab", "domingo|dom",
    ),
    relative={
        r"(?:amanha ou )?depois de amanha|amanha ou depois(?!"
        r" d)": 2, "amanha|amnh": 1, r"hoje(?: cedo| mesmo)?|hj|esta (?:manha|tarde|noite)|(?:ate )?a?o (?:fim"
        r"|final) do dia(?! (?:de|\d))": 0,
        "anteontem": -2, "ontem": -1,
    },
    this=r"(?:n?d?est[ea]|corrente|em curso|atual)", next=r"proxim[oa]s?|que vem|q vem|seguinte|que entra",
    coming=r"proxim[oa]|n?esta", last=r"passad[oa]|ultim[oa]", after_next=r"(?!)",
    day=r"dias?(?: corridos| seguidos)?", working=r"dias? uteis|dia util", week=r"semanas?|sem\.",
    next_week=r"para a semana|pra semana",
    month=r"mes(?:es)?", year=r"ano", hour=r"horas?|h",
    within=r"(?:em|dentro de|no prazo (?:maximo )?de|daqui(?: a)?|em ate|n[oa]s|ate|num prazo de|dentro d[oa]s)(?: os)?"
    r"(?: proxim[oa]s| maximo)?",
    spans={
        r"(?:em|dentro de|daqui a?) (?:uma|1) semana|numa semana": 7, r"(?:em|dentro de) uma quinzena": 15,
        r"dentro de (?:um|1) mes": 30,
    },
    end=r"(?:ate |ate ao |no |ao |para o |antes do )?(?:fim|final|finais|fins|ultimo dia(?: util)?)"
    r"(?: da| do| de)?",
    middle=r"(?:em |a |no )?(?:meados|meio)(?: do| de)?",
    beginning=r"(?:nos? |em )?(?:inicio|principios?|comecos?|inicios|primeiros dias)(?: do| de)?",
    month_end=r"(?:fim|final|finais) d[oe](?: este)? mes(?! que vem| seguinte)(?: corrente)?|(?:fim|final) deste mes",
    year_end=r"(?:fim|final|ultimo dia) d[oe] ano", week_number=r"(?:semana|sem\.)\s?(?:n[o.]*\s?)?(\d{1,2})\b",
    numbers={
        "um|uma": 1, "dois|duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9,
        "dez": 10, "doze": 12, "quinze": 15, "vinte": 20, "trinta": 30,
    },
    day_before=r"(?:no dia|nos dias|os dias|dia|ate dia|ate ao dia|a|ao dia|do dia|para dia|para o dia|a partir de"
    r"|em)(?= \d{1,2}\b(?! (?:dia|mes|hora|ano|pec|euro|%)))",
    of=r"(?:\s+de\s+"
        r"|[\s-]*)", ordinal=r"o?", during=r"em|durante|no mes de|ao longo de|ate|para|no decorrer de|dentro do mes de",
    christmas=r"natal|antes das festas",
    after=r"seguinte|depois|a seguir",
    week_from=r"de|do dia|que comeca a",
)  # fmt: skip
CALENDARS: Final[Mapping[str, Calendar]] = {
    "en": _EN, "de": _DE, "fr": _FR, "es": _ES, "it": _IT, "nl": _NL, "pt": _PT,
}  # fmt: skip
