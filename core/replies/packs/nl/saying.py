"""Dutch: requests, questions, trouble, proceedings, absence, abuse. Written as core.replies.phrases says."""

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
        termijnen|schijven|delen|keren|stukken; paar weken|maanden ~2 extra|langer|meer|later
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
        niet in; niks meer betalen; kan niks meer; even ~2 niet; bank ~4 niet bereid; bank ~6 krediet
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
    "insolvency": """
        faillissement*; failliet*; faillietverklaring; curator*; surseance*; surséance; bewindvoerder*; bewind;
        wsnp; whoa*; schuldsanering*; schuldhulp*; insolven*; liquidatie; liquidateur; vereffenaar*;
        vereffening; gerechtelijke reorganisatie|ontbinding; wco; ontbonden; turboliquidatie; boedel;
        crediteurenakkoord; vordering* ~4 indienen|aanmelden|ingediend|verificatie; verificatie*;
        rechter-commissaris; rechtercommissaris; bedrijf ~3 gestaakt|opgeheven|gesloten|gestopt; gestaakt ~2
        activiteiten|onderneming; bedrijfsbeëindiging; opgedoekt; bankroet; schuldeiser* ~3
        akkoord|vergadering|bescherming; minnelijke regeling|traject; deconfiture; collectieve schuldenregeling;
        uitstel van betaling; definitief gesloten; akkoordprocedure; herstructureringsdeskundige; akkoord ~2
        stemming; afkoelingsperiode; boeken ~3 neergelegd; boeken neer; neergelegd ~4 rechtbank; op bekentenis;
        bekentenis ~3; eigen aangifte; faillissementsaanvraag; faillissementsvonnis; curatoren; bewindvoerder;
        ondernemingsrechtbank ~3; regsol; gerechtelijk akkoord; schuldbemiddelaar; schuldbemiddeling; stopgezet;
        zaak ~3 gesloten ~3 voorgoed; deuren ~3 gesloten ~2 voorgoed|definitief; schuldeisers; concurrente;
        pre-pack; prepack; doek gevallen; op de fles; over de kop;
        failiet|faliet|faillisement|failissement|faillissment; insolventie*; surseance; boedelschuld;
        boedelvordering; lijst ~2 concurrente|erkende; verificatievergadering; schuldsanering; gerechtelijk
        mandataris; opschorting ~3 schuldeisers; vereffenaar; stopgezet ~3; stoppen ermee ~2; doek ~2 gevallen;
        kapot ~2 zaak; deuren ~2 dicht ~2 voorgoed; zaak ~2 op de fles; uitkering ~3 schuldeisers
    """,
    "not_insolvency": """
        klant*|afnemer* ~6 failliet*|faillissement|surseance; faillissement ~3 klant|afnemer; voorkom* ~3
        faillissement; niet failliet; wij ~2 vragen ~2 uitstel van betaling; uitstel van betaling ~3
        mogelijk|vragen; vragen|graag|verzoek* ~3 uitstel van betaling; faillissementsverkoop ~3;
        faillissementsuitverkoop; uit ~2 faillissement ~3 opgekocht|gekocht; curator van ~3
        expositie|tentoonstelling|museum|collectie; curator ~3 museum|expositie|tentoonstelling; curatorium;
        kantoor|wij_zijn ~4 curatoren|bewindvoerders; zuster*|dochter* ~8 failliet|faillissement|surseance;
        boek|cursus|seminar|opleiding ~8 faillissement*|insolvent*; insolventierecht; gerucht* ~8; dreig* ~5
        faillissement; opheffingsuitverkoop; liquidatie ~2 uitverkoop; verkopen|leveren|drukken|maken ~8
        curatoren|bewindvoerders; met ons gaat het ~2; niet ~1 failliet|insolvent|bankroet; geen ~1
        faillissement|surseance; niet in ~2 faillissement|surseance
    """,
    "legal": """
        advocaat; advocaten; advocatenkantoor; advocate; jurist*; juridisch*; rechtszaak; rechter; rechtbank;
        kort geding; gerechtelijk*; gerecht; naar de rechter; dagvaard*; gedagvaard*; exploot; deurwaarder*;
        aangifte; politie; procedure ~3 starten|rechter|juridisch; procederen; rechtsbijstand*;
        rechtsmaatregelen; aanklagen; aanklacht; aanspraken; sommeer*|sommeren|sommatie; ingebrekestelling;
        gebreke ~2; aansprakelijk*; schadevergoeding*; claim ~2 indienen; cliënt*; namens ~3 cliënt*; mijn
        kantoor; mr; gemachtigde; rechten voor; alle rechten; verjaard; verjaring; kantonrechter; hoger beroep;
        verzet ~3; arbitrage; mediation; geschillencommissie; acm; juridische afdeling|stappen|zaken;
        rechtsgang; uit handen gegeven ~6; betalingsbevel; advocaat|raadsman|raadsvrouw|raadslieden ~3; sommeer;
        dagvaarding; zie je ~3 rechtbank|rechter; naar ~2 rechter; verweer*; verzetschrift; verzet ~3
        vonnis|dwangbevel|betalingsbevel; reconventie; conclusie ~2 antwoord; zitting; aangifte ~3 politie;
        autoriteit ~2 persoonsgegevens ~3 klacht; vrederechter; rechtsbijstandsverzekering; das ~2
        rechtsbijstand; tegenvordering; rechtsgeding; rechtsvordering; cliënte; deskundigenbericht; getuigen;
        beslag* ~3 leggen; consumentenbond; ombudsman;
        indien*|dien|start*|span|spannen|inschakel*|ingeschakeld|schakel*|stap|stappen|breng|
        brengen|leg|leggen|geef|geven|doe|doen|gedaan|raadpleeg*|overgedragen|doorgestuurd|
        overhandigd|draag|dragen ~7
        advocaat|advocaten|rechter|rechtbank|rechtszaak|geding|aangifte|politie|jurist*|
        juridische|klacht_bij|geschillencommissie|procedure|deurwaarder|rechtsbijstand|
        vrederechter; advocaat|rechter|rechtbank|aangifte|rechtszaak|juristen|rechtsbijstand ~6
        ingeschakeld|gedaan|gestart|indienen|stappen|overgedragen|neemt|reageert|voorgelegd; vertegenwoordig* ~5
        belangen|cliënt*|vennootschap; behartig* ~4 belangen
    """,
    "not_legal": """
        juridische entiteit|vorm; rechten ~3 ontlenen; rechtspersoon; uw deurwaarder ~3; uw advocaat ~3 kosten;
        uw sommatie; procedure ~3 intern*|goedkeuring|inkoop; rechtbank ~4 failliet*|wsnp|curator|faillissement;
        verzet ~3 verwerking; mijn kantoor ~2 verhuisd; geen ~4 advocaat|advocaten|rechter|rechtbank|deurwaarder
        ~3 nodig; geen ~2 advocaat|advocaten|deurwaarder ~2; niet ~4 advocaat|deurwaarder|rechter ~3
        nodig|inschakelen; hoeft ~5 geen ~2 advocaat|rechter|deurwaarder; toga* ~6;
        maken|verkopen|leveren|drukken|verhuren ~8 advocaten|rechters|rechtbank|rechtbanken|notarissen;
        kantine|facilitair|inkoop ~4 rechtbank|gerechtshof; rechtbank facilitair; rechtbank ~3 facilitair; de
        rechtbank ~2 vraagt ~2 factuur; rechtbank ~8 faillissement|failliet|curator; uw|jullie ~2
        advocaat|deurwaarder; jullie|u ~3 dreig*|schrijven|schreef ~6
        advocaat|rechter|deurwaarder|rechtbank|juridische; mr ~4; mr s|a ~2 curator; van den ~2; rechter ~2
        hand|kant; gerecht ~2 menu
    """,
    "firm": "advocaat; advocaten; advocatuur; gerechtsdeurwaarder*",
    "stop": """
        mail|bel|schrijf|app me|mij|ons nooit|niet ~2; nooit meer ~2 mail*|bel*|schrijf*|contact*; laat me|ons
        gaan; bestand|lijst|database|systeem|mailing ~3 verwijder*|halen|haal|schrap*|wissen|gehaald;
        mij|ons|mijn ~6 verwijderen|schrappen|wissen|uitschrijven; hou ermee op; stop hiermee;
        uitschrijven|uitschrijf*|afmelden|afmelding|uitgeschreven; unsubscribe;
        mailinglijst|mailinglist|maillijst|verzendlijst|nieuwsbrief|adressenlijst ~3;
        haal|halen|verwijder*|schrap*|wis*|wissen ~8
        lijst|mailinglijst|adres|bestand|mailadres|e-mailadres|database;
        gegevens|adres|e-mailadres|mailadres|nummer ~4 verwijder*|wissen|schrappen|te_verwijderen;
        stop|stoppen|hou|houd|houdt ~3 mail*|email*|bellen|sturen|herinner*|met|op|contact|lastig*|spam*; stop
        met ~3; hou op; houd op; houden jullie op; niet ~4 meer ~3
        mail*|bellen|contact*|benader*|schrijven|sturen|lastig|ontvangen; geen ~4
        mails|mail|e-mails|berichten|herinneringen|contact|brieven|aanmaningen|telefoontjes ~4 meer;
        wil|wens|wensen|willen ~4 geen|niet|niets ~6 ontvangen|contact|benaderd|horen|mail*|gebeld;
        mail|bel|schrijf|stuur|contacteer|benader|mailen|bellen|sturen ~6 niet|geen|nooit ~4 meer; laat|laten ~3
        met_rust; met rust; avg; gdpr; recht ~3 vergetelheid|verwijdering|bezwaar; bezwaar ~5
        verwerking|gebruik|gegevens; maak bezwaar ~4; trek* ~4 toestemming; niet ~3 benaderen; verzoek* ~6 te
        verwijderen; elk|ieder|alle contact ~4 staken|stop*; staken ~3; te staken; spam; stalken|stalking;
        lastigvallen; lastig te vallen; val ~3 lastig; toestemming in; kap ermee; kappen ~3; hou|houd|houden
        eens? op ~4; haal mij|me ~4; uit het|uw|jullie bestand; uit ~3 bestand|verzendlijst|lijst ~3;
        verzendlijst halen; verzendlijst; schrappen; te schrappen; niet langer ~3 op prijs; op prijs gesteld;
        nooit meer ~3 mailen|bellen|schrijven; voorgoed; laat ~4 rust; alleen ~3 per ~2 post|brief; enkel per
        post; per post ~2 alleen|graag; stop ~3 mails|mailen|met|berichten; genoeg ~4 mails|berichten|geweest;
        teveel|te_veel ~3 mails|berichten; spamfolder|spammap; blokkeer ~3; geblokkeerd ~2 afzender|adres;
        bezwaar ~6 adres|mailadres|gegevens|gebruik; verwijdering ~3; contact ~4 staken|te_staken; gestaakt te
        houden; betrokkene ~3 bezwaar; ophouden ~4; niet meer mailen|bellen|schrijven|sturen|contacteren; rust;
        bespaar ~4; onderbreken ~3 contact;
        stop*|ophouden|beëindig*|staak|staken|kap|genoeg|schei|schort|bespaar|eindig* ~7
        mail*|e-mail*|email*|herinner*|bellen|gebel|schrijven|brieven|sturen|sms*|telefoontjes|
        lastig*|spam*|stalk*|aanmaning*|benaderen|correspondentie|whatsapp*|zeuren|gezeur;
        haal|halen|verwijder*|schrap*|wis|wissen|gooi|streep|strepen|doorhalen|uitschrijven ~8
        lijst|mailinglijst|verzendlijst|adressenlijst|bestand|bestanden|database|adres|mailadres|
        e-mailadres|contacten|lijsten|adresbestand;
        mail|mailen|schrijf|schrijven|bel|bellen|stuur|sturen|app|contacteer|contacteren|benader|
        benaderen|stoor|storen|val|vallen ~4 niet|nooit|niks|niets|geen ~3 meer|weer|nog|verder|langer;
        wil|willen|wens|wensen|hoef|hoeven|verzoek ~5 geen|niet|niets|niks ~5
        meer|langer|ontvangen|horen|contact*|benaderd|gemaild|mails|berichten|lezen; geen ~2
        verdere|verder|nieuwe|enkele|enkel|één ~2
        mail*|e-mail*|bericht*|contact*|herinnering*|brief|brieven|communicatie|correspondentie;
        alleen|uitsluitend|enkel ~3 post|brief|schriftelijk|papier; spam*|prullenbak|ongewenst*; bezwaar ~7
        verwerking|gebruik|gegevens|adres|herinneringen; stop*|staak|staken|kap|beëindig* ~5
        bericht*|berichten|contact*|communicatie; verwijder*|wis|wissen|schrap* ~6 gegevens|nummer|adres
    """,
    "not_stop": """
        aarzel* ~6; niet ~4 aarzelen; geen ~2 factuur ~4 meer sturen; niet meer ~2 werkzaam; stop* ~2
        levering*|betaling*|order|opdracht; verwijder ~2 deze|dit ~1 bericht|mail|e-mail; bedrijf ~3 gestaakt;
        activiteiten ~2 gestaakt; hou* ~2 op_de_hoogte|rekening; houd* ~4 in|vast; gegevens ~4 wijzigen; geen
        vragen meer; staken ~2 activiteiten|levering; betaling* ~3 staken; niet ~3
        afmelden|uitschrijven|verwijderen ~3; niet afmelden ~3; klik ~6; afmelden ~5 klik|hier|link;
        uitschrijven ~5 klik|hier|link; als ~3 niet ~2 langer wilt ~6; nieuwsbrief ~4; wil ~2 geen ~4 klik;
        hou|houd ~3 hoogte|rekening; genoeg ~2 geld|voorraad; rustig aan; rust ~3 stil; meer zit er; haal ~4
        niet ~3 lijst; laat ~3 staan ~2; ziek ~2 gemeld; betaling* ~3 stop; nooit ~3 geschreven|gezegd|gevraagd
        ~1
    """,
    "hostile": """
        idioot|idioten; eikel*; klootzak*; lul; lullen; kut*; hufter*; oplichter*; oplichting; dief; dieven;
        afzetter*; afzetterij; schoft*; tuig; kloten*; stelletje; schandalig*; schande; waardeloz*|waardeloos;
        belachelijk*; onbeschoft*; debiel*; mongool; sukkel*; prutser*; kluns*; bekijk het; rot op; rot toch;
        rotbedrijf; tering*; tyfus*; kanker*; godver*; flikker op; donder op; sodemieter; aasgier*; parasiet*;
        bloedzuiger*; leugen*; schaam*; walgelijk*; triest ~2; incompeten*; achterlijk*; stom*; klerelijer*;
        zakkenvuller*; boeven; criminelen; zat van; spuugzat; onzin; intimid*; clown*; oplichters; stel ~1
        ratten; ratten; hufters; zakkenvullers; bloedzuigers; kunnen me wat; rot; krijg de; tief op; optiefen;
        sodemieters; uitvreters; bende; geldwolven; aso; asocialen
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
        ~2 alleen|met|uitsluitend|json; json; intents; promise_to_pay; nieuwe instructie*; override;
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
    "lawyer": """
        advocaat|advocaten|rechter|rechters|rechtbank|rechtbanken|jurist*|juridisch*|deurwaarder*|
        mr|notaris*|gerecht
    """,
    "mine": """
        mijn|onze|naar|bij|voor|de|door|een|m
    """,
    "footer": """
        klik ~3 hier; afmelden|uitschrijven ~5 klik|hier|link|nieuwsbrief; nieuwsbrief ~4 afmelden|uitschrijven;
        wilt u ~4 nieuwsbrief ~4 niet
    """,
    "formal": """
        schuldeiser*|vonnis|uitgesproken|verklaard|benoem*|aangesteld|aangevraagd|aanvraag|
        aangifte|vordering*|boeken|failliet|rechtbank; in staat van; in faillissement
    """,
}
