"""German: how payments are spoken of. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_PAID: Final = (
    "bezahlt|gezahlt|beglichen|überwiesen|angewiesen|ausgeglichen|gezahlt|"
    "abgebucht|eingezahlt|transferiert|bezhalt|ueberwisen|überwisen|"
    "rausgegangen|raus|ausgezahlt|getätigt|veranlasst|ausgeführt|gebucht| erledigt"
)
_PAY: Final = (
    "zahlen|bezahlen|überweisen|begleichen|anweisen|ausgleichen|zahle|"
    "bezahle|überweise|begleiche|zahlt|überweist|tätigen|veranlassen|"
    "leisten|weisen|gleichen|transferieren|abbuchen"
)
_MONEY: Final = (
    "zahlung|zahlungen|überweisung|betrag|geld|zahlungseingang|restbetrag|"
    "beträge|summe|rest|zahlungsausgang|restzahlung"
)

PAYING: Final[Mapping[str, str]] = {
    "willpay": f"""
        können|könnt|dürfen ~6 rechnen|zählen|erwarten|verlassen; rechnen sie ~3 mit; zahlungseingang ~5
        rechnen; geht|gehen ~4 zu; haben sie ~4 geld|betrag|zahlung; wird|werden ~6 gutgeschrieben|eingehen;
        ist|sind ~4 bezahlt bis; wird|werden|werd|werde|wollen|können|kann|möchten|sollen ~12 {_PAY}|{_PAID};
        {_PAY} wir|ich ~3; wir|ich ~3 {_PAY}; {_MONEY} ~3 erfolgt|folgt|kommt|geht|wird|ist|erfolgen|fließt;
        geht|gehen|gehn ~8 raus|rüber|weg|ein|heraus|ab; geht|gehen
        am|morgen|heute|nächste|diese|freitag|montag; bekommen|erhalten|kriegen|kriegt|bekommst|haben|kriegst
        sie|du|ihr ~6 {_MONEY}|euro|eur|kohle|euros; sie|du|ihr ~3 bekommen|erhalten|kriegen|kriegt ~6
        {_MONEY}|kohle; bekommen|erhalten|kriegen sie ~3; ist|sind ~8
        vorgemerkt|vorgesehen|eingeplant|terminiert|geplant|angewiesen|fest;
        vorgemerkt|vorgesehen|eingeplant|terminiert|geplant; zur zahlung ~3
        am|vorgemerkt|freigegeben|angewiesen|eingeplant|terminiert; sichern|sagen|sage|bestätigen ~4 zahlung|zu;
        zugesagt; versprochen; versprechen|verspreche ~4; gleichen|gleiche|weisen|weise ~10 aus|an; ist das|ihr
        geld bei|da; ist ~6 {_MONEY} bei|auf|da|drauf; wird ~8 {_MONEY} ~4 eingehen|da|ankommen; {_MONEY} ~3 bei
        ihnen|euch|dir; auf ihrem|eurem konto; zahlungstermin ist|am|wäre; zahlungsziel ~2 am; zahlbar ~2 am;
        schicken|schicke|senden ~4 geld|rest|betrag|euro; anweisung ~2 erfolgt|folgt; wird|werden ~8
        erledigt|beglichen|gezahlt|bedient|reguliert; zahllauf|zahlungslauf ~3 am|ist|vom; machen ~4 überweisung
        fertig; überweisung ~4 raus|fertig; ist ~3 beglichen|bezahlt|überwiesen ~2 bis; kommen|kommt ~4 rüber;
        begleicht|zahlt unsere|die|der ~6; erhalten|bekommen|kriegen sie|ihr|du ~6 bis|am|zum; lassen ~5
        zukommen; wird ~6 ausgezahlt|ausgeglichen|überwiesen|abgebucht; zur zahlung
        eingestellt|vorgemerkt|angewiesen|fällig; ist|sind für ~6 zahlung; zahlung eingestellt; bringe ~6
        vorbei; bezahl|überweis|überweise|zahl ~6 morgen|am|bis|nächste|diese; wird gezahlt|bezahlt|überwiesen;
        werden zahlen; am selben tag; die|der andere hälfte|rest folgt|kommt; haben sie ~4 auf|drauf; drauf
        haben; ist ihr geld; wird|werden ~6 fristgerecht|pünktlich|termingerecht; liegt ~3 bank ~3 bereit;
        nehme|nehmen ~4 überweisung ~2 vor; wird|werden ~6 zum|am ~4 beglichen|reguliert|gebucht; löse|lösen ~4
        zahlung ~2 aus; weisen|weise ~6 an; wird ~4 zahlung ~4 ausgelöst|ausgeführt|vorgenommen; ist|sind ~3
        eingeplant|terminiert|vorgemerkt|eingestellt;
        können|könnt|dürfen|dürft|kannst|darfst ~10 einziehen|abbuchen|belasten|abziehen;
        buchen|buchs|buch|ziehen|zieht ~8 ab|ein bitte?; bitte ~6 einziehen|abbuchen; belasten
        sie|unsere|meine ~6; zahle|überweise|zahl|zahlen|überweisen ~4 in den nächsten|kommenden tagen;
        verschiebt|verschieben sich ~4 auf; wertstellung|valuta ~2 am|zum; bring|bringe|bringen ~8 vorbei;
        wird ~4 bezahlt; gesandt|verschickt wird ~2 am;
        zahlig|zahlung|gäld|geld chunnt|kommt ~1; ich|mir|wir zahl*|überwies*|überweis* ~2
        fritig|mäntig|morn|ziischtig;
        sehen|siehst|seht|haben|finden ~8 auf ihrem|deinem|eurem|dem konto;
        rest|restliche* ~1 schließe|schließen ich|wir ~4 ab
    """,
    "pay": f"""
        {_PAY}|zahlung|zahlungen|überweisung|ausgleich|abschlag|abschlagszahlung|akonto|
        begleichung|regulierung|anzahlung; überwiesen|gezahlt|bezahlt|angewiesen|beglichen
    """,
    "paid": f"""
        {_PAID}; *bezahlt; {_MONEY} ~4 ist|wurde|war ~6
        erfolgt|raus|getätigt|veranlasst|ausgeführt|gebucht|eingegangen;
        wurde|wurden|haben|hab|habe|hat|ist|sind|war|waren ~12 {_PAID}; abgebucht; belastet; ging|gingen ~6
        raus|weg|rüber|ab; müsste|müssten|sollte|sollten ~4 eingegangen|gutgeschrieben|da|bei;
        längst|bereits|schon ~2 {_PAID}; prüfen|checken|kontrollieren ~5 zahlungseingang|konto|kontoauszug|bank;
        wertstellung; valuta; zahlungseingang ~3 prüfen|kontrollieren; zahlung vom; überweisung vom; per
        lastschrift ~3 eingezogen; eingezogen; bar bezahlt|gezahlt; in bar; bezahlt ihr|haben; ist ~4
        durch|raus|weg; zahlung ging|ist ~4 raus|weg|durch; ueberwiesn; überweisung ~3 gemacht|getätigt|raus;
        hab ~3 bezahlt|überwiesen|gezahlt; zahlung erfolgte|erfolgt ~2 am|gestern|vom; wurde ~5
        bezahlt|angewiesen|überwiesen|beglichen|ausgeglichen|belastet; überschnitten; gekreuzt; gebucht am;
        haben wir ~6 bezahlt|überwiesen|angewiesen|ausgeglichen; einzahlung; eingezahlt; per scheck; scheck ~3
        geschickt|raus|unterwegs; abgehakt; zahlung|überweisung|betrag|geld|rechnung|summe ~5
        erfolgt|raus|rausgegangen|bezahlt|beglichen|überwiesen|angewiesen|ausgeführt|abgebucht|
        gebucht|weg|erledigt|eingezahlt; gestern|vorgestern|bereits|schon|längst|letzte|letzten|vorige|heute ~5
        bezahlt|überwiesen|beglichen|angewiesen|gezahlt|eingezahlt|ausgeglichen; angezahlt; einbezahlt
    """,
    "proof": """
        zahlungsnachweis; zahlungsbeleg; überweisungsbeleg; bankbeleg; kontoauszug; swift
        kopie|beleg|bestätigung; mt103; *beleg ~3 überweisung|zahlung|bank; nachweis ~3 zahlung|überweisung;
        zahlungsbestätigung; überweisungsbestätigung; scheckkopie; buchungsbeleg; belastungsanzeige;
        überweisungsnachweis; ausführungsbestätigung; ueberweisungsbestaetigung; bestätigung ~3
        bank|sparkasse|überweisung; screenshot ~3 überweisung|zahlung; quittung; zahlungsquittung
    """,
    "netted": """
        verrechnet ~4 gutschrift|guthaben; gutschrift ~6
        verrechnet|abgezogen|gegengerechnet|berücksichtigt|gegengebucht; mit ~4 gutschrift ~4 verrechnet|saldiert;
        gegengerechnet; saldiert; unter abzug ~3 gutschrift; abzüglich ~3 gutschrift; durch ~3 gutschrift ~2
        ausgeglichen|erledigt
    """,
    "remittance": """
        zahlungsavis*; zahlungsavise; avis; avise; zahlungsankündigung; überweisungsavis; zahlungsmitteilung;
        zahlungsaufstellung; remittance; regulierungsavis; zahlungsanzeige; avisierung; zahlungsavis; anbei ~3
        avis; avis ~1 #; zahlungsdetails; zahlungsinformation; überweisungsaufstellung; sammelüberweisung ~3
        aufstellung
    """,
    "part": """
        teilzahlung*; teilbetrag*; anzahlung*; abschlag*; akonto*; a_conto|a-conto; teilweise; teil ~3
        rechnung|betrag*|summe|forderung|überwiesen|bezahlt|zahlen|davon; einen|ersten|zumindest|nur teil;
        hälfte; unter vorbehalt ~2 teil; abgezogen; gekürzt; kürzung; abzug ~3 bezahlt|überwiesen|gezahlt;
        gekürzt ~3 bezahlt|überwiesen; rest überwiesen|bezahlt|gezahlt; nur ~4 bezahlt|überwiesen|gezahlt; erste
        rate; vorab ~4 euro|eur; die andere hälfte; restbetrag ~6 angewiesen|überwiesen|bezahlt; rest ~6
        später|folgt; um # gekürzt ~8; unstrittigen|unstrittiger teil|betrag; auf rechnung ~3 teil;
        abschlagszahlung; erstmal ~4 euro|eur; vorerst ~4 euro|eur; auf abschlag; als abschlag; à conto;
        acconto; differenzbetrag ~4 überwiesen|bezahlt|zahlen|überweisen; was ~4 geliefert|angekommen ~3
        zahlen|bezahlt; angezahlt; abzüglich ~4; vorerst; unter abzug
    """,
    "run": """
        zahllauf|zahlungslauf|zahlläufe|zahlungsläufe|zahlungslaufs|zahllaufs; *zahllauf; *zahlungslauf;
        nächsten|kommenden|nächster lauf; in bearbeitung; in arbeit; wird ~3 bearbeitet; freigegeben; freigabe
        ~3 erteilt|erfolgt|liegt|ist; zur zahlung freigegeben|angewiesen|vorgemerkt|eingeplant; angewiesen;
        vorgemerkt; eingeplant; ist ~3 veranlasst|beauftragt; im system ~3 zahlung; liegt ~4
        freigabe|zahlung|bank; zahlung ~3 läuft|veranlasst|unterwegs|vorbereitet|beauftragt; unterwegs;
        zahlungsvorschlag*; steht ~4 zahlung|zahlliste|zahlungsliste; wartet ~3 freigabe|unterschrift; wird ~3
        mitgezahlt; zur anweisung; mit dem nächsten|kommenden lauf; beim nächsten lauf; nächster zahltag; liegt
        ~4 unterschrift|kasse|buchhaltung|treasury; wartet ~4 lauf; auszahlungsanordnung; kassenanordnung;
        anordnung ~3 erteilt|kasse; zur auszahlung; im zahllauf; in der zahlung; geht ~4 lauf|zahllauf ~1; ist
        ~2 gebucht|freigegeben|verbucht ~2 wartet|geht|kommt; zahlungsanweisung; zahlliste
    """,
    "soon": """
        in den nächsten|kommenden tagen|tage; nächsten|kommenden tage|tagen; in kürze; kurzfristig; zeitnah;
        umgehend; demnächst; baldmöglichst; schnellstmöglich; sofort; unverzüglich; bald; zeitnahe; in bälde;
        alsbald; schnellstens; asap; dieser tage; prompt;
        in diesen tagen; die tage; einen|einem der nächsten|kommenden tage; eines dieser tage
    """,
    "hope": """
        wann|ob wir|ich|man ~6; entschieden; entscheid*; bescheid ~4; besprechen|besprochen; hoff*; versuch*;
        bemüh*; vielleicht; eventuell; evtl; möglicherweise; unter umständen; wahrscheinlich; voraussichtlich
        nicht; sollte ~2 klappen; müsste klappen; wenn alles ~2 klappt|läuft|gut; ohne gewähr|garantie; keine
        garantie; kann nichts versprechen; nicht versprechen; nicht sicher; mal sehen|schauen; irgendwie;
        irgendwann; rechnen damit; gehen davon aus; nach möglichkeit; wenn möglich; falls möglich; würden gerne;
        vermutlich; geben ~2 mühe; tun ~2 bestes|möglichstes; angestrebt; wenns geht|klappt; gedenken; schauen
        ob; sehen ob; wohl erst; hoffe|hoffen|hoffentlich; ohne versprechen; versprechen ~3 nicht; kann ~4 nicht
        versprechen; geben unser bestes; hängt ~4 ab; abhängig; kommt drauf an; unter vorbehalt; vorbehaltlich;
        wenn ~3 geld|kunde|zahlung ~2 kommt|eingeht|zahlt; denke|denken ~4 dass; schau|schaue ~3 was; schauen ~3
        was; gucke|guck; peile|peilen; anpeilen; könnte klappen; sofern ~3 klappt; will ~2 nichts versprechen;
        kein versprechen
    """,
    "not_hope": """
        rechnen sie ~3 mit; mit ~5 rechnen; hoffe|hoffen ~3 ihnen|dir|euch ~2 gut; hoffen ~2 verständnis; hoffe
        ~2 verständnis; danke ~4 bemüh*; ihre bemüh*; für ihre bemühungen; wie ~3
        besprochen|abgesprochen|vereinbart|zugesagt|entschieden; wie ~2 besprochen; nach ~2
        besprechung|rücksprache;
        so ~5 besprochen; telefonisch besprochen; am telefon besprochen; bereits|schon besprochen
    """,
    "demand": """
        mahnung|zahlungserinnerung|schreiben ~3 vom|mit; sie ~3
        fordern|verlangen|mahnen|drohen|setzen|schreiben|wollen|bitten; ihre|ihrer|ihrem|ihren
        frist|forderung|mahnung|schreiben|fristsetzung|zahlungsziel; gesetzte frist; fällig am|seit|war; sie hatten;
        zahlungserinnerung vom
    """,
    "not": """
        ausgeschlossen; unmöglich; undenkbar; illusorisch; nicht; kein; keine; keinen; keiner; keinerlei; nie;
        niemals; weder; nirgends; nix; nichts; nich; ned; net; nimmer; ohne; keineswegs; mitnichten; keinesfalls;
        kam|kamen|ist|sind|wurde ~3 zurück|zurückgekommen|zurückgebucht|zurückgewiesen
    """,
    "unable": f"""
        nicht ~3 {_PAY} können|kann; nicht ~2 lage; außerstande; außer stande; können|kann|könnten ~8
        nicht|nichts|nix|keine ~4 {_PAY}|aufbringen|nachkommen|stemmen; können|kann ~6 nicht|nichts ~3
        {_PAY}|zahlung; nicht|kein ~3 möglich ~3 {_PAY}|zahlung|begleichen; nicht möglich; kein|keine|keinen ~2
        geld|mittel|liquidität|kohle|deckung|gelder; nicht aufbringen; nicht leisten; nicht|kaum zahlungsfähig;
        werden ~6 nicht ~3 {_PAY} können; zahlung ~4 nicht möglich|leisten|leistbar; nicht nachkommen; zu zahlen
        nicht imstande; geht ~4 nicht ~2 moment; schaffen ~4 nicht; wird ~3 nichts|nix ~2
        zahlung|geld|freitag|montag; geht ~3 leider nicht; nicht bedienen; nix|nichts mehr geben|zahlen; kann
        ihnen|euch nix|nichts ~2; mehr ~4 nicht drin; ist nicht drin; geht ~3 nicht mehr; können nicht mehr
        zahlen; darf|dürfen ~4 nicht|nichts|keine ~4 zahlen|zahlungen|überweisen|leisten
    """,
    "refuse": """
        sehen ~3 keine veranlassung|anlass|grund; keine veranlassung|anlass; kein grund zu; nicht ~3 begleichen;
        zahlung ~6 nicht ~3 erfolgen; keine zahlung erfolgen|leisten|freigeben|geben; nichts ~2 bezahlt;
        zahlen|bezahlen|zahle|überweisen|begleichen|akzeptieren|akzeptiere|anerkennen|bezahle ~6
        nicht|nichts|nix|keinen|keine; nicht|nichts|nix|keinen_cent ~3
        zahlen|bezahlen|zahle|bezahlt|beglichen|überweisen|freigegeben|freigeben|akzeptieren|
        akzeptiert|anerkannt|anerkennen|überwiesen|bezahle|gezahlt; verweiger*; weigern; einbehalt*; behalten ~6
        ein; zurückbehalt*; zurückgehalten; halten ~5 zurück; gesperrt|blockiert|geblockt|sperren|blockieren;
        sperre; zahlungssperre|zahlsperre; ausgesetzt; setzen ~4 aus; zahlungsstopp; lehnen|lehne ~8 ab;
        abgelehnt; ablehnen; zurückgewiesen; weisen ~8 zurück; zurückweis*; sehen|sehe ~2 nicht ein; nicht ein;
        kein geld; keinen cent|euro|pfennig; nicht bereit; vorher ~4 nicht|nichts|kein;
        solange|so_lange|bis_dahin ~8 nicht|nichts|keine|kein; ohne ware kein; nicht
        freigegeben|freigeben|freizugeben; nicht berechtigt; nicht gerechtfertigt; zu unrecht; gegenstandslos;
        hinfällig; nichts zu zahlen; bleibt offen|gesperrt; auf eis; storniert|stornieren ~2 rechnung; nicht
        fällig; schulden ~3 nichts|nicht; zahlung ~3 gestoppt|zurückgestellt|gesperrt|verweigert;
        zurückgestellt; nicht zahlen|bezahlen; zahl|zahle|zahlen|bezahlen|bezahle|überweise ~3 nicht|nix|nichts;
        zahle ich nicht; wird|werden ~4 so? nicht ~2
        bezahlt|beglichen|gezahlt|überwiesen|freigegeben|akzeptiert; zahlen ~6 erst ~2 wenn|nach; keine
        bestellung keine zahlung; keinen müden; sehen ~3 keinen; kriegt|kriegen|bekommt ~4
        nix|nichts|keinen|kein; gibts ~2 nix|nichts|kein; könnt ihr vergessen; können sie vergessen; endgültig
        abgelehnt; lehnen ~3 ab; nehmen ~5 nicht an; nicht annehmen; nicht ~2 freigeben; halten|halte ~8 zurück;
        behalten|behalte ~6 ein; nicht zur zahlung frei*; verweigern|verweigere; gesperrt ~2 bis; bleibt ~4
        liegen|gesperrt|offen|unbezahlt|stehen; nichts schuldig; schulde* ~3 nichts; ist nicht geschuldet; nicht
        geschuldet; einen teufel; denke ~3 nicht dran; kommt nicht ~2 frage; tue|tu das|ich erst
    """,
    "until": """
        warten|warte ~4 auf; fehlt|fehlen ~2 noch; noch ausstehend*; steht|stehen ~4 aus; erst danach|dann; erst
        ~2 kann|können|erfolgt; bis ~8
        geliefert|korrigiert|nachgebessert|gutschrift|geklärt|vorliegt|erhalten|haben|ersetzt|
        repariert|umtausch|austausch|berichtigt|behoben|nachweis|unterlagen|storniert|beseitigt|
        bestätigt|vorgelegt|klärung|korrektur|vorliegen; solange; so lange; ohne ~4
        lieferschein|unterschrift|nachweis|stundenzettel|ware|leistungsnachweis|abnahmeprotokoll|
        beleg|gutschrift|bestellung|bestellnummer; vorher; bis dahin; bevor ~8; erst wenn|nach ~8; erst ~3
        wenn|nach|nachdem; bis ~8; solange ~8; vorher ~4 nicht|kein|nichts; erst wenn ~8
    """,
    "once_us": """
        sobald|wenn|nachdem|falls|sofern wir|ich|uns|mir ~3 die|das|den|eine|einen|ihre|von ~8
        haben|habe|erhalten|vorliegt|bekommen|vorliegen|liegt; sobald|wenn|nachdem|falls|sofern sie|ihr|du ~10;
        nach|bei|gegen erhalt|eingang|vorlage|zusendung|zugang|korrektur|gutschrift|klärung|prüfung|übersendung|
        erteilung|lieferung|richtigstellung; sobald|wenn|nachdem die|das|der|eine|ihre|uns|mir ~8
        vorliegt|da|eingegangen|korrigiert|eintrifft|geklärt|berichtigt|kommt|gutgeschrieben|
        angekommen|erstellt|geliefert|erhalten|zugeht; schicken|senden|mailen sie|mir|uns ~8 dann; dann ~1
        zahlen|überweisen|zahle|überweise|wird|geht|bezahlen|begleichen; unter der voraussetzung; vorausgesetzt;
        sobald|wenn|nachdem sie ~8; liefersperre ~4 aufheben; am selben tag;
        schick*|sende*|mail*|korrigier*|berichtig*|storn*|schreib*|nehm*|nimm*|zieh*|reich*|lass*|hol*|stell*|ändert|bring*
        ~8 dann ~1 zahl*|überweis*|begleich*|löse|lösen|bekommt|bekommen|kriegt|kriegen|ist|gibt; dann
        zahl|zahlt|lös*|überweise|begleiche|bekommt|kriegt|kriegen|bekommen ~1 ich|wir|ihr|sie; nachreich* ~2
        dann; sofort nach korrektur|erhalt|eingang;
        am|noch_am gleichen|selben|nämlichen tag; heben|hebt|geben|gebt ~6 auf|frei und ~12; in dem moment;
        im selben|gleichen moment|augenblick;
        bei vorliegen|erhalt|eingang|zugang ~3 rechnung|gutschrift|korrektur|belegs|lieferschein*; gegen
        gutschrift|korrigierte|berichtigte|neue; sobald ~3 gutschrift|rechnung|korrektur ~3 ist|da|vorliegt
    """,
    "once_funds": """
        sobald|wenn|bis|erst_wenn|falls|nachdem unsere|unser|mein|meine|der|die ~4
        kunden|kunde|auftraggeber|zahlungseingang|mittel|liquidität|lage; sobald|wenn|bis|erst_wenn|falls wir|ich ~6
        geld|flüssig|liquide|können|mittel|liquidität; sobald es|die|unsere ~4
        geht|lage|möglich|liquidität|situation|finanzen; wieder flüssig|liquide|geld|zahlungsfähig; wenn wir können;
        wenn geld da; sobald geld|möglich; nach zahlungseingang ~3 kunden
    """,
    "propose": """
        schlagen ~8 vor; vorschlag; vorschlagen; bieten ~8 an; anbieten; angebot; wäre ~6
        möglich|ok|okay|einverstanden|machbar|denkbar; könnten|können|dürfen|könnte|kann wir|ich ~8
        zahlen|raten|vereinbaren|machen|abstottern|verschieben|strecken; einverstanden; ist das
        ok|okay|möglich|in_ordnung; wären sie; würden sie; wenn ~3 einverstanden|recht|passt|zustimmen; bitte ~3
        bestätigen|um; ginge das|es; ginge; passt das; was meinen; bitten|bitte ~2 um|darum ~6
        stundung|aufschub|ratenzahlung|zahlungsaufschub|verlängerung|fristverlängerung|raten; wäre ~6 für
        sie|euch; passt|passte ~3 ihnen|euch; wenn es ihnen|euch passt|recht; falls es ihnen passt; können wir
        ~4 auf|bis|verschieben; ginge|ging auch; dürfen|darf wir|ich ~8 zahlen|später|bis; bis ~4 zeit; wenn sie
        ~4 mitmachen|lassen|einverstanden; bitte um ~3 ok|okay|zustimmung|einverständnis|nachricht ob;
        warte|warten ~3 auf ihr|ihre|euer|eure ok|okay|zustimmung|einverständnis|antwort; schlage ~8 vor; was
        halten sie; könnten sie ~6 warten|stunden|leben; akzeptieren sie|würden; besteht ~3 möglichkeit; gibt es
        ~3 möglichkeit; lässt sich ~6; ließe sich ~4; lassen sie|lasst ~1 uns|mich ~8
        zahlen|bezahlen|überweisen|begleichen; recht sein|ist; für sie passen
    """,
    "joke": """
        osterhase*; weihnachtsmann; nikolaus; sankt nimmerlein*; nimmerleinstag; wenn schweine; träumt weiter;
        träumen sie; klar doch; ja klar; aber klar; haha; ha ha; wer's glaubt; wers glaubt; am arsch;
        pustekuchen; von wegen; einhorn; lottogewinn; sechser im lotto; 31. februar; 30. februar; februar ~2
        31|30|29; 31. juni|september|november; sankt; pflaumenpfingsten; pflaumenpfingst*; da könnt ihr warten;
        da können sie lange warten; bis zum jüngsten
    """,
    "rest": "rest; restbetrag; restliche*; restsumme; übrige*; verbleibende*; restzahlung",
    "all": """
        alle|alles|sämtliche*|beide|beiden|beides; alle ~2 rechnungen|posten|positionen;
        vollen|voller|gesamten|gesamte|kompletten|ganzen umfang*|betrag*|höhe|summe|forderung; offenen
        posten|rechnungen; gesamte*; komplett; ihren forderungen; ihre forderungen; keine ~2 rechnungen;
        diese|die|den zwei|drei|vier rechnungen
    """,
    "others": """
        die|der|den andere|anderen|übrigen|restlichen|letzte|letzten|weiteren; andere|anderen|übrigen|restlichen
        rechnung|rechnungen|posten; den rest
    """,
    "fix": """
        kommando zurück; korrektur; berichtigung; ich meinte|meine natürlich; meinte; nicht ~3 sondern; falsch
        geschrieben; vertippt; tippfehler; ignorieren|vergessen ~4 letzte|vorherige|vorige|erste
        mail|nachricht|email; muss mich korrigieren; korrigiere mich; sorry ~3 falsch; doch erst|nicht; update
    """,
    "moves": """
        folgt|folgen|kommt|kommen|geht|gehen|landet|fließt|läuft|erfolgt|haben_sie|erhalten_sie|
        erhaltet|bekommen_sie|bekommt|kriegt|kriegen; ist ~3 drauf|da|drüben|bei; sind ~3 drauf|da|drüben|bei;
        raus; dran; bezahl|zahl|überweis;
        mach|mache|machen ich|wir am|bis|zum|ende|nächste|kommende|diese|heute|morgen;
        morgen|heute|freitag|montag mach|mache|machen ich|wir
    """,
    "moved": """
        ging|gingen|gegangen; raus ~1 gegangen; rausgegangen; ist|sind ~3 raus|weg|durch|drüben; kam|kamen;
        eingeworfen; angekommen; geschickt; abgegangen; weggegangen
    """,
    "goods": """
        ware|waren|lieferung|lieferungen|paket|sendung|paletten|techniker|monteur|termin|
        besprechung|muster|ersatz|auslieferung|bestellung
    """,
    "not_not": """
        ohne fehl; ohne wenn; nicht später|spaeter als; spätestens; vorher
        geht|gehts|klappt|klappts|ist|schaff*|kann|können|kommt ~3 nicht|nix|kein*; früher
        geht|gehts|klappt|kann|ist|schaff* ~3 nicht|nix|kein*; nicht früher; eher nicht;
        rest ~3 weiß|wissen|sagen ~3 nicht; nicht wann
    """,
    "not_paid": """
        löhne|steuern|gehälter ~3 bezahlt|gezahlt; nicht bezahlt ~2 kunden; gut bezahlt; kunde*|auftraggeber ~6
        nicht ~3 bezahlt|gezahlt|überwiesen
    """,
    "not_once": """
        sobald|wenn unser|unsere|der|die|mein|meine|ich ~3 wieder ~2 da|zurück|büro|haus; nach rückkehr
        unserer|unseres|der|des|meiner|meines ~2; sobald unser|unsere|der|die|mein|meine
        chef|chefin|buchhalter|buchhalterin|geschäftsführer ~3
    """,
}
