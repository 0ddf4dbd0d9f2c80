"""German: reasons for not paying. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REASONS: Final[Mapping[str, str]] = {
    "dispute": """
        bestreit*; bestritten; widersprechen|widerspreche|widersprochen; widerspruch; beanstand*; reklam*;
        reklamation*; nicht ~4
        einverstanden|korrekt|richtig|gerechtfertigt|nachvollziehbar|akzeptabel|anerkannt|
        berechtigt|zutreffend|vereinbart|bestellt; stimmt ~6 nicht; falsch|fehlerhaft|unkorrekt|unrichtig ~2
        rechnung|berechnet|abgerechnet|fakturiert; fehlerhafte*; rechnung ~6
        falsch|fehlerhaft|fehler|unberechtigt|strittig|unbegründet; unberechtigt*; unbegründet*; strittig*;
        streitig*; einwand|einwände|einwendung*; gutschrift*; gutzuschreiben|gutschreiben|gutgeschrieben; bitte
        ~5 korrektur|gutschrift|storno; stornorechnung; rechnungskorrektur; storno; mängelrüge; bemängel*;
        akzeptier* ~6 nicht; nicht akzeptieren|akzeptiert|anerkennen; erkennen ~6 nicht an; beschwer*; minder*;
        aufrechn*; gegenforderung; belastungsanzeige; kürz*; gekürzt; abgezogen; abziehen; forderung ~5
        unberechtigt|unbegründet|nicht|bestritten|zurück; zu unrecht; nicht hinnehmen; schadensersatz; schaden
        entstanden; gegenstandslos; unstimmig*; korrektur; steuersatz ~2 falsch; wird so nicht; kürzung
    """,
    "not_dispute": """
        nicht bestritten|strittig|reklamiert; keine einwände|beanstandung*|reklamation*; gutschrift ~4
        verrechnet|erhalten|eingegangen; ist ~2 korrekt|richtig|okay|ok; stimmt so; mahnung ~4 gegenstandslos;
        gegenstandslos betrachten|zu_betrachten; als gegenstandslos; storno ~2 mahnung; widerspreche ~3
        nutzung|verarbeitung|verwendung|speicherung; widerspruch ~4 mahnbescheid; mahnbescheid ~4 widerspruch;
        kein|keine|keinen|keinerlei widerspruch|einwand|einwände|einwendungen|beanstandung|reklamation|streit
        ~4; bestreiten|bestreite|beanstanden|beanstande|reklamieren|widersprechen ~6 nicht|nichts; nicht ~3
        bestreiten|beanstanden|widersprechen|reklamieren|anfechten; nichts ~3
        bestreiten|beanstanden|einzuwenden;
        streit|streitfall|reklamation|beanstandung|widerspruch|differenz|klärung ~8
        erledigt|geklärt|gelöst|beigelegt|abgeschlossen|vom_tisch|ausgeräumt|zurückgezogen|
        bereinigt; erledigt|geklärt|abgeschlossen ~4 reklamation|beanstandung; ihre|ihrer gutschrift ~6
        erledigt|geklärt|eingegangen|da|bekommen; mit ~3 gutschrift ~3 erledigt|geklärt; streit mein|ist name;
        rechnung ~4 richtig|korrekt|ok|okay; reklamation ~2 zurück; ich verweigere nichts; verweigere|verweigern
        nichts; gegen ~3 mahnbescheid ~6 widerspruch; widerspruch eingelegt; kläre ~3 intern;
        kunde*|hauptkunde|auftraggeber ~4 nicht ~1; kunden ~3 zahlen nicht
    """,
    "setoff": "aufrechn*; belastungsanzeige; gegenforderung; unsere* belastung*",
    "not_duplicate": "rechnungsduplikat; brauche|brauchen|benötige|benötigen|senden|schicken|bitte ~4 duplikat",
    "d.PRICE_ERROR": """
        ander|anderer|anderen|anderes ~1 preis*|tarif|satz|betrag; höher als; mehr als ~3 vereinbart|angeboten;
        betrag|summe|rechnung ~6 vereinbart*|angebot*|weicht|abweich*;
        preis*|stückpreis*|einzelpreis*|einheitspreis* ~6
        nicht|falsch|zu|höher|abweich*|anders|differenz|stimmt|vereinbart*|weicht|überhöht|
        angebot; falsch*|höher*|alt*|vereinbart*|überhöht*|abweichend* ~1
        preis*|stückpreis*|tarif|satz|konditionen; preisdifferenz*|preisabweichung*|preisfehler; zu
        teuer|viel_berechnet|hoch_berechnet|hoch_angesetzt; zu viel|hoch berechnet; vereinbart
        war*|waren|wurde*|ist ~4 euro|eur|je|pro|stück; laut|gemäß ~2 angebot|auftragsbestätigung|preisliste;
        angebot ~3 lautete|war|abweich*|überein; preis ~4 überein; stundensatz ~3 falsch|höher|vereinbart;
        preiserhöhung; berechnet statt; konditionen ~3 falsch|nicht
    """,
    "d.EXTENSION_MATH": """
        rechenfehler; falsch ~1 gerechnet|addiert|summiert; summe ~3 falsch|stimmt; additionsfehler; verrechnet
        haben
    """,
    "d.ALLOWANCE_CHARGE": """
        skonto*; rabatt* ~4 nicht|fehlt|vereinbart|berücksichtigt|abgezogen; nachlass ~3 nicht|fehlt|vereinbart
    """,
    "d.DAMAGED": """
        geplatzt*; zersprung*; verrost*; verschimmel*; undicht*; gerissen; verkratzt; zerdrückt; eingedrückt;
        beschädig*; transportschäden; schäden an; schaden an ~2; wasserschaden; transportschaden; kaputt*;
        zerbrochen; defekt angekommen|geliefert; zerstört; bruch; gebrochen; zerkratzt; verbeult; verdorben;
        nass; ausgelaufen; verbogen
    """,
    "d.QUALITY": """
        mangel*|mängel*|mängl*; mangelhaft*; qualität*; minderwertig*; fehlerhafte
        ware|teile|lieferung|material; schlechte qualität; nicht ~3 spezifikation|norm|brauchbar|qualität;
        unbrauchbar; ausschuss; defekt*; funktionier* ~3 nicht; ware ~4 mangelhaft|schlecht|defekt|fehlerhaft;
        nachbesser*; nachgebessert; rost*; verunreinigt; nicht in ordnung; abgelaufen ~2 ware|mhd
    """,
    "d.QUANTITY_SHORT": """
        nur # ~3; # von # ~3; # statt #; # anstatt #; berechnet|fakturiert ~4 # ~4 geliefert|erhalten|nur ~3 #;
        fehlen|fehlten|fehlt #; nur ~6 angeliefert|eingetroffen|angenommen; statt ~3
        paletten|stück|karton*|kisten|teile|pakete|einheiten; hälfte ~4 geliefert|erhalten|angekommen; lieferung ~3
        unvollständig; fehl* ~4 stück|karton*|paletten|palette|teile|kisten|positionen|artikel|pakete|
        ware|säcke|rollen|einheiten|liter|tonnen|meter;
        stück|karton*|paletten|palette|teile|kisten|positionen|pakete|säcke| rollen ~4 fehl*|zu_wenig|weniger;
        fehlmenge*; mindermenge*; mengendifferenz*|mengenabweichung; zu wenig; nur ~5
        geliefert|erhalten|angekommen|bekommen; unvollständig*; teillieferung; minderlieferung; weniger ~3
        geliefert|erhalten|bekommen|als; falsche menge; menge ~4 nicht|falsch|abweich*|stimmt; fehlten|fehlte ~2
        \\d*
    """,
    "d.WRONG_PRODUCT": """
        falsche|falschen|falsches ~3 geschickt|geliefert|gesendet|erhalten|bekommen|verschickt; umtausch;
        verwechselt; falsch* ~2 artikel|ware|produkt*|teil*|größe|farbe|material|ausführung|modell|geliefert;
        falschlieferung; anderes ~2 geliefert|bestellt; nicht ~3 bestellte* ware|artikel; statt ~5 geliefert;
        etwas anderes
    """,
    "d.TERMS_DISPUTE": """
        zahlungsziel* ~6 tage|vereinbart|sind|beträgt|falsch|nicht|60|90|45; zahlungsbedingung* ~6
        tage|vereinbart|falsch|nicht; noch nicht fällig; nicht fällig; fälligkeit ~4 falsch|stimmt|nicht; erst
        ~3 fällig; tage netto ~3 vereinbart|nicht; vereinbart ~4 tage netto|zahlungsziel
    """,
    "d.PALLET_CONTAINER": """
        paletten* ~2 pfand|tausch|kosten|gebühr|konto; leergut*; pfand*; palettentausch; europaletten
    """,
    "d.RETURN": """
        zurück ~3 gegangen|geschickt|gesandt; ging|gingen|haben ~5 zurück ~2; retour*; rücksend*;
        zurückgesandt|zurückgesendet|zurückgeschickt|zurückgegeben|zurückgegangen|zurückgenommen; rückgabe; ware
        ~4 zurück; retoure*; abgeholt ~3 ware; zurück ~2 geschickt|gesendet|gesandt; rückware; widerrufen ~3
        bestellung|vertrag|kauf
    """,
    "d.MISSING_DOCS": """
        lieferschein*; stundenzettel*|stundennachweis*|stundenaufstellung*; leistungsnachweis*;
        abnahmeprotokoll*; nachweis* ~3 fehlt|fehlen|unterschrieb*|liefer*;
        prüfzeugnis*|prüfprotokoll*|zeugnis*|werkszeugnis*; unterlagen ~4 fehl*|nicht|noch; fehlende
        unterlagen|dokumente|nachweise|belege; dokument* ~3 fehl*|nicht; aufmaß*;
        regiebericht*|arbeitsbericht*|montagebericht*|servicebericht*;
        ablieferbeleg|ablieferungsnachweis|frachtbrief|cmr; tätigkeitsnachweis*; rapport*; konformitätserklärung
    """,
    "d.NOT_OURS": """
        nicht ~3 für uns|bestimmt; gehört|gehören ~3 nicht|anderen; sind nicht ~2 schuldner|auftraggeber|kunde;
        nicht ~2 an uns; fehladressiert; schwesterfirma|schwestergesellschaft; nie ~6
        bestellt|beauftragt|gekauft|bezogen|erhalten_haben|geordert; nicht ~4
        bestellt|beauftragt|gekauft|geordert|kunde|von_uns|für_uns|unsere*; nichts ~3
        bestellt|beauftragt|gekauft|bezogen; keine|keinen ~3 bestellung|auftrag|vertrag ~4
        vor|erteilt|vorhanden|gefunden|bekannt; kein|keinen auftrag; falsche* ~1
        firma|kunde|unternehmen|gesellschaft|empfänger|schuldner; nicht unsere* ~2
        rechnung|bestellung|auftrag|forderung; betrifft ~3 nicht; kennen ~4 nicht; andere
        firma|gesellschaft|unternehmen; betrifft uns nicht; verwechs*; kein|keine kunde|geschäftsbeziehung;
        nicht zuzuordnen ~4 bestellung; nie was|etwas;
        geht mich|uns ~1 nichts an; nie|niemals|kein kunde*|kunden ~1; haben|habe ~1 nichts ~1 zu tun;
        namensvetter; heiße nur ~3 gleich|so
    """,
    "d.DUPLICATE_BILLING": """
        doppelt* ~6 berechnet|fakturiert|abgerechnet|rechnung*|gestellt|verrechnet|erhalten|in_rechnung;
        doppelberechnung; doppelfakturierung; zweimal|zwei_mal|2x|doppelt ~4
        berechnet|fakturiert|abgerechnet|rechnung|in; bereits ~5 berechnet|abgerechnet|fakturiert|in_rechnung;
        duplikat ~3 rechnung|von|der; identisch* ~4 rechnung|mit; dieselbe|gleiche ~3
        leistung|lieferung|rechnung|ware ~4 schon|bereits|zweimal|nochmal|doppelt; doppelt
    """,
    "d.CANCELLED": """
        stornier* ~6; auftrag|bestellung|vertrag|abo|abonnement|mitgliedschaft|lizenz|buchung|termin ~6
        storniert|gekündigt|widerrufen|abgesagt|annulliert|aufgehoben|zurückgezogen|beendet; gekündigt;
        kündigung ~3; abbestellt; storniert; annulliert; rücktritt ~3 vertrag; vom vertrag zurück*
    """,
    "d.FREIGHT": """
        fracht*; versandkosten|transportkosten|lieferkosten|portokosten|porto|versand|speditionskosten; frei
        haus; dieselzuschlag|maut|energiezuschlag
    """,
    "d.FX_INCORRECT": "wechselkurs*; umrechnungskurs*; falsche währung; währung ~3 falsch|nicht",
    "d.SERVICE_INCORRECT": """
        nicht|nie erfolgreich|fachgerecht|ordnungsgemäß|zufriedenstellend|vollständig; steht|läuft nach wie
        vor|immer_noch ~2; anlage|maschine|gerät ~6 steht|defekt|kaputt|ausgefallen|nicht;
        leistung*|arbeit*|reparatur*|montage*|wartung*|dienstleistung*|projekt*|techniker*|
        monteur*|service*|einsatz* ~8
        nicht|mangelhaft*|unvollständig*|schlecht*|unzureichend|falsch*|fehlerhaft*|nie ~4; pfusch*; gepfuscht;
        nicht ~3 erbracht|ausgeführt|durchgeführt|fertig*|abgeschlossen|abgenommen|erledigt; schlecht* ~1
        arbeit|ausgeführt|leistung|gearbeitet; schlechtleistung; noch immer ~3 defekt|kaputt|nicht; läuft immer
        noch nicht; unfertig
    """,
    "d.LATE_DELIVERY": """
        zu spät ~3 geliefert|gekommen|angekommen|eingetroffen|lieferung; verspätet*; verspätung*; lieferverzug*;
        lieferverzögerung*; verzug ~3 geliefert|lieferung; wochen|tage|monate ~2 spät*|verspät*; liefertermin ~5
        nicht|überschritten|verpasst; vertragsstrafe*|pönale*; nicht rechtzeitig; nicht ~2
        termingerecht|fristgerecht
    """,
    "d.LOST": """
        nie|nicht|niemals|nichts|keine ~5
        angekommen|erhalten|geliefert|eingetroffen|bekommen|zugestellt|gekommen ~4;
        lieferung|ware|paket|sendung|bestellung|material ~8 nie|nicht|nichts|keine ~3
        angekommen|erhalten|geliefert|eingetroffen|bekommen|da; ohne ware; nie geliefert|gekommen; verloren ~2
        gegangen; keine ware|lieferung; fehlt ~2 lieferung; nichts geliefert; nicht geliefert
    """,
    "d.STALE_INVOICE": """
        verjährt*; verjährung; zu alt; jahre alt; uralt*; ausschlussfrist; verjähr*; einrede ~3; längst ~2
        verjährt; aus dem jahr #; alte kamelle*; verfristet
    """,
    "d.LATE_FEE_CONTESTED": """
        mahngebühr*|mahnkosten|mahnspesen|verzugszins*|verzugspauschale|inkassokosten|
        inkassogebühr*|zinsen|säumnis*|bearbeitungsgebühr*
    """,
    "d.PRIOR_OVERPAYMENT": """
        überzahl*; überzahlung*; guthaben*; doppelt bezahlt|überwiesen; zu viel bezahlt|überwiesen|gezahlt
    """,
    "d.TAX": """
        mwst; mehrwertsteuer*; umsatzsteuer*; ust; steuersatz|steuer; reverse charge; steuerfrei*;
        steuerschuldnerschaft
    """,
    "d.ADVERTISING_PROMO": """
        werbekosten*; wkz; aktionsrabatt; aktionspreis*; werbung*
    """,
    "d.VOLUME_REBATE": """
        bonus*; mengenrabatt; jahresbonus; rückvergütung; umsatzbonus; boni; staffelrabatt
    """,
    "d.NO_PO": """
        keine|ohne ~2 bestellung|bestellnummer|po|auftragsnummer; keine po; ohne po
    """,
    "d.DESCRIPTION": """
        leistungsbeschreibung; beschreibung ~3 fehlt|falsch|unklar|nicht; nicht ~2 aufgeschlüsselt|detailliert;
        unklare positionen
    """,
    "d.CONTRACT_TERMS": """
        laut|gemäß|nach *vertrag; *vertrag ~6 nicht|ausgeschlossen|anders|keine|unzulässig; ausgeschlossen;
        unzulässig*; vertraglich ~3 nicht|ausgeschlossen|vereinbart; vertrag* ~6
        nicht|anders|verstoß*|widerspr*|verletz*; vertragswidrig*; vertragsbruch; laut|gemäß
        vertrag*|vereinbarung; vertraglich*; gewährleistung*; garantie*; sicherheitseinbehalt; entgegen ~3
        vereinbarung|vertrag|absprache; nicht vereinbart; pauschal* ~2 vereinbart; festpreis
    """,
    "d.WITHHOLDING": """
        quellensteuer; bauabzugsteuer; steuerabzug; abzugsteuer
    """,
    "d.BANK_CHARGE": """
        bankgebühr*|bankspesen|überweisungsgebühr*
    """,
    "d.BALANCE_DECLINED": "saldo ~4 nicht|falsch|stimmt; schulden ~3 nichts",
    "d.NO_OPEN_ITEM": "keine ~2 offene* ~2 posten|rechnung*|forderung*; nichts ~2 offen; kein offener",
    "contest": """
        bestreiten|bestreite|bestritten|widerspruch|widersprechen|widerspreche|einwand|einwände|
        einwendungen|beanstandung*|beanstanden|reklamation*|reklamieren|streit|strittig*
    """,
    "closed": """
        erledigt|geklärt|gelöst|beigelegt|abgeschlossen|ausgeräumt|zurückgezogen|bereinigt|
        behoben|vom_tisch
    """,
    "r.PRICE_ERROR": """
        vereinbart waren|war|sind # ~4; berechnet habt|haben|wurden ~3 #; statt # ~3 euro|cent|je|pro; # statt
        #; angeboten ~3 #; im angebot ~3 #; preis ~4 falsch|höher|abgesprochen|ausgemacht; ausgemacht ~3 #;
        teurer als; zu teuer; überteuert; stundensatz; preisliste; listenpreis; aufschlag ~3 nicht; preis
        erhöht; kostet laut; überhöht*; # verlangt|berechnet ~4 # vereinbart
    """,
    "r.ALLOWANCE_CHARGE": """
        rabatt*|*rabatt|*rabatte|nachlass|skonto ~6
        nicht|fehlt|gekürzt|abgezogen|vereinbart|berücksichtigt|laut|%;
        rahmenvertragsrabatt|rahmenrabatt|treuerabatt|einführungsrabatt|frühbezugsrabatt; %
        rabatt|nachlass|skonto
    """,
    "r.DAMAGED": """
        kaputt; kratzer*; dellen|delle; angeschlagen; beschaedig*; zertrümmert; scherben; aufgerissen;
        durchnässt; verschmutzt ~2 angekommen; transport*schad*; ramponiert; verzogen ~2 angekommen; bruchware;
        lackschäden
    """,
    "r.QUALITY": """
        sauer|verdorben|ranzig|schimmlig|schimmel*|ungenießbar|vergammelt|faul; wackel*; schwankt|geschwankt;
        undicht; ausgefallen ~3; nicht dicht; geht nicht; ging ~2 kaputt; nach ~3 tag* ~3
        kaputt|defekt|ausgefallen; weggeworfen|weggeschmissen|entsorgt; brand ~3 verursacht; ursache ~3 brand*;
        baumängel; sachmangel; werkmangel; wassereintritt; tropft; bröselt; blättert; löst sich; schief;
        untauglich; unbenutzbar; gefährlich; verursacht*; funktionsuntüchtig; fehlfunktion; macken; abgebrochen
    """,
    "r.WRONG_PRODUCT": """
        bestellt ~6 geliefert|bekommen|gekommen; falsche farbe|größe|ausführung|sorte|version|jahr|modell|typ;
        nicht das ~3 bestellt*|modell|richtige; wollten ~6 bekommen|gekriegt|geliefert; statt ~3
        schwarz*|weiß*|rot*|blau*; verkehrte* ~2
    """,
    "r.TERMS_DISPUTE": """
        # tage ~4 vereinbart|vertrag|laut|ziel; ziel ~2 # tage; nicht in verzug; verfrüht
    """,
    "r.PALLET_CONTAINER": """
        paletten ~6 zurück|getauscht|berechnet|retour; gitterbox*; kisten|fässer|flaschen ~4
        zurückgegeben|pfand|retour; mehrweg*
    """,
    "r.RETURN": """
        ist|war eine? rücksendung|retoure|rückgabe; abgeholt ~4; holt|holten ~4 ab; wieder mitgenommen;
        mitgenommen; rückläufer; zurückgenommen; gingen ~4 zurück; zurückgeholt; warten ~3 abholung
    """,
    "r.MISSING_DOCS": """
        unterschrieben* ~3 lieferschein|stundenzettel|rapport|bericht|nachweis; ohne ~4
        lieferschein|stundenzettel|nachweis|aufmaß|abnahme|protokoll|unterschrift|bericht; prüfbericht;
        wiegeschein*; wiegekarte*; messprotokoll; rapportzettel; abliefernachweis; dokumentation ~3 fehlt;
        bautagebuch
    """,
    "r.NOT_OURS": """
        nicht für uns; gehört ~5 anderen|firma|unternehmen|lohnunternehmen|nachbar*; betrifft ~4
        andere|schwester*|mutter*; geht uns nichts an; schlicht nicht; hat ~6 bestellt|beauftragt ~3 nicht wir;
        nicht ich; sind nur ~4 verwalter|hausverwaltung|mieter|vermittler; mieter; hausverwaltung ~4 nur; vom ~3
        bestellt ~3; hat ~4 beauftragt; ander* firma; nachbar*; keine rechnung von uns
    """,
    "r.DUPLICATE_BILLING": """
        identisch ~3; wiederholt; dasselbe ~3; derselbe lieferschein; gleicher|derselbe|selber
        lieferschein|auftrag; ist ~2 doppelt; nochmal ~2 dasselbe|gleiche; zweimal zahlen|bezahlen; ein zweites
        mal; kopie ~2 der|von ~1 #; schon mit ~3 #; deckt sich; bereits mit ~3
    """,
    "r.CANCELLED": """
        abgesagt; storniert ~6; zurückgetreten; widerrufen; auftrag ~6 entzogen|zurückgezogen; haben ~5
        gekündigt|storniert|abbestellt|abgesagt; vertrag ~3 ausgelaufen|beendet; schriftlich ~3
        storniert|gekündigt; kündigung
    """,
    "r.FREIGHT": """
        transport; transportkosten; frachtfrei; frei haus|bordstein|baustelle; lieferung frei;
        versandkostenfrei; spedition; anfahrt*; lieferpauschale; frachtpauschale; porto
    """,
    "r.SERVICE_INCORRECT": """
        fenster|büro|boden|dach|garten|halle ~5 nicht ~2 geputzt|gereinigt|gemacht|fertig; nicht ~1
        geputzt|gereinigt|gewartet|repariert|geliefert_worden|installiert|gemacht; falsch ~2
        angeschlossen|eingebaut|montiert|verlegt|verkabelt|installiert; verkehrt herum; hingeschlampt;
        schlamperei; murks; stunden ~4 nicht ~3; zwei stunden ~2 nicht; niemand ~4 gekommen|da; kam
        niemand|keiner; nachbesserung; immer noch ~3 tropft|undicht; schlecht ~2 geputzt|gereinigt|gemacht; halb
        fertig; unvollendet; eigene* fehler; selbst verschuldet; nur einmal da
    """,
    "r.LATE_DELIVERY": """
        tage|wochen|woche zu spät|verspätet|verspätung; verspätung; pönale; verzugsschaden; termin ~3 nicht
        eingehalten; zu spät; produktion ~3 gestanden|still; kunde ~5 storniert|abgesprungen
    """,
    "r.LOST": """
        nie angekommen|eingetroffen|erhalten|gesehen; ist ~4 verloren|weg|verschwunden;
        spediteur|paketdienst|spedition|dhl ~6 verloren|verlust|weg; nicht angekommen; kam ~3 nie ~2 an; was ~4
        nicht ~3 bekommen|haben|erhalten|gekriegt; nix|nichts angekommen|bekommen|geliefert;
        nachforschungsauftrag; verschollen
    """,
    "r.LATE_FEE_CONTESTED": """
        mahngebühr*|mahnkosten|mahnpauschale|mahnspesen|zinsen|verzugszinsen|inkasso*; pauschale ~2 40; 40 ~1
        pauschale|mahn*
    """,
    "r.PRIOR_OVERPAYMENT": """
        doppelt bezahlt|überwiesen|gezahlt; zweimal ~2 bezahlt|überwiesen|gezahlt; zuviel ~2
        bezahlt|überwiesen|gezahlt; schuldet|schulden ~2 uns ~4; guthaben; überzahlt; noch ~3 guthaben; nie ~3
        zurück|erstattet|gutgeschrieben; rückerstattung; von ihnen ~2 bekommen
    """,
    "r.TAX": """
        steuersatz; mwst*; % ust|mwst|steuer; vorsteuer; innergemeinschaftlich*; steuer ~3 falsch|ausgewiesen;
        ohne steuer|ust|mwst; 19 ~1 statt 7; bauleistung* ~3; 13b
    """,
    "r.ADVERTISING_PROMO": """
        werbekostenzuschuss*; aktions*; listungsgebühr*; prospekt*; sonderaktion
    """,
    "r.VOLUME_REBATE": """
        mengenbonus; staffel*; bonusvereinbarung; jahresrückvergütung; bonusgutschrift
    """,
    "r.NO_PO": """
        bestellnummer fehlt; keine bestellung ~1; keine gültige ~1 bestellung; fehlende
        bestellung|bestellnummer; ohne bestellung|bestellbezug|auftrag ~4; es gibt|liegt ~3 keine bestellung ~1;
        bestellung fehlt; mangels bestellung|bestellnummer
    """,
    "r.DESCRIPTION": """
        diverses|sonstiges|material|pauschale|diverse ~6; aufschlüssel*; aufgeschlüsselt; detailliert*;
        positionen ~4 nicht|einzeln|fehlen|unklar; einzelaufstellung; bezeichnung ~3; spezifizier*;
        nichtssagend; sammelposition
    """,
    "r.CONTRACT_TERMS": """
        nicht bestandteil; nachtrag ~3 nicht; nicht beauftragte; zusatzleistung*
    """,
    "r.WITHHOLDING": """
        bauabzugssteuer; freistellungsbescheinigung ~4; 48b
    """,
    "r.BANK_CHARGE": """
        bankspesen; überweisungsspesen; auslandsgebühr*; bankgebühren
    """,
}
