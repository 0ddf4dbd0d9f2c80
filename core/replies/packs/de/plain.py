"""German: what is grave in so many words, whatever else a mail says. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PLAIN: Final[Mapping[str, str]] = {
    "sue": """
        erheben|erhebe|reichen|reiche ~3 klage; klage erheben|einreichen|erhoben|eingereicht;
        verklage|verklagen ~1 sie|euch|ihre; klagen wir; wir klagen dann|notfalls|gegen|auf|sonst;
        ziehen|ziehe|gehen|gehe ~2 vor gericht;
        beantwortet|beantworten|übernimmt|erledigt|klärt|führt|vertritt ~3 unser|unsere|mein|meine ~2
        rechtsanwalt|rechtsanwältin|rechtsanwälte|anwalt|anwältin|anwälte|anwaltskanzlei;
        unser|unsere|mein|meine ~1 rechtsanwalt|rechtsanwältin|rechtsanwälte|anwalt|anwältin|anwälte ~6
        beantwortet|beantworten|übernimmt|vertritt|melden|meldet|antwortet|antworten|
        schreibt|klärt|kümmert; nur|ausschließlich|bitte|sich über|an|mit
        unsere|unseren|unserem|meinen|meinem|meine ~1
        rechtsanwalt|rechtsanwältin|rechtsanwälte|anwalt|anwältin|anwälte; fragen|rückfragen|auskünfte ~4
        an|über|bei unsere|unseren|unserem|meinen|meinem|meine ~1
        rechtsanwalt|rechtsanwältin|rechtsanwälte|anwalt|anwältin|anwälte; beauftragt|mandatiert mit ~3
        vertretung|wahrnehmung; wurde|wurden|bin|sind ~3 mandatiert
    """,
    "quit": """
        sehen ~2 von weiter* ~8 ab; von weiter* ~6 absehen|abzusehen|abgesehen; aus ~2
        empfänger*|verteiler*|mailing*|adressliste*|adressdatei*|liste*|datenbank|versand* ~3
        streichen|nehmen|löschen|entfernen|werfen|rausnehmen|herausnehmen|austragen;
        streicht|streichen|nehmt|nehmen|löscht|löschen|entfernt|entfernen|werft|werfen| schmeißt|holt
        uns|mich|sie|meine|unsere ~4 aus ~2
        empfänger*|verteiler*|mailing*|adressliste*|adressdatei*|liste*|datenbank|versand*|system;
        lösch*|entfern*|tilg* ~1 diese|die ~2 adressen|mailadressen|nummern|anschriften|adresse|mailadresse;
        verschwinde*|verschwindet ~2 aus mein*|unser* ~2 postfach|mailbox|posteingang|briefkasten; keine
        weiteren mahnungen|mahnschreiben|schreiben|erinnerungen|mails ~4
        an|schicken|senden|richten|zuzusenden; mich|uns|hier|dorthin nicht mehr|weiter
        anschreiben|anmailen|kontaktieren|anrufen|anzuschreiben|anzurufen; schreib*|mail*|ruf*|kontaktier*
        ~2 mich|uns|mir nicht|nie mehr|wieder; lass*|lasst uns|mich ~3 in ruhe
    """,
}
