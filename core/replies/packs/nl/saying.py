"""Dutch: requests, questions, trouble, absence. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SAYING: Final[Mapping[str, str]] = {
    "copy": """
        factuurkopie*|kopiefactuur|duplicaat*; kopie*|kopieën|copy|duplicaat|pdf|scan ~5
        factuur|facturen|ervan|van; factuur|facturen ~6
        opnieuw|nogmaals|nog_een_keer|sturen|toesturen|kopie|mailen|toezenden|zenden|pdf;
        stuur*|sturen|mail*|mailen|zenden|toesturen|toezenden|opsturen|ontvang|ontvangen|nodig ~6
        factuur|facturen|kopie|kopieën|pdf|duplicaat; factuur|facturen ~6 niet|nooit|geen ~3
        ontvangen|gekregen|gevonden|vinden|binnen|gezien|bekend; niet|nooit|geen ~5 factuur|facturen ~3
        ontvangen|gekregen|vinden|binnen|gezien; hem|deze|die niet|nooit ontvangen|gekregen; geen factuur;
        factuur kwijt|zoek; bijlage|attachment|bestand ~4
        ontbreekt|verwijderd|geblokkeerd|leeg|niet|mist|gestript; geen|zonder bijlage; nogmaals
        toesturen|sturen|mailen; opnieuw ~2 sturen|toesturen|mailen; graag ~3 kopie|pdf; ken ik niet ~4
        stuur|kopie; stuur even ~3; nog ~2 een ~1 pdf|kopie; kopie; een pdf; vind|vinden|vond ~4 niet ~3; kwijt
        ~3 stuur; map ~4 nat|waterschade; stuur ~3 nog eens|opnieuw|nogmaals; mail ~3 nog eens|opnieuw|pdf;
        opsturen; pdf graag
    """,
    "statement": """
        rekeningoverzicht*; openstaande posten; overzicht ~5 openstaand*|facturen|posten|alle|saldo; saldo
        overzicht|saldo-overzicht|saldolijst|saldobevestiging; saldobevestiging; posten lijst|postenlijst; lijst
        ~4 openstaand*|facturen; statement; opstelling ~3 openstaand*|facturen; debiteurenkaart;
        grootboekkaart|grootboek; rekening-courant ~2 overzicht; specificatie ~3 openstaand*|saldo;
        klantenkaart; rekeningoverzicht; overzicht; saldo-overzicht; overzicht ~3 openstaand*; graag ~2
        rekeningoverzicht|overzicht; wat ~3 open ~1 staat; rekeninguittreksel; rekeningstaat; uittreksel ~2
        rekening
    """,
    "not_statement": """
        openstaande posten ~4 betaal*|voldaan|voldoen|voldoe; betalen|voldoen|maken ~4 openstaande posten;
        bankafschrift; overzicht ~3 gemaakt; accountant ~3 overzicht ~3; geen ~2 overzicht ~4 kwijt; overzicht
        kwijt
    """,
    "question": """
        waarom; waar|waarvan|waarvoor|wat|welke|welk|wanneer|wie|hoe|hoeveel ~2
        is|zijn|gaat|heeft|betreft|staat|komt|moet|kan|hoort|bedoelt|betekent|bestelling|factuur|
        order|hoog; waar ~2 over|op; waarop ~2; kunt|kan|kun|zou|wilt u|je|jullie ~4
        uitleggen|toelichten|aangeven|laten_weten|bevestigen|verklaren|specificeren|vertellen; kunt u ~6
        toelichting|uitleg; begrijp|begrijpen|snap|snappen ~4 niet; niet duidelijk; onduidelijk; vraag over; een
        vraag; ik heb een vraag; graag ~3 uitleg|toelichting|opheldering|informatie|duidelijkheid; ik weet niet
        ~3; geen idee; laat ~2 weten ~3; wat is dit; waarvoor is|zijn|was|dient ~4; wanneer ~3
        komt|komen|haalt|halen ~4; waarom staat|is|rekenen
    """,
    "plan": """
        betalingsregeling*; betaalregeling*; regeling ~3; in termijnen; termijnen; termijn ~2 maand; afbetal*;
        gespreid*|spreiden|spreiding; per maand; maandelijks*; uitstel; uitstellen; betalingsuitstel;
        meer|extra|wat ~1 tijd|dagen|weken|geduld|ruimte; langer* ~2
        tijd|termijn|betaaltermijn|betalingstermijn; verlengen|verlenging; in ~1
        delen|stukken|stappen|gedeeltes; aflossen|aflossing; betaalplan; verschuiven|opschuiven; geduld;
        coulance ~3; wachten tot april|maart|mei|juni|pasen|eind|de|na; mag ~4 rest ~4 wachten|later; rest ~4
        wachten; termijnen ~3; maandelijkse termijnen; in ~1 twee|drie|vier|vijf|zes|tien
        termijnen|delen|keer|maanden; uitstel tot; tot eind ~2 januari|februari|maart|april|mei; uitsmeren;
        beetje bij beetje; spreiden; opschorten ~3 tot; later ~2 betalen; in schijven; afbetalingsplan; afkorten
        ~3 maand; lucht; ademruimte; respijt;
        wachten|uitstellen|verlengen|verschuiven|spreiden|opsplitsen|verdelen|vragen|vraag|
        verzoeken|verzoek|afbetalen|aflossen|afkorten ~7
        uitstel|termijnen|betalingsregeling|afbetalingsplan|regeling|schijven|respijt|maandelijks|
        maandelijkse|lucht; uitstel|termijnen|regeling|schijven ~6
        wachten|vragen|treffen|spreiden|mogelijk|afbetalen|aflossen; in ~2
        termijnen|schijven|delen|keren|stukken; paar weken|maanden ~2 extra|langer|meer|later; nog een
        maand|week; nog ~2 maanden|weken; tot ~3 wachten|te wachten; tot ~3 nodig; nodig tot
    """,
    "hardship": """
        tegenvallend* ~1 omzet|resultaten|verkopen; omzet; niet in één|een keer ~3; moeite ~3 betalen|rond;
        moeilijk* ~2 betalen; financieel; kunnen ~6 niet ~3 in één keer; financieel ~4
        niet|slecht|moeilijk|zwaar|krap|lastig|problem*; financiële
        problemen|moeilijkheden|situatie|nood|zorgen|krapte; liquiditeit* ~3
        probleem|problemen|krap|tekort|slecht; liquiditeitsproblemen|liquiditeitskrapte; geen ~2
        geld|middelen|liquide|opdrachten|omzet|inkomsten; krap ~2 kas|bij|zitten; kas ~2 leeg|krap; geldgebrek;
        geldnood; blut; rood ~2 staan; moeilijke|zware|slechte|lastige ~1
        tijd|tijden|periode|situatie|maand|jaar; klanten ~4 niet ~3 betal*|betaald; omzet ~4
        gedaald|ingestort|weggevallen|tegen|laag; zwaar weer; hoofd boven water; bank ~4
        opgezegd|geblokkeerd|ingetrokken; rekening ~3 geblokkeerd|leeg|beslag; beslag ~3; slechte cijfers; niet
        rooskleurig; het water ~3; kan het ~2 niet missen; gewoon geen geld; cashflow*; niet aan ~6
        verplichtingen ~4 voldoen; niet aan ~6 voldoen; kassen moeten sluiten; meer zit er ~4 niet in; zit er ~3
        niet in; niks meer betalen; kan niks meer; even ~2 niet; bank ~4 niet bereid; bank ~6 krediet;
        klant*|klanten|afnemer* ~3 betaal* ~1 niet; staan|sta ~1 rood; zaken ~3 slecht; in het rood
    """,
    "admin": """
        inkoopnummer|inkoopordernummer|ordernummer|bestelnummer|inkooporder|po-nummer|ponummer|po|
        bestelbon*|inkoopordernr ~6; kostenplaats*; referentie ~3 ontbreekt|vermelden|toevoegen|nodig;
        portal|portaal; leveranciersportaal|leveranciersportal; peppol; ubl;
        e-factuur|efactuur|e-facturatie|elektronische factu*; coupa; ariba; basware; tradeshift;
        uploaden|upload; opnieuw indienen|aanbieden; indienen|ingediend ~3; aanleveren|aangeleverd ~4 facturen?;
        facturen ~6 alleen|uitsluitend|graag|voortaan ~4 via|naar|per|aan;
        tenaamstelling|tenaamgesteld|tenaamstellen; factuuradres ~3; factuur ~4 op naam|geadresseerd|gericht;
        verkeerde ~2 entiteit|tenaamstelling|adres|bv|naam; naamswijziging|naam ~3
        gewijzigd|veranderd|aanpassen; adres ~4 gewijzigd|onjuist|aanpassen|verkeerd|klopt; btw
        nummer|btw-nummer ~3 ontbreekt|vermelden; kvk nummer ~3 ontbreekt; g-rekening; crediteur* ~2
        aanmaken|aanvragen|registr*|nummer; leverancier* ~2 aanmaken|registr*|formulier|gegevens|nummer;
        formulier ~3; certificaat ~4 verlopen|ontbreekt|verstreken; vca ~2 verlopen; verklaring ~3
        verlopen|betalingsgedrag; goederenontvangst ~3; geweigerd ~3 systeem|portaal; systeem ~3
        geweigerd|afgekeurd; teruggestuurd ~3 systeem|portaal; workflow; fiattering; bankgegevens ~4
        formulier|bevestig*|wijzig*; afgekeurd; ontbreekt ~4 factuur; tenaamstelling; nieuwe
        naam|tenaamstelling|firmanaam|adres; opnieuw op ~2 maken|op_te_maken|opmaken ~4; kostenplaats;
        inkooporder* ~3 vermelden; digipoort; oin; btw-nummer ~3 nieuw; via ~2 portaal|portal; indienen ~3
        portaal; peppol-id; herinvoer*; verkeerde ~2 tenaamstelling; factureren ~2 op|aan ~3; e-facturen;
        naamswijziging; aangepaste factuur ~3 naam
    """,
    "gone": """
        niets ~2 te maken; privé ~1; privéadres|privemail; niks mee te maken; niet ~3 juiste|goede ~1
        persoon|contactpersoon|adres|afdeling; niet ~4 verantwoordelijk|over|bevoegd|mijn_afdeling ~2;
        ga|gaat|gaan ~3 niet ~3 over; hier niet over; niet meer ~4
        werkzaam|dienst|werken|werkt|werk|actief|bij|hier; werk|werkt|werken ~6 niet ~2 meer; uit dienst;
        vertrokken; heeft ~5 verlaten; met pensioen; gepensioneerd; verkeerd* ~1
        persoon|adres|afdeling|contact*|mailadres|e-mailadres|bedrijf; contact ~4 opnemen ~2 met; neem* ~3
        contact ~2 op ~2 met|collega; mail|stuur|schrijf|richt|wend ~4 naar|aan|tot ~6; voortaan ~8; moet ~2
        zijn bij; contactpersoon is|nu|wordt; nieuwe contactpersoon; opgevolgd ~2 door; overgenomen ~2 door;
        overleden; niet mijn ~2; andere functie|afdeling; niet voor mij bestemd; particulier; daarvoor ~4 moet
        ~3 zijn|bij; verkeerde de; verkeerde ~1 jong|jansen|bakker|vries|persoon|nummer; heb geen bedrijf; ben
        ~3 leraar|gepensioneerd|particulier; ga alleen over ~2; ik ga alleen ~4; gaat niet over geld; gaat niet
        over ~3; zit op ~3; crediteuren ~3 op|via|naar; facturen ~4 @; facturen zakelijk|via|naar|moeten; alleen
        ~3 hr|magazijn|receptie|verkoop|inkoop; daar gaat ~4 over; verkocht ~3 zaak|winkel|bedrijf|aandelen;
        zaak ~3 verkocht|overgedaan; opvolger; niet meer werkzaam; vraag het ~3; doet ~3 nu ~3; niet mijn
        afdeling; ander ~1 contact
    """,
    "redirect": """
        contact; mail; mailen; stuur; sturen; schrijf; richt; wend; adres; dringend*; spoed; naar; bereiken; via;
        bellen; collega; cc
    """,
    "ooo": """
        afwezig*; niet ~3 kantoor; uit kantoor; vakantie; met verlof; verlof; zwangerschapsverlof; ziek ~1; niet
        ~2 bereikbaar|aanwezig|beschikbaar; ben ik ~3 niet; er niet; weer
        terug|bereikbaar|aanwezig|aan_het_werk; terug ~3 op; kantoor ~5 gesloten; gesloten ~3 tot|van|wegens;
        zakenreis; beperkt ~2 bereikbaar|toegang; bij terugkomst|terugkeer; na mijn vakantie|terugkeer; vrij ~2
        tot; cursus; ziek thuis; ziekgemeld; ouderschapsverlof; ziekenhuis; afwezigheid; vakantie tot
    """,
    "back": "terug; weer ~4; vanaf; aanwezig ~2 op; hervat*; terugkomst ~2",
    "inclusive": "tot en met; t/m; tm; inclusief; incl",
    "difference": """
        verschil; ingehouden; afgetrokken; te veel; teveel; korting; kosten; toeslag; verzendkosten; rente; in
        mindering; boete; creditnota van|voor; te hoog; betwist* ~3 bedrag; schade*
    """,
    "hold": "houden; ingehouden; opgeschort; geblokkeerd; blokker*; vast; aangehouden",
    "bounce": """
        niet ~4 bezorgd|afgeleverd|bezorgen|afleveren; onbestelbaar*; bezorging ~3 mislukt; aflevering ~3
        mislukt; mailbox|postvak ~3 vol|bestaat; e-mailadres|adres ~4 bestaat|onbekend|ongeldig|niet ~2;
        ontvanger* ~4 onbekend|geweigerd|niet; gebruiker onbekend; 550; 5.1.1; mailer daemon; undeliver*;
        bestaat niet; niet worden bezorgd; access denied; rejected; niet gevonden; geweigerd door ~3 server;
        5.7.1; 5.4.1; bezorging mislukt; oorspronkelijk onderwerp; quota
    """,
    "ack": """
        ontvangen; dank; bedankt; ok; oké; akkoord; genoteerd; begrepen; kijk ~3 naar; zoek ~3 uit; kom|komen ~3
        terug; stuur ~3 door; doorgestuurd; doorgezet; zet ~3 door; neem ~2 op; pak ~3 op; in behandeling
        genomen; ticket; uw verzoek|bericht|vraag|mail ~3; ga ~3 na; nagaan; uitzoeken; laat ~3 weten; navraag;
        geef ~3 door; prima; helder; voor kennisgeving; wordt uitgezocht; ik kijk ~3; kijk er naar; kijken
        ernaar; zoek het uit; stuur door; zet door; geef door; goed ontvangen; in goede orde; hebben we
        ontvangen; zal ~3 kijken; ga ~2 kijken; dank voor; ik zie wat; kijk wat ik; wat ik kan doen; nooit
        geschreven; bevestig ~3 ontvangst; ontvangst bevestig*; kom erop terug; pak het op; nemen ~3 door;
        kijk*|bekijk*|check*|nakijk*|zoek*|vraag*|vragen|navraag|geef|geven|stuur|sturen|zet|leg|
        leggen|overleg*|ga|bespreek*|controleer*|neem|nemen ~6
        het|dit|naar|na|uit|door|mee|collega*|boekhouding|baas|administratie|even|voor|intern*|op|
        eens; ontvangen|gelezen|gezien|genoteerd|begrepen; dank*|bedankt|merci;
        hoop*|probeer*|misschien|wellicht|hangt; laat|laten ~3 weten|horen; kom ~4 terug|op; wat ik kan; u hoort
        ~3; je hoort
    """,
    "greeting": """
        fijne feestdagen|dag|avond|vakantie; prettige feestdagen|dag; gelukkig nieuwjaar; zie bijlage; fijn weekend
    """,
    "inject": """
        negeer*|vergeet|sla ~6 instructies|regels|opdrachten|richtlijnen; instructies ~4
        eerdere|vorige|bovenstaande; systeem ~1 bericht|melding|opdracht; systeembericht; systeemmelding; je
        bent ~3 ai|assistent|model|bot; ai agent|assistent|model; als ai; taalmodel; classific* ~5 als; antwoord
        ~2 alleen|met|uitsluitend|json; json; intents; nieuwe instructie*; override;
        ontwikkelaarsmodus; instructie*|opmerking ~3 model|assistent|bot|ai; vergeet ~3 bovenstaande
    """,
    "order": """
        markeer|zet|boek|registreer ~6 betaald|voldaan|afgehandeld|gesloten|toezegging*|betaling; sluit ~5
        posten|facturen|geschil*|dossier|zaak; status ~3 betaald|voldaan|gesloten; leg ~4 vast; noteer ~4
        toezegging*|betaling; werk ~3 bij; stop ~3 aanmaning*; hef ~3 blokkade; verleen ~3 korting
    """,
    "wait": """
        wachten tot; tot ~2
        januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|
        pasen|voorjaar|zomer|kerst wachten|uitstel|tijd; tot januari|februari|maart|april|mei|juni|juli|pasen|de
        zomer; uitstel; verzetten|verplaatsen|opschuiven|doorschuiven; rest ~6 later|april|maart|pasen
    """,
    "not_admin": """
        inkooporder aan ten grondslag; geen inkooporder ~6; zodra ~8 bankgegevens|formulier|verklaring ~4;
        portaal ~5 hoe|waar ~3; inkoopvoorwaarden
    """,
    "not_gone": """
        curator ~3 moeten zijn; bij de curator ~3; schuldeisers ~6; wenden tot ~4 curator|advocaat; richten aan
        ~4 curator|advocaat; stop ~4 mails; niet over geld ~2 curator; contact ~3 mijn cliënt ~3
    """,
    "not_ooo": """
        slaap er niet van ~2; er niet van; slaap ~2 niet; als ~3 terug ~2 vakantie ~4; terug van vakantie ~3;
        zit er ~3 niet in; ligt ~2 er niet|nog
    """,
}
