"""Dutch: proceedings, lawyers, wanting no more of us, abuse. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

GRAVE: Final[Mapping[str, str]] = {
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
        kapot ~2 zaak; deuren ~2 dicht ~2 voorgoed; zaak ~2 op de fles; uitkering ~3 schuldeisers;
        schuldsanering; wsnp; failliet ~2; faillissement ~3 aangevraagd|uitgesproken
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
    "formal": """
        schuldeiser*|vonnis|uitgesproken|verklaard|benoem*|aangesteld|aangevraagd|aanvraag|
        aangifte|vordering*|boeken|failliet|rechtbank; in staat van; in faillissement
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
        belangen|cliënt*|vennootschap; behartig* ~4 belangen;
        sta|staan ~4 bij ~2; cliënt|cliënte ~6; dossier ~3 bij meester|mr|advocaat ~3; stap|stappen ~3 naar
        ~2 rechter|rechtbank; meester ~2 te ~2
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
        hand|kant; gerecht ~2 menu;
        niet dagvaard*; niemand ~3 dagvaard*
    """,
    "firm": "advocaat; advocaten; advocatuur; gerechtsdeurwaarder*",
    "lawyer": """
        advocaat|advocaten|rechter|rechters|rechtbank|rechtbanken|jurist*|juridisch*|deurwaarder*|
        mr|notaris*|gerecht
    """,
    "mine": """
        mijn|onze|naar|bij|voor
    """,
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
        bericht*|berichten|contact*|communicatie; verwijder*|wis|wissen|schrap* ~6 gegevens|nummer|adres;
        schrijf|schrijft mij|me|ons uit; mag|mogen ~8 niet meer ~3 aanschrijven|benaderen|contacteren; niet
        ~2 langer ~3 benaderen|aanschrijven|lastig; uit de mailing|maillijst|verzendlijst; adres ~4
        verwijderen|halen|schrappen;
        gelieve|verzoek|vragen|vraag ~3 geen|niet ~6 te?
        sturen|zenden|schrijven|contacteren|mailen|bellen|benaderen; onthouden van ~4; geen
        betalingsherinneringen|herinneringen|aanmaningen|mails|brieven|berichten|post ~3 sturen|zenden|meer;
        nog één|een|1 mail|bericht|brief|telefoontje ~3 en|dan; herinneringen|aanmaningen|mails|berichten ~6
        gestaakt|gestopt|stopgezet|beëindigd; aandringen ~3 zin; antwoordt niemand meer; contact ~6
        verboden|niet_toegestaan|ongewenst; met rust
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
    "footer": """
        klik ~3 hier; afmelden|uitschrijven ~5 klik|hier|link|nieuwsbrief; nieuwsbrief ~4 afmelden|uitschrijven;
        wilt u ~4 nieuwsbrief ~4 niet;
        bericht ~2 vertrouwelijk ~1; ongeoorloofd gebruik; geadresseerde ~2 bent; niet ~2 geadresseerde;
        aansprakelijkheid van|is ~8 beperkt; geen rechten ontlenen; algemene voorwaarden van_toepassing ~4
        gedeponeerd; opdrachten ~4 algemene voorwaarden; uitschrijven nieuwsbrief;
        beroepsaansprakelijkheidsverzekering
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
}
