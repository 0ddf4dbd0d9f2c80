"""German: requests, questions, trouble, absence. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SAYING: Final[Mapping[str, str]] = {
    "copy": """
        bräuchte|bräuchten|benötigte|hätte|hätten ~7 rechnung|rechnungen|kopie|kopien|pdf|duplikat; noch einmal
        ein|als|die pdf|rechnung|kopie;
        rechnungskopie*|rechnungskopien|rechnungsduplikat|zweitschrift|rechnungsabschrift;
        kopie|duplikat|pdf|scan|abschrift ~5 rechnung*|beleg*|davon; rechnung* ~8
        kopie|nochmal*|nochmals|erneut|duplikat|pdf|noch_einmal|zusenden|zuschicken|schicken|
        senden|mailen|übersenden|zukommen|weiterleiten;
        schicken|senden|mailen|übersenden|sende|schick|zusenden|zuschicken|bräuchte|brauche|
        brauchen|benötige|benötigen ~7 rechnung|rechnungen|kopie|kopien|pdf|duplikat|beleg; rechnung* ~6 nicht
        ~3 vor|erhalten|bekommen|finden|gefunden|vorliegend|da|angekommen|eingegangen|auffindbar|
        bekannt; nicht|nie|keine ~5 rechnung* ~3 erhalten|bekommen|vor|gefunden|gesehen|finden; liegt|liegen ~5
        nicht|keine vor; keine rechnung ~3 vor|erhalten|bekommen|vorliegen; finde|finden ~5 rechnung* ~3 nicht;
        rechnung* ~4 verloren|verlegt|fehlt|verschwunden; fehlt|fehlen ~3 rechnung|rechnungen;
        anhang|anlage|datei|attachment ~5
        gelöscht|entfernt|fehlt|blockiert|nicht|leer|gefiltert|herausgefiltert|defekt; kein|keine|ohne
        anhang|anlage; nochmals|nochmal|erneut zusenden|schicken|senden|zuschicken|mailen|übermitteln; kopie* ~3
        zukommen|schicken|senden|bitte; bitte ~3 kopie|duplikat; rechnung* anbei fehlt;
        schicken|schick|senden|sende|mailen ~6 nochmal|nochmals|erneut|noch_einmal; anhang ~3
        leer|fehlte|kaputt|weg; neu zuschicken|schicken|senden|mailen; bräuchte|brauche|brauchen ~3 #;
        finde|finden|find ~4 # ~2 nicht; ist ~3 nie angekommen ~4 schicken|senden; nochmal ~3
        xrechnung|pdf|mailen|schicken; neue kopie; abheften; ordner ~4 nass|weg; kenne|kennen ich ~2 nicht ~3
        schicken|senden|kopie
    """,
    "statement": """
        kontoauszug* ~4 offen*|posten|debitor*|kunden*|aktuell*; offene posten; offene-posten*; op liste;
        op-liste; offenen posten; saldenliste; saldenbestätigung; saldobestätigung; kontenabstimmung;
        kontoabstimmung; aufstellung ~4 offen*|posten|rechnungen|aller|fällig*; übersicht ~4
        offen*|posten|rechnungen|aller|fällig*; auflistung; kundenkontoauszug; debitorenauszug; kontoübersicht;
        liste ~4 offen*|rechnungen; aktuellen kontostand; welche rechnungen ~4 offen; forderungsaufstellung;
        kontoblatt; saldo* ~3 mitteilen|abstimm*; kontoauszug; kontoauszug dazu|bitte|beilegen|mitschicken;
        auszug ~2 konto|kundenkonto; was ~3 offen ist|steht; stand ~2 kontos; offene-posten-liste; opos*;
        aktuelle aufstellung; gesamtaufstellung; saldo mitteilen
    """,
    "not_statement": """
        gleichen|gleiche|zahlen|überweisen|begleichen ~4 offenen posten; offenen posten ~4
        aus|bezahlt|beglichen|überwiesen; anbei ~3 kontoauszug; kontoauszug als; vielen dank ~4 aufstellung;
        unser kontoauszug; bank ~3 kontoauszug; kontoauszug ~3 anbei|zeigt|beweist|belegt; laut ~1 kontoauszug;
        auf ~2 kontoauszug
    """,
    "question": """
        worauf|wofür|warum|weshalb|wieso|wozu|woher|welche|welcher|welches|welchen|wann|wer|wie|
        was ~2 ist|sind|bezieht|beziehen|setzt|soll|haben|hat|kommt|lautet|handelt|wurde|war|geht|steht|
        muss|müssen|viel|hoch; auf welche|welchen|welches; um was|welche; bitte ~3
        erläutern|erklären|mitteilen|klären|um_klärung|um_erklärung|aufklären|teilen; erklären sie|mir|uns;
        können|könnten|würden sie ~6 erklären|sagen|mitteilen|erläutern|nennen|bestätigen; verstehe|verstehen ~3
        nicht; unklar; nicht ~2 klar|nachvollziehen|nachvollziehbar|zuordnen; frage zu|zur; habe|hätte|haben ~2
        frage*; rückfrage; keine ahnung; sagt mir nichts; mir nicht bekannt; nähere informationen; um auskunft;
        lassen sie ~3 wissen; teilen sie ~3 mit; wie kommt ~3 zustande; zustande; möchte ~3 verstehen|wissen;
        wer hat ~6 bestellt|beauftragt|unterschrieben; warum steht|ist|haben
    """,
    "plan": """
        in ~3 teilbetr*|raten|teilen|teilzahlungen|abschlägen|etappen|portionen; teilzahlungen; auf raten; mehr
        luft; zahlungserleichterung*; ratenzahlung*; raten|rate|ratenplan|monatsraten|teilraten;
        zahlungsplan|tilgungsplan|ratenvereinbarung; stundung|stunden ~2 sie|uns;
        aufschub|zahlungsaufschub|zahlungsverlängerung|fristverlängerung|verlängerung|verlängern; zahlungsziel
        ~4 verlängern|verlängerung|erweitern|mehr|tage; mehr|noch|etwas|weitere|bisschen|weiteren|zusätzliche ~1
        zeit|geduld|wochen|tage|monat|aufschub; abstottern; in teilbeträgen|teilen|etappen|schritten|mehreren;
        im monat; monatlich; pro monat; später zahlen; verschieben|hinausschieben|schieben;
        zahlungsvereinbarung; auf ~3 monate verteilen|strecken; gedulden; geduld ~3; längeres zahlungsziel;
        schieben ~3 bis; bis ~4 warten; warten bis|auf ~4; bis ende ~2 gnadenfrist; gnadenfrist; in ~2 raten;
        monatsraten; raten ~3 euro|eur; zahlungsfrist ~3 verläng*; frist ~3 verläng*|verschieben|aufschub;
        stunden; gestundet; stundung; später ~3 zahlen|überweisen; etwas luft; luft ~2 verschaffen;
        verlängerung; teilen ~3 auf|monate; über ~3 monate; bis ~3 zeit ~2 lassen|geben|haben; ostern; strecken;
        verteilt; häppchen; stückeln;
        warten|gedulden|verschieben|aufschieben|verlängern|strecken|aufteilen|aufsplitten|
        splitten|verteilen|stunden|hinausschieben|verlegen|brauchen|brauche|benötigen|bräuchten|
        bräuchte|gewähren|einräumen|bitten ~7
        zeit|aufschub|stundung|raten|monatsraten|zahlungsziel|zahlungsaufschub|zahlungsfrist|
        ratenzahlung|teilbeträge*|teilzahlungen|tranchen|luft|verlängerung;
        raten|aufschub|stundung|zahlungsziel|tranchen|teilbeträge* ~7
        verlängern|verlängert|strecken|gewähren|einräumen|abzahlen|abstottern|aufteilen|möglich|
        verschieben|warten; in ~2 raten|teilbeträgen|monatsraten|tranchen|etappen; ein paar|zwei|drei|vier|sechs
        wochen|monate ~3 warten|aufschub|zeit|später|länger|mehr; noch einen|eine monat|woche; einen monat
        länger|mehr|aufschub; bräuchten|brauchen|brauche|bräuchte|benötigen ~4 bis; stillhalten; stillzuhalten
    """,
    "hardship": """
        konto ~4 keine ~2 überweisung*|zahlung*|zulässt; keine ~2 zahlungen|zahlung mehr? ~2 leisten|möglich;
        wirtschaftlich* ~4 schwierig*|schwer*|schlecht*|lage|not; tun uns ~2 schwer; können ~3 zahlung* ~4
        nicht; durststrecke; reicht ~4 nicht|geld; zahlungsausfall|zahlungsausfälle; außenstände;
        zahlungsschwierigkeiten|zahlungsengpass|zahlungsprobleme; liquiditäts*|liquidität ~3
        eng*|prob*|schwierig*|angespannt|fehlt|schlecht;
        liquiditätsengpass|liquiditätsprobleme|liquiditätsschwierigkeiten; engpass; finanzielle* ~2
        schwierig*|prob*|engp*|not|lage|situation|notlage; knapp bei|mit|ist; kasse ~3 leer|knapp|klamm|ebbe;
        klamm; pleite ~2 fast; geld ~3 fehlt|knapp|alle|weg|nicht|da; kein|keine|keinen ~2
        geld|mittel|liquidität|kohle|einnahmen|aufträge;
        auftragslage|umsatz|umsätze|geschäft|geschäfte|konjunktur ~4
        schlecht|eingebrochen|mies|rückläufig|weggebrochen|zurückgegangen|flau|schleppend; schlechte
        auftragslage|zeiten|lage; kunde*|auftraggeber ~6 nicht ~3 bezahlt|gezahlt|zahlt|zahlen; ausstehende
        zahlungen; nicht in der lage; schwierige*|schwere* ~2 lage|zeit|zeiten|situation|phase; angespannt*;
        konto ~3 leer|gepfändet|gesperrt|überzogen; bank ~4 gekündigt|gesperrt|gestrichen; nicht leisten; wasser
        bis zum hals; nicht flüssig; wie ich das zahlen soll; nicht alles auf einmal; krankheit*; kurzarbeit;
        existenz*; finanziell ~4 schlecht|eng|schwierig|nicht|angespannt; nix mehr geben; kann ~3 nix mehr; kein
        geld ~2; kasse ~3 leer; ebbe ~3 kasse; konto ~3 minus|soll|überzogen|dispo; geschäfte ~4
        schlecht|mies|mau; kunde*|kunden|hauptkunde|auftraggeber ~3 zahlt|zahlen|bezahlt ~2 nicht
    """,
    "admin": """
        rechnung* ~2 auf ~6 aus|ausstellen|umstellen|umschreiben|ändern; neue
        anschrift|adresse|firmierung|rechnungsadresse; sind ~2 umgezogen; umgezogen; sitz verlegt; anschrift
        hat|lautet; bestellnummer*|bestell-nr|auftragsnummer|po_nummer|kostenstelle*|bestellbezug|leitweg* ~6;
        wareneingang* ~3 fehlt|nicht|buch*|noch; po|bestellung* ~3 fehlt|angeben|ergänzen|nummer|angabe;
        xrechnung; x-rechnung; zugferd; e-rechnung|e_rechnung; erechnung; peppol; portal*;
        lieferantenportal|kundenportal|rechnungsportal; coupa; ariba; tungsten; basware;
        hochladen|hochzuladen|upload; neu|erneut einreichen|ausstellen|stellen|einzureichen;
        rechnungsanschrift|rechnungsadresse|rechnungsempfänger|firmierung|firmenname|anschrift ~6
        falsch|korrigieren|ändern|geändert|berichtigen|stimmt|anpassen|neu|lautet|umschreiben|
        umstellen; korrigieren|ändern|berichtigen|anpassen ~4
        rechnungsanschrift|rechnungsadresse|anschrift|adresse|firmierung|empfänger|bestellnummer; rechnung* ~4
        an ~4 adressieren|ausstellen|stellen|senden|richten; rechnungen ~6
        nur|ausschließlich|bitte|immer|künftig ~6 als|per|an|über|via; ust id|idnr|nummer;
        umsatzsteuer-id|umsatzsteueridentifikationsnummer|steuernummer ~4 fehlt|angeben|ergänzen;
        freistellungsbescheinigung; unbedenklichkeitsbescheinigung; bescheinigung ~4 abgelaufen|fehlt|neu;
        lieferantenstamm*; lieferantennummer; kreditor* ~2 anlegen|angelegt|anlage|nummer|stammdaten;
        stammdaten*; lieferantenselbstauskunft; lieferantenanlage; anlegen ~3 lieferant|kreditor; formal*;
        pflichtangaben; abgelehnt ~4 system|portal; vom system ~2 abgelehnt|zurückgewiesen; heißen jetzt|seit;
        umfirmiert; umbenannt; bankverbindung ~4 bestätigen|formular|ändern|geändert; freigabeprozess;
        genehmigungsworkflow; workflow; rechnungseingang zentral; formular; zertifikat ~3 abgelaufen;
        firmierung; neue firmierung; umschreiben; auf ~4 firmierung|namen|adresse; rechnungsanschrift; neue
        rechnungsadresse; reverse; käuferreferenz; leitweg; kostenstelle; erneut hochladen; portal; im ~2 portal
        ~4 abgewiesen|zurückgewiesen|abgelehnt; ust-id; umfirmierung; bankbestätigung; kreditorenstamm;
        briefkopf; fehlende bestellnummer; bestellnummer ungültig; umzug; neu ausstellen; schreiben|schreibt ~8
        firma|firmierung|namen|gesellschaft um; auf ~3 neue firma|gesellschaft|namen
    """,
    "gone": """
        nichts ~2 tun; praktikant*; azubi; aushilfe; nur ~2 praktikant*|aushilfe|empfang|zentrale;
        private|privat* ~1 adresse|mail*|e; nicht ~2 zuständig; nicht ~3 verantwortlich; nicht ~2
        ansprechpartner|ansprechpartnerin; falsch* ~1
        ansprechpartner|person|adresse|abteilung|stelle|empfänger|mail*|postfach|firma; nicht mehr ~6
        tätig|beschäftigt|unternehmen|firma|hause|arbeit*|da|dort|angestellt|zuständig|bei; nicht mehr|länger ~3
        unserem|unserer|uns; arbeite|arbeitet|arbeiten ~6 nicht mehr|länger; ausgeschieden; hat ~5 verlassen;
        verlassen; in rente|ruhestand|pension; ruhestand; gekündigt hat; zuständig ist|sind; zuständigkeit;
        wenden|wende sie sich|dich|euch ~12; an ~3 kollegen|kollegin|abteilung|buchhaltung|kreditoren* wenden;
        ansprechpartner ist|wäre|sind; neuer|neue|richtige|richtiger ansprechpartner*; andere abteilung; bin
        hier nur; künftig|zukünftig|ab_sofort|bitte|direkt ~4 an ~6
        schicken|senden|wenden|richten|adressieren|mailen|schreiben; mit ~3 nichts zu tun; verstorben;
        gewechselt; privatperson; fremdvergeben; falsche* ~1 müller|meier|schmidt|person|mann|frau|nummer|firma;
        bin ~4 lehrer|rentner|privat|pensionär; habe ~3 keine firma; hab ~3 nichts mehr ~2 tun; ansprechbar ist;
        in rente; rentner; pensionär; nachfolger*; bin nur ~3 personal|vertrieb|einkauf|technik|lager|empfang;
        mache nur ~3; sitzt ~3 buchhaltung|kreditoren*; zuständig; zuständig ~3; nicht mehr im unternehmen; ist
        nicht mehr ~3; betrieb ~3 verkauft|übergeben; anteile ~4 verkauft; ist ~2 bei ~3
        buchhaltung|kreditoren*; rechnungen ~3 an ~4; macht|macht_das jetzt ~4; kümmert sich ~5; hat ~3
        übernommen
    """,
    "redirect": """
        wenden; an; schreiben; mailen; kontaktieren; richten; senden; schicken; adresse; dringend*; vertretung;
        vertreten; weiterleiten; erreichen; unter; per; bei; ansprechpartner*
    """,
    "ooo": """
        abwesen*; nicht ~4 im büro|haus|hause|dienst|office; außer haus; außerhaus; im urlaub; urlaub; in
        elternzeit; elternzeit; mutterschutz; krank* ~2 gemeldet|geschrieben|abwesend; nicht im haus; bin ~6
        nicht ~2 erreichbar|büro|da|verfügbar; nicht|wieder erreichbar; bin|sind ~6 wieder ~3
        da|erreichbar|büro|zurück|für_sie; ab dem ~5 wieder; büro ~6 geschlossen; betriebsferien;
        betriebsurlaub; werksferien; betriebsruhe; dienstreise; auf reisen; nicht am platz; nach meiner
        rückkehr; nach rückkehr; eingeschränkt ~3 erreichbar|zugriff; keinen zugriff ~2 mails|e|postfach; wird
        nicht weitergeleitet; fortbildung; krank; bin krank; rückkehr ungewiss; im krankenhaus; kur; reha;
        sabbatical; freigestellt; bin ~4 außer haus
    """,
    "back": """
        ab dem?; wieder ~5 ab|am; zurück ~3 am|ab; am ~4 wieder; rückkehr ~2 am|ist; erreichbar ab|am; wieder; ab;
        kehre ~3 zurück
    """,
    "inclusive": "einschließlich; einschl; inklusive; inkl; incl",
    "difference": """
        differenz*; abgezogen; abziehen; abzug; kürz*; gekürzt; zu viel|zuviel; einbehalten; fordern ~3; schaden*;
        mahngebühr*; gebühr*; fracht*; streitig*; strittig*; belastung*; zu hoch; reklamation*; gutschrift
        über|von|in
    """,
    "hold": "einbehalt*; behalten; halten; sperr*; gesperrt; block*; zurück*",
    "bounce": """
        nicht ~3 zugestellt|zustellbar|übermittelt|ausgeliefert; unzustellbar*; zustellung ~3
        fehlgeschlagen|nicht|gescheitert; zustellfehler; postfach ~3 voll|existiert|nicht|überfüllt;
        e-mail-adresse ~4 nicht gefunden|existiert; adresse ~4 nicht gefunden|existiert|erreichbar|gültig;
        empfänger ~4 unbekannt|nicht|abgelehnt; wurde nicht gefunden; existiert nicht; 550; 5.1.1; mailer
        daemon; unbekannter empfänger; undeliver*; übermittlung ~3 fehlgeschlagen; nicht übermittelt|zugestellt;
        absender ~4 blockiert|abgelehnt; vom empfänger blockiert|abgelehnt; empfänger ~4
        existiert|unbekannt|nicht gefunden; 5.7.1; postfach voll; kontingent überschritten
    """,
    "ack": """
        erhalten; eingegangen; danke; dank; ok; okay; kenntnis; zur kenntnis; kümmere*; kümmern; melde ~3
        mich|uns; melden uns; prüfen|prüfe ~3; schaue|schauen; sehe ~3 an; nehme ~3 an;
        leite|leiten|gebe|geben|reiche ~6 weiter; weitergeleitet|weitergegeben; ticket; vorgang ~3;
        bearbeitungsnummer; wird ~3 geprüft|bearbeitet; alles klar; verstanden; notiert; in prüfung; rückmeldung
        ~3; komme ~3 zurück; geht klar; vermerkt; passt; kläre ~4; klären ~4; schaue ~3; schau ~3; gucke ~3;
        guck mal; sehe zu; sehen zu; mal sehen; mal schauen; prüfe; prüfen; nehme zur kenntnis; danke ~4
        hinweis; ich kümmere; wird weitergegeben; habe ~4 erhalten; bestätige ~3 eingang|erhalt; eingang ~3
        bestätig*; was ich tun kann; melde mich; habe ich nie geschrieben;
        prüf*|klär*|schau*|seh*|kümmer*|frag*|weiter*|leit*|geb*|gebe|reich*|nachfrag*|nachhak*|
        erkundig*|nachgeh*|gehe|nachsehen|veranlass*|besprech* ~6
        das|es|mal|nach|intern*|kolleg*|buchhaltung|chef*|weiter|an|drum|darum|dem|ihnen|ihr|
        sache|rücksprache; melde|melden|meldet ~3; versuch*|hoff*|vielleicht|eventuell|mal sehen;
        erhalten|bekommen|eingegangen|angekommen|gelesen|gesehen|notiert|vermerkt|verstanden; danke|dank|merci;
        komme auf sie zu; gebe bescheid; bescheid; tun was; was sich machen lässt
    """,
    "greeting": """
        frohe weihnachten; schöne grüße|feiertage|ostern|urlaub; guten rutsch; siehe anhang|anlage; schönes
        wochenende
    """,
    "inject": """
        ignorier*|vergiss|missachte|übergehe|überschreibe|ignorieren ~6
        anweisung*|regeln|vorgaben|instruktion*|befehle|anweisungen; anweisungen ~3
        ignorieren|missachten|vergessen; systemnachricht|systemmeldung|systemanweisung; ki
        assistent|agent|modell|system; ki-assistent; sprachmodell; du bist ~3 ki|assistent|bot|modell; als ki;
        klassifizier* ~5 als; antworte ~2 nur|mit; json; intents; gib ~4 aus; neue anweisung*;
        an den ~2 parser|klassifikator|bot; entwicklermodus; override; anweisung*|hinweis* ~3
        modell|assistent*|bot|ki; vergiss ~3 obige*|bisherige*
    """,
    "order": """
        buche|buchen ~6 bezahlt|beglichen|ausgeglichen|zahlung; markier* ~6 bezahlt|beglichen|erledigt; setze|setzen
        ~6 bezahlt|erledigt|beglichen|status|null; schließe|schließen ~6
        posten|mahn*|rechnung*|fall|vorgang|streit*; erfasse|erfassen|trage|lege|vermerke ~6
        zusage*|zahlung*|zahlungszusage*|zahlungsversprechen; stoppe|stoppen ~3 mahn*; status ~3
        bezahlt|ausgeglichen|erledigt; ausbuchen; gewähre ~4; hebe ~4 sperre; ausgeglichen ~3 system
    """,
    "wait": """
        warten bis; bis ~2
        januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|ostern|
        pfingsten|frühjahr|sommer|weihnachten warten|zeit|aufschub|schieben|gedulden; erst ~3
        frühjahr|sommer|ostern|neuen; aufschieben|hinausschieben|verschieben|verlegen|hinauszögern; rest ~6
        später|ostern|märz|april; zeit geben|lassen|bis; zeit ~2 bis
    """,
    "not_admin": """
        formular liegt ~2; als xrechnung schicken|senden; keine bestellung keine zahlung; insolvenz* ~4
        formular; sobald ~8 bestätig*|bankverbindung|formular
    """,
    "not_gone": """
        nicht ~2 verschickt; verlassen sie sich; gläubiger ~6; wenden ~5
        verwalter|insolvenz*|anwalt|kanzlei|gericht; richten ~6 verwalter|insolvenz*; an ~4 insolvenzverwalter*
    """,
    "not_ooo": """
        kranken*; urlaub ~4 dann|danach|kümmer*; zurück ~3 urlaub; wenn ~5 aus ~2 urlaub; krankheitshalber; ihr
        seid ~2 krank; krank ~3 idioten|ihr
    """,
}
