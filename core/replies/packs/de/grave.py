"""German: proceedings, lawyers, wanting no more of us, abuse. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

GRAVE: Final[Mapping[str, str]] = {
    "insolvency": """
        insolvenz*; *insolvenz; *insolvenzverfahren; *insolvenzverwalter*; insolvent*; konkurs*; konkurs;
        pleite; bankrott*; liquidat*; i.l.; in liquidation|abwicklung; abwickler*; schutzschirm*;
        eigenverwaltung; sachwalter*; zahlungsunfähig*; überschuldet|überschuldung; gläubiger* ~2
        versammlung|ausschuss; gläubigerversammlung|gläubigerausschuss;
        sanierungsverfahren|restrukturierungsverfahren|starug;
        nachlassstundung|nachlassverfahren|nachlassinsolvenz*; treuhänder*; restschuldbefreiung;
        forderungsanmeldung; forderung* ~4 anmelden|angemeldet|tabelle; zur tabelle; amtsgericht ~8
        antrag|verfahren|gestellt; privatinsolvenz; verbraucherinsolvenz; schuldnerberatung;
        schuldenbereinigung*; geschäftsbetrieb ~4 eingestellt|aufgegeben; betrieb ~3
        eingestellt|aufgegeben|geschlossen; masseunzulänglich*; insolvenzgericht; vorläufige* ~2
        verwalter|verfahren|insolvenz*; ausgleichsverfahren; altforderungen; masseverwalter; stellen ~4 betrieb
        ein; geschäftsaufgabe; offenbarungseid; eidesstattliche versicherung; vermögensauskunft; firma ~3
        aufgelöst|gelöscht|erloschen|dichtgemacht; dichtgemacht; dicht gemacht; restrukturierungs*; starug*;
        stabilisierungsanordnung; verwertungssperre; vollstreckungs* ~3 verwertungssperre; planforderung;
        masse*; künftigen insolvenzmasse; vorläufige verwaltung; verfahren ~3 antrag ~8; inso; insolvenzantrag;
        eröffnet* ~4 verfahren|insolvenz*; verfahren ~3 eröffnet; gläubiger*; amtsgericht ~2 insolvenz*;
        sachwalter; gesamtvollstreckung; laden ~3 dicht; machen ~3 zu ~2 immer|für; betrieb ~4
        dichtgemacht|aufgegeben|eingestellt; antrag ~4 insolvenz*; nachlass* ~3 insolvenz*; restschuld*; alles
        verloren; schulden* ~2 beratung|regulierung|bereinigung; gewerbe abgemeldet; liquidator*; abwickl*;
        aufgelöst; insolvenzgeld; insolwen*; insolven*; bankrot*; konkurz; konkursamt; konkurseröffnung;
        nachlassstundung; sanierungsverwalter; sanierungsverfahren; insolvenzmasse; forderung* ~5
        anmeld*|anzumelden; anmeld* ~4 forderung*; vollstreckungsverbot; sicherungsmaßnahmen; vorläufige* ~2
        insolvenz*; eröffnungsverfahren; zahlungsstopp ~4 insolvenz*; firma gibt es nicht mehr; gibt es nicht
        mehr; lichter ~2 aus; alles aus ~2 vorbei; machen dicht; privatkonkurs; schuldenschnitt; handelsregister
        ~3 gelöscht; löschung ~3 handelsregister;
        insolvenzantrag*; antrag ~4 insolvenz*; pleite|bankrott gegangen; sind|bin|ist pleite
    """,
    "not_insolvency": """
        kunde*|kunden|auftraggeber* ~6 insolven*|pleite|konkurs; insolvenz ~3 unseres|eines kunden|hauptkunden;
        um ~4 insolvenz ~4 vermeiden|abzuwenden|abwenden; nicht insolvent|pleite; vermeiden ~3 insolvenz;
        insolvenzversicherung; keine insolvenz; insolvenzanfechtung ~3 praxis; seminar ~4 insolvenz*;
        insolvenzrecht ~3; insolvenzrechts*; fachanwalt ~2 insolvenzrecht; kanzlei|büro|wir_sind ~4
        insolvenzverwalter*; als insolvenzverwalter ~3 tätig; schwester*|tochter* ~8 insolven*|pleite;
        insolvenzverkauf|insolvenzware|räumungsverkauf|konkursmasse ~4; liquidation ~3 ausverkauf; drohen ~4
        insolvenz*; ihr ~2 insolvenzantrag; gerücht* ~8; schild ~6 insolvenz*|liquidation|konkurs*; nicht ~1
        insolvent|pleite|bankrott|zahlungsunfähig; keine|kein insolvenz*|pleite|konkurs; nicht in
        insolvenz|konkurs|liquidation
    """,
    "formal": """
        gläubiger*|eröffn*|bestellt|beschluss|antrag|angemeldet|angezeigt|anmeld*|verfahren|
        gestellt|zahlungsunfähig|insolvent|pleite|sachwalter|tabelle|masse*|beantragt;
        insolvenzantrag|insolvenzverfahren|insolvenzgericht|insolvenzeröffnung
    """,
    "legal": """
        justiziar*; justitiar*; syndikus*; rechtsanwaltlich*; verfolgen ~4 rechtlich; rechtlich ~3
        vorgehen|wehren|prüfen; juristen; anwalt*; rechtsanwalt*|rechtsanwält*|rechtsanwaelt*|ra; anwält*;
        anwalts*; anwaltlich*; kanzlei*; rechtsanwaltskanzlei; jurist*; rechtsabteilung; rechtsbeistand;
        rechtsvertret*; rechtliche* ~3; rechtsweg; gericht*|gerichtlich*; *gericht; vor gericht; klage; klagen;
        verklagen; verklage; klageweg; mandant*; mandat; in sachen; vollmacht ~3 versichert|beigefügt|anbei;
        widerspruch ~4 eingelegt|mahnbescheid|erhoben|einlegen; mahnbescheid; vollstreckungsbescheid; einspruch;
        einstweilige; unterlassung*; abmahn*; strafanzeige; anzeige ~3 erstatten|wegen; zeige ~4 an; anzeigen;
        polizei; staatsanwalt*; schadensersatz*; rechtliche schritte; juristisch*; schlichtung*; schiedsgericht;
        verbraucherzentrale; verbraucherschutz; rechtsschutz*; behalten ~6 rechte|schritte vor; streitfall;
        rechtsstreit; ohne anerkennung einer rechtspflicht; verjähr*; einrede; beschwerde ~3 bei; prozess;
        erhebe ~3 klage|unterlassungsklage; *klage; einklagen; klage eingereicht|erhoben; rechtshängig;
        anhängig; aktenzeichen; az; landgericht|amtsgericht|oberlandesgericht|arbeitsgericht|verwaltungsgericht;
        vor dem lg|ag|olg; lg; streitverfahren; akteneinsicht; anwaltliche vertretung; mandatiert;
        bevollmächtigt ~4; kanzlei; anzeige; nötigung; richter; ein richter; sehen uns ~3 gericht;
        datenschutzbehörde ~4; datenschutzbeauftragt* ~4 melden; schlichtungsstelle; schiedsverfahren;
        mediation; vollstreckungsabwehr*; erinnerung ~3 vollstreckung; rechtspfleger; zivilklage; widerklage;
        selbständiges beweisverfahren; gutachter ~3 gericht; unterlassungserklärung;
        einreich*|eingereicht|erheb*|erhoben|erstatt*|erstattet|einleit*|eingeleitet|einschalt*|
        eingeschaltet|beauftrag*|beauftragt|übergeb*|übergeben|vorgeh*|weitergeleitet|abgegeben|
        konsultier*|hinzuzieh*|nehm*|geh|gehe|gehen|gebe|geben|wend* ~6
        anwalt|anwält*|rechtsanwalt|rechtsanwält*|klage|gericht|strafanzeige|anzeige|
        rechtsabteilung|rechtsbeistand|juristen|polizei|rechtsweg|kanzlei|schlichtung|
        verbraucherzentrale|staatsanwalt*;
        anwalt|anwältin|anwälte|rechtsanwalt|rechtsanwältin|klage|gericht|anzeige|strafanzeige|
        rechtsabteilung|rechtsschutz* ~7
        einreich*|eingereicht|erheben|erhoben|erstatten|erstattet|eingeleitet|eingeschaltet|
        beauftragt|übergeben|weitergeleitet|abgegeben|melden|meldet|klären|übernimmt|übernommen|
        kümmert; vertret* ~5 rechtlichen interessen|interessen|mandant*; zeigen|zeige ~6 vertretung an;
        anwaltlich ~2 vertreten;
        zeig*|zeigen ~3 vertretung ~4; vertretung des|der|von ~6 an; vollmacht ~4 versichert|anbei|vorlage;
        bevollmächtigung; wahrnehmung ~4 interessen|rechte; feststellungsklage; klagen würde|notfalls;
        treuhänder ~4 klagen; main courante;
        einstweilige*|einstweiligen verfügung*|anordnung*; erlass einer ~1 verfügung
    """,
    "not_legal": """
        gerichtsstand; rechtlich geschützt; amtsgericht ~4 hrb; umgehend ~1 klage; rechtliche* einheit; ihre
        klage; zeige ~3 mich; anzeige ~2 schalten; prozess ~3 freigabe|intern*|bestell*; interner prozess;
        freigabeprozess; klagen ~2 nicht; anzeigen lassen; ihren anwalt bezahlen;
        anwalt|anwälte|gericht|rechtsanwalt|anwälten ~4 nicht nötig|brauchen|nötig|notwendig; keinen|kein ~2
        anwalt|gericht|anwälte; brauchen ~5 keinen|kein|nicht ~2 anwalt|anwälte|gericht; anwalt|anwälte brauchen
        ~6 nicht; kantine ~3 amtsgericht*|gericht*|landgericht*; roben|talare|büromöbel ~4;
        verkaufen|liefern|nähen|fertigen|machen|drucken ~6
        anwälte|richter|gerichte|anwälten|richtern|rechtsanwälte|gericht; sie ~2
        schreiben|schrieben|drohen|drohten|erwähnen ~6
        anwalt|gericht|klage|mahnbescheid|rechtliche*|rechtsanwalt; rechtsabteilung ~2 abwesend; vertragsrecht;
        ihr|ihre|ihrem anwalt|mahnbescheid ~3 droh*; mittagsgericht; gericht ~2 menü|speise*|tag; gerichtstr*;
        reklamationsgericht;
        keine klage; nicht ~1 klagen|verklagen; niemand ~3 klagen|verklagen
    """,
    "firm": "rechtsanwalt*; rechtsanwält*; anwaltskanzlei; kanzlei; fachanwalt*; anwältin",
    "lawyer": """
        anwalt*|anwält*|rechtsanwalt*|rechtsanwält*|gericht|gerichts|amtsgericht*|landgericht*|
        richter*|jurist*|justiz*|rechtsabteilung|kanzlei*|*gericht|*gerichts|ra; gericht*
    """,
    "mine": """
        mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unserer|unseren|zum|zur|vorm|vor|
        beim; liegt bei; geht an; bei ~1 rechtsabteilung
    """,
    "stop": """
        nie mehr ~2; schreibt|schreiben ~3 nie ~1; jeder|jeglicher weitere kontakt; weitere
        kontaktaufnahme*|kontaktversuche|anrufe|mails ~4 unterlassen|untersag*|unerwünscht|verbitte*;
        verbitte|verbitten ~4; abzusehen; von ~6 absehen|abzusehen; unterlassen; verschonen ~4; keinerlei
        kontakt; nicht erwünscht; unerwünscht*; keine solchen|derartigen|solche ~2; löschen|streichen|entfernen
        sie mich; löscht|streicht mich; möchte|will ~3 nichts ~3 hören|erhalten|bekommen; bitte|jetzt aufhören;
        nicht weiter ~2 kontaktieren|anschreiben|belästigen|schreiben; abmelden|abmeldung|abbestell*|austragen;
        abmelden; newsletter; unsubscribe; aus ~4
        verteiler*|mailingliste|liste|datenbank|adressliste|system|kartei; verteiler*; keine|keinerlei ~4
        mails|e-mails|emails|e|mahnungen|nachrichten|anrufe|briefe|kontaktaufnahme|schreiben|post|
        werbung|erinnerungen|zahlungserinnerungen|sms ~4 mehr; keine weiteren|weitere ~2; unterlassen|unterlasst
        ~14; hören|hört|hör ~4 auf; aufhören; lass|lasst|lassen ~4 in ruhe|frieden; in ruhe; nicht mehr ~3
        kontaktier*|anschreib*|anruf*|schreib*|belästig*|angeschrieben|kontaktiert|mailen|stören|
        melden|behelligen|zumüllen; schreiben|schreibt|rufen|kontaktieren|mailen|schicken|senden|schreib|schick
        ~5 nicht|nie|nichts|keine|nix ~3 mehr|wieder; nie wieder; dsgvo; ds-gvo; lösch* ~6
        daten|adresse|mail*|e|nummer|kontakt*; daten|adresse|e-mail-adresse|mailadresse|nummer ~6
        lösch*|gelöscht|entfern*|streich*; widerspreche ~6 nutzung|verarbeitung|verwendung|speicherung|kontakt*;
        widerruf* ~4 einwilligung; recht auf löschung|vergessen*; art* 17|21; entfern* ~6
        mich|uns|adresse|verteiler|liste|daten|mail*; nehmen|nehmt|streichen ~6 raus|heraus|aus;
        wünsche*|möchte|will ~4 keine|nicht|nichts ~5 kontakt*|mails|e|erhalten|nachrichten|post|hören|bekommen;
        sehen sie ~6 ab; absehen ~3; abstand nehmen; belästig*; einstellen ~4 kontakt*|mails; stellen ~6 ein;
        spam; jegliche|direkte|jede kontakt*; mahnverteiler; verteiler ~3
        austragen|streichen|nehmen|löschen|entfernen; austragen; kartei; nur noch ~3
        brief*|post|telefon*|schriftlich; landen ~4 spam; löschbitte*; löschung ~3; keine einzige mail|nachricht
        ~4; noch eine einzige mail; mail ~3 privatadresse; lasst|lass|lassen ~3 ruhe; ruhe lassen; schreibt ~3
        nicht mehr; keine mails; stop mails|mahnungen; schluss mit ~6; schluss ~2 jetzt; hört auf; hören sie
        auf; genug ~3 mails|mahnungen|mailen|davon; es reicht; reicht jetzt; schickt ~3 nichts|nix|keine; nicht
        mehr anmailen|anschreiben|kontaktieren; personenbezogen*; widerspruch ~4
        verarbeitung|nutzung|art|artikel; widerspreche ~6 verarbeitung|nutzung|speicherung;
        jede|jeglichen|jeden|weiteren ~2 kontakt ~4; kontakt ~4 unterlassen|einstellen|unterbinden;
        abzubestellen|abbestellen; zustellung ~4 einstellen; nimmt|nehmt|nehmen ~5 raus|runter|heraus; von ~3
        liste ~3; aus ~4 verteiler|liste|system|datenbank; sperre ~3 adresse|absender; blockiere|blockieren ~3
        sie|adresse|absender|mails; zwecklos ~4 mails;
        stopp*|stoppt|einstellen|einzustellen|eingestellt|unterlass*|unterlasst|aufhör*|
        aufzuhören|hör|hört|hören|schluss|verschon*|absehen|abzusehen|abstand|reicht|genug|sparen|
        spart|spar ~7 kontakt|kontakte|kontaktaufnahme*|mails|mail|e-mails|emails|mailing|nachrichten|mahnungen|
        mahnmails|erinnerungen|schreiberei|briefe|anrufe|anrufen|anrufen|sms|belästigung*|
        zahlungserinnerungen|bombardement|zuschriften|zusendung*|benachrichtigungen;
        kontakt*|kontaktaufnahme*|mails|e-mails|emails|nachrichten|mahnungen|mahnmails|
        erinnerungen|briefe|anrufe|zuschriften|zusendungen|benachrichtigungen|schreiben ~8
        einstellen|einzustellen|unterlassen|zu_unterlassen|unterbleiben|unerwünscht|
        nicht_erwünscht|verbitten|verbieten|untersagt|untersagen|verbitte|aufhören|stoppen|
        beenden|absehen; streich*|lösch*|entfern*|schmeiß*|tilg*|austrag*|abmeld*|raus ~7
        verteiler*|liste|adressliste|kartei|datei|datenbank|adressen|adresse|empfänger*|
        mailadresse; verteiler*|liste|kartei|datenbank|adressdatei|adresse|daten|nummer|mailadresse|
        e-mail-adresse ~7 streichen|gestrichen|löschen|gelöscht|entfernen|entfernt|entferne|nehmen|austragen|
        rausnehmen|herausnehmen|tilgen|raus;
        schreib*|schreibt|mail|mailt|mailen|ruf|ruft|rufen|kontaktier*|schick*|schickt|send*|
        belästig*|behellig*|meld* ~4 nie|nicht|nichts|nix|keine|kein|keinen ~3
        mehr|wieder|weiter|weitere|weiteren|länger; möchte|möchten|will|wollen|wünsche|wünschen|brauche ~6
        keine|nicht|nichts|keinen|nix ~4
        mehr|weiter*|länger|kontakt*|erhalten|bekommen|hören|lesen|angeschrieben|kontaktiert;
        keine|keinerlei|keinen ~3 weiteren|weitere|mehr ~3
        kontakt*|mails|e-mails|nachrichten|mahnungen|erinnerungen|anrufe|schreiben|briefe|post; keine|keinerlei
        ~3 kontakt*|mails|e-mails|nachrichten|mahnungen|erinnerungen|anrufe|briefe ~3 mehr; nur noch
        per|auf|über|schriftlich|postalisch ~2 post|brief|postweg|anwalt|schriftlich; ausschließlich ~3
        post*|brief*|schriftlich*; spam*|junk|papierkorb;
        verzichten ~8 zusendung*|mails|schreiben|erinnerungen; schriftverkehr ~5 nur ~2 mit; nur noch ~2 mit
        mir|uns; keine mahnungen mehr; nicht mehr ~3 kopie|verteiler; aus dem verteiler;
        noch eine mail|nachricht|mahnung|e-mail ~4 und|dann; mahnungen|mails|schreiben|erinnerungen ~2
        sind|ist zwecklos|sinnlos|nutzlos; mahnläufe|mahnlauf|mahnungen|mahnwesen ~3
        einzustellen|stoppen|zu_stoppen; antwortet niemand|keiner mehr; lassen sie ~2 gut sein;
        wenden|richten sie sich nicht|nie mehr ~1 an; nicht weiter nachzuhaken|nachfassen|mahnen; witwe ~4
        nicht|keine
    """,
    "not_stop": """
        zögern ~6; lieferschein ~3 nicht mehr; keine weiteren
        fragen|rückfragen|mittel|angaben|maßnahmen|schritte|zahlungen|rechnungen|lieferungen|
        details; löschen sie diese
        nachricht|mail|e|email|datei|anlage; nicht mehr ~4 tätig|zuständig|unternehmen; stellen ~5 zahlung* ~3 ein;
        stellen ~5 betrieb ein; rechnungen ~6 nicht mehr an; nicht mehr per post; mails ~4 nicht
        gelesen|weitergeleitet; nehmen ~3 aus ~3 auftrag|sperre; auf lager; hören sie von|von; lösch* ~4
        position|rechnung|anhang; seminar ~6 abmelden; musste|muss|konnte ~6 abmelden|abgemeldet; nicht ~3
        austragen|abmelden|löschen|streichen|abbestellen; bitte nicht ~4 verteiler; klicken ~6
        abmelden|abmeldung|hier; abmelden ~4 klick*|hier|link; newsletter ~4 abmelden|abbestellen|klick*|hier;
        abbestellen ~4 klick*|hier; abgemeldet ~3 gewerbe; gewerbe ~3 abmelden; wenn sie ~6 mehr ~4
        erhalten|möchten; genug ~2 geld|zeit|ware; ruhe bewahren; nie ~3 geschrieben|gesagt|gebeten|verlangt ~1;
        habe|hab ~4 nie ~2;
        stellen|stelle ~2 betrieb|geschäft|laden|firma|geschäftsbetrieb ~4 ein
    """,
    "footer": """
        abmelden|abbestellen|austragen ~5 klick*|hier|link; klicken ~5; newsletter ~5
        abmelden|abbestellen|abbestellung; um ~4 newsletter ~3;
        rechtlich geschützte informationen; vertrauliche informationen ~4; unbefugt ~5 strafbar; unerlaubte
        kopieren|weitergabe|vervielfältigung; vorgesehene*|richtige*|bezeichnete*|beabsichtigte*
        adressat*|empfänger*; irrtümlich erhalten; diese e-mail|mail|nachricht ~3 vertraulich*; jede form
        der kenntnisnahme; haftung ~5 kanzlei|partnerschaft* ~3 beschränkt
    """,
    "hostile": """
        idiot*; depp*; vollidiot*; trottel; blöd*; dumm*; arschloch*; arschlöcher; scheiß*; scheiss*; verpiss*;
        fick*; abzock*; betrüger*; verbrecher*; halsabschneider*; gauner*; saftladen; saubande; frechheit*;
        unverschämt*; verarsch*; schweine*; drecks*; unfähig*; lächerlich*; schämen sie|euch; schämt euch;
        verdammt*; aasgeier*; blutsauger*; bande; pack; spinnt; spinnen sie; penner; wichser; hirnlos;
        inkompeten*; schnauze; halt* ~2 klappe|maul|fresse; rutsch*; nervt; geht mir ~3 nerven|sack; kotzt;
        kotzen; dreist*; abzocker*; diebe; ganoven; nazi*; stasi; schwachsinn*; schikan*; terror*; unterirdisch;
        eine zumutung; zum teufel; zur hölle; vollpfosten; gesindel; verbrecher; raffgierig*; gierig*; hals
        nicht voll; lumpen*; halunken; schmarotzer; ratten; pfeifen; versager; deppen; hirnis; arschgeigen;
        leckt mich; leck mich; blutsauger; lackaffen; schweinebande; schämt; schäm*; wucherer; pfui; spinner;
        verdammte
    """,
}
