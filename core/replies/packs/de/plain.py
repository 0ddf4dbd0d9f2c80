"""German: what is grave in so many words, whatever else a mail says. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PLAIN: Final[Mapping[str, str]] = {
    "sue": """
        unser|unsere|mein|meine ~1 rechtsanwalt|rechtsanwältin|rechtsanwälte|anwalt|anwältin|anwälte ~8
        eingereicht|gestellt|beantragt; vertreten|vertrete ~4 anwaltlich; anwaltlich vertreten|vertrete;
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
        vertretung|wahrnehmung; wurde|wurden|bin|sind ~3 mandatiert;
        hören|hörst|hört ~1 von unserem|meinem|unserer|meiner|unseren|meinen ~1
        anwalt|anwältin|anwälten|rechtsanwalt|rechtsanwältin|rechtsanwälten;
        liegt|ist|geht|übergeben|übergeben_wir ~3 bei|an|beim|unserem|unserer|meinem|unseren|meinen ~1
        unserem|unserer|meinem|unseren|meinen|rechtsanwalt|rechtsanwältin|anwalt|anwältin ~1
        anwalt|anwältin|anwälten|anwälte|rechtsanwalt|rechtsanwältin|rechtsanwälte;
        unserem|meinem|unseren|meinen anwalt|rechtsanwalt übergeben|weitergeleitet|gegeben; mit ~1
        vertretung ~4 beauftragt|mandatiert|betraut; schalten|schalte ~4 anwalt|anwältin|rechtsanwalt ein;
        erstatten|erstatte ~2 anzeige|strafanzeige;
        einen anwalt|rechtsanwalt|eine_anwältin eingeschaltet|beauftragt|mandatiert
    """,
    "quit": """
        mandant|mandantin|mandanten|mandantschaft ~2 nicht|nie mehr|weiter|direkt ~2
        anzuschreiben|anschreiben|kontaktieren|anrufen|angeschrieben|kontaktiert;
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
        ~2 mich|uns|mir nicht|nie mehr|wieder; lass*|lasst uns|mich ~3 in ruhe;
        nimm|nehmt|nehmen ~3 raus|heraus|runter ~1 aus|von ~2 liste|verteiler|mailing*|system;
        entfernen|löschen|streichen|nehmen ~1 unsere|meine|die ~1 adresse|mailadresse|nummer ~1
        dort|daraus|raus|heraus|sofort|umgehend|bitte; mahnungen|schreiben|erinnerungen ~4
        einzustellen|zu_unterlassen; will|möchte|wollen|möchten ~3 keine ~1
        mails|mahnungen|nachrichten|erinnerungen|post mehr; streich*|streichen ~4 aus ~1
        euren|euerm|eurem|ihrem|ihren ~1;
        nehmen sie uns|mich von ihrer|der ~1 mailingliste|liste; um löschung|streichung ~4 aus ~1
        verteiler|liste|datenbank; hört|hören ~1 auf ~2 zu schreiben|mailen|mahnen; unterlassen sie
        weitere|jede|sämtliche ~1 mahnungen|schreiben|mails|kontaktaufnahme
    """,
}
