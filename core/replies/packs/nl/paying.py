"""Dutch: how payments are spoken of. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_PAID: Final = (
    "betaald|voldaan|overgemaakt|overgeboekt|afgeschreven|geïncasseerd|"
    "gestort|vereffend|aangezuiverd|bijgeschreven|overgemaakte| betaalt_gisteren|afgelost"
)
_PAY: Final = (
    "betalen|betaal|betaalt|overmaken|voldoen|voldoe|overboeken|storten|"
    "afrekenen|aanzuiveren|vereffenen|aflossen|afbetalen"
)
_MONEY: Final = "betaling|betalingen|bedrag|geld|overboeking|overschrijving|saldo| storting|factuurbedrag"

PAYING: Final[Mapping[str, str]] = {
    "willpay": f"""
        kunt|kan|kun u|je|jullie? ~8 tegemoet*|rekenen|verwachten|tegemoetzien; rekenen op ~3 betaling; tegemoet
        zien; staat ~3 rekening; zal|zullen|ga|gaan|gaat|wordt|worden|word|kan|kunnen ~10
        {_PAY}|{_PAID}|uitgevoerd|verricht|gedaan|klaargezet; {_MONEY} ~3
        volgt|gaat|komt|wordt|zal|vindt|staat|is_gepland|geschiedt|plaats|loopt;
        maken|maak|boeken|boek|stort|storten ~10 over; maken|maak|boeken ~10 over;
        betalen|betaal|voldoen|betaalt wij|we|ik ~6; wij|we|ik ~2 betalen|betaal|voldoen|maken|maak|boeken ~6;
        gaat|gaan ~6 uit|weg|mee|de_deur; gaat er ~4 uit; u|je|jullie
        ontvangt|ontvangen|krijgt|krijgen|hebt|heeft|hebben ~5 {_MONEY}|euro|centen; krijgt u ~4; ontvangt u ~4;
        heeft u ~4 {_MONEY}; staat|staan ~6 gepland|ingepland|klaar|op_de_rol|vermeld; ingepland|gepland ~3
        voor|op; betaaldatum ~3; betaalmoment ~3; beloof|beloven ~4; toezeggen|zeggen ~4 toe; bevestig* ~4
        betaling; staat ~3 op_uw|bij_u|op_je; betaling op|volgende|uiterlijk|vrijdag|maandag|binnen; is ~4
        {_PAID} ~2 voor; zorg* ~5 {_PAID}|betaling|overgemaakt; regel*|regelen ~3 betaling; schrijven|schrijf ~6
        over; doen|doe ~3 betaling; verwachten ~2 te betalen; kan|kunnen ~2 je|u|jullie? ~4
        {_PAY}|overmaken|sturen; gaat mee ~6; zit ~4 betaalrun; maken ~2 alvast; staat er ~6 op; staat ~4
        op|bij|morgen|vrijdag|uiterlijk; uiterlijk ~3 de ~3; gaat ~4 mee|eruit|uit|weg|de;
        week|volgende|vrijdag|maandag|morgen betalen|betaal|maken|boeken|gaat;
        betaal|betalen|maak|maken|stort|boek ~6
        de|op|morgen|volgende|vrijdag|maandag|dinsdag|woensdag|donderdag|eind|vandaag; maak ~6 over;
        wordt|worden ~5 betaald|voldaan|overgemaakt|gestort; komt ~4 goed|binnen|uw|je; geld ~4
        morgen|vrijdag|maandag|op; ik regel ~4; zelfde dag; dezelfde dag; wordt|worden ~3 voldaan|vereffend;
        inbegrepen|opgenomen ~4 betalingen|betaalrun; ik|wij|we ~2 vereffen*|voldoe*; doorgestort; geef|geven ~2
        opdracht; zetten|zet ~4 betaling; laten|laat ~4 overmaken;
        mogen|mag|kunt|kunnen|kan ~6 afschrijven|incasseren|innen|aanbieden|afhalen;
        schrijf|schrijft|incasseer ~6 af; mag|mogen je|jullie|u ~10 verwachten; storten ~6; ligt er ~4
        klaar; verschoven|verschuift|schuift|uitgesteld naar|tot ~4; komt ~4 in orde; bevestig* ik|wij? ~8;
        even overmaken;
        ziet|zie|zien ~6 op je|uw|jullie|de rekening ~1;
        wat ~2 overblijft|rest|resteert ~2 sluit|betaal|voldoe ik|we|wij; staat|verschijnt ~4 op
        je|uw|jullie rekening
    """,
    "pay": f"""
        {_PAY}|betaling|betalingen|overboeking|overschrijving|aanbetaling|storting;
        voldaan|overgemaakt|gestort|overschrijven|stort|maken|maak|vereffen
    """,
    "paid": f"""
        {_PAID}; is|zijn|was|waren|hebben|heb|heeft|werd|werden ~10 {_PAID}; {_MONEY} ~4 is|was ~4
        gedaan|verricht|uitgevoerd|uitgegaan|verzonden; al|reeds|inmiddels ~3 {_PAID}; gisteren ~3 {_PAID};
        controle*|check*|kijk*|nakijken ~5 bank|rekening|bankrekening|afschrift*; bank ~2 controleren|checken;
        zou ~4 binnen; betaling van ~3 {_PAID}|gedaan; per incasso; automatisch* geïncasseerd|incasso; de deur
        uit; is ~2 weg; via ideal; ideal; contant; cash; gestort|gestorte; vandaag ~6
        gestort|overgemaakt|betaald; is|zijn ~4 gestort|voldaan|betaald|overgemaakt|afgeschreven|vereffend;
        betaald ~3 op|gisteren|vorige; vorige week ~3 betaald; gekruist; kruist; kruisten; op afkorting ~5;
        tikkie; betaalverzoek ~3 betaald; opdracht ~3 gegeven; al betaald; betaling ging|vertrok|is|gedaan;
        overschrijving ~3 gedaan|uitgevoerd|gebeurd; via incasso; heb|hebben ~6
        gestort|overgemaakt|betaald|overgeschreven|voldaan; overgeschreven; bank ~3 afgeschreven;
        betaling|overboeking|overschrijving|factuur|bedrag|geld ~5
        gedaan|uitgevoerd|verstuurd|betaald|voldaan|overgemaakt|weg|verwerkt|afgeschreven|gebeurd;
        gisteren|eergisteren|reeds|al|inmiddels|vorige|vandaag ~5
        betaald|overgemaakt|voldaan|gestort|overgeschreven|afgerekend|vereffend; aanbetaald; ingelegd
    """,
    "proof": """
        betaalbewijs|betalingsbewijs|betaalbewijzen; bewijs ~2 betaling|overboeking|overschrijving;
        bankafschrift ~4; afschrift ~3 betaling|bank|overboeking; swift*; swift kopie; kopie ~3
        overboeking|overschrijving|betaling|swift; schermafdruk ~3 betaling|bank; betalingsbevestiging;
        bevestiging ~2 betaling|bank; transactiebewijs|stortingsbewijs; betaalbewijs; bankafschrift volgt;
        overschrijvingsbewijs; schermafbeelding ~3 betaling; rekeningafschrift ~3 betaling
    """,
    "netted": """
        verrekend ~5 creditnota|creditfactuur|tegoed; creditnota|creditfactuur|creditnota's ~5
        verrekend|afgetrokken|verwerkt|meegenomen; met ~4 creditnota|creditfactuur ~4 verrekend; na aftrek ~3
        creditnota; onder aftrek ~3 creditnota
    """,
    "remittance": """
        betaalspecificatie*; betalingsspecificatie*; betaaladvies|betalingsadvies; remittance; specificatie ~3
        betaling|overboeking|betaalde; betaaloverzicht; betalingsoverzicht ~2 bijgaand|bijlage;
        betalingsbericht; betaalbericht; betaallijst; betalingskenmerken; betaaladvies; betaalspecificatie;
        betaalspecificatie #; betalingsadvies; betalingsavis; remittance advice; valutadatum; betaalavis;
        afrekening ~2 bijgevoegd; betaalopdracht ~3 bijlage; betalingsdetails
    """,
    "part": """
        deelbetaling*; gedeeltelijk*; deels; aanbetaling*; een deel; deel ~3
        factuur|bedrag|betaald|overgemaakt|betalen|openstaand*; helft; eerste termijn|deel|helft; alvast ~5
        euro|deel|betalen|over; op rekening; slechts ~4 betaald; ingehouden ~5 betaald|rest; voorschot; korting
        ~3 ingehouden|afgetrokken ~4 betaald; de andere helft; rest ~4
        betaald|overgemaakt|gestort|later|volgt|gisteren; restant ~4 betaald|overgemaakt|later; op afkorting;
        eerste deel; in mindering ~4 gestort|betaald; alvast; houden ~4 in ~6 rest; meer zit er ~4 niet; het
        verschil ~3 betaal*|maken|overgemaakt; onbetwiste deel|gedeelte; wat ~3 ontvangen|gekregen ~3 betalen;
        aanbetaald; min de|het ~3; minus; onder aftrek; in mindering
    """,
    "run": """
        betaalrun|betalingsrun|betaalronde|betaalbatch|betaalopdracht|betaalronde;
        volgende|eerstvolgende|komende run|batch|ronde; in behandeling; in verwerking; wordt ~3 verwerkt;
        ingepland; gepland ~2 betaling; klaargezet; staat ~3 klaar; goedgekeurd ~4
        betaling|betaald|betaalbaar|run; akkoord ~2 bevonden|betaling; wacht ~4
        goedkeuring|handtekening|autorisatie; betaalbaar gesteld|gezet; betaling ~4
        onderweg|verwerkt|gestart|klaargezet|klaar; vrijgegeven ~2 betaling; ter betaling ~2; in de wachtrij;
        betaalvoorstel; in onze betaalrun; onderweg; volgende betaalrun|run|betaalronde|batch; betaalrun; mee ~3
        volgende|eerstvolgende; bij de penningmeester; ligt ~4
        ondertekening|handtekening|betaling|penningmeester; goedgekeurd ~4; betaalbaar ~2; wachtrij;
        betaallijst; bij treasury; ter ondertekening; staat klaar; klaar ~2 betaling; wacht ~4
        betaalrun|run|ronde; komt mee; gaat mee; mandaat; ordonnantie; in ~2 betaalbestand
    """,
    "soon": """
        komende|eerstkomende|volgende dagen; binnenkort; spoedig; op korte termijn; zo snel|spoedig mogelijk; zsm;
        z.s.m; per omgaande; direct; meteen; onmiddellijk; een dezer dagen; dezer dagen; binnen enkele|paar dagen;
        paar dagen; omgaand; snel; asap; terstond; spoedigst;
        een van dezer|deze|de_komende dagen; deze dagen; een van de dagen; elk moment
    """,
    "hope": """
        hope*; hoop; probeer*|proberen; misschien; wellicht; mogelijk ~1; waarschijnlijk; eventueel; indien
        mogelijk; als het lukt; als alles ~2; zonder garantie; geen garantie; kan niets beloven; niets beloven;
        beloof niets; proberen; verwacht* ~3 te_kunnen|kunnen; streven; streef; ons|mijn best; vermoedelijk; zou
        moeten lukken; moet lukken; niet zeker; we zien wel; zouden graag; wat over te kunnen; hopelijk; als het
        goed is; hopen; mijn best; ons best; beloven ~4 niet; niet ~3 beloven; kan ~3 niet ~2 beloven;
        afhankelijk; hangt ~4 af; als ~4 klant ~3 betaalt; denk ~3; denken ~3; verwacht ~3; probeer; onder
        voorbehoud; geen toezegging; zou ~3 moeten; kijken wat; kijk wat ik; zie wat; als ~2 lukt; lukt
        hopelijk; mits ~2 klant
    """,
    "not_hope": """
        hopende; hoop* ~4 begrip|geïnformeerd|goed_met; hopen ~3 begrip; niet mogelijk; ik hoop dat alles; zo
        spoedig|snel mogelijk; zoals ~3 besproken|afgesproken|beloofd
    """,
    "demand": """
        u ~3 eist|vraagt|verzoekt|vordert|dreigt|schrijft; uw aanmaning|herinnering|brief|verzoek|termijn|sommatie;
        vervaldatum ~2; vervallen ~2 op|sinds; had ~3 moeten
    """,
    "not": """
        niet; geen; nooit; niks; niets; nergens; zonder; weiger*; evenmin; nie; nimmer; kwam|kwamen|is|zijn
        ~3 terug|teruggekomen|teruggeboekt|gestorneerd
    """,
    "unable": f"""
        niet ~4 {_PAY} ~1 kunnen|kan; kunnen|kan|konden ~8 niet|niets|niks ~4 {_PAY}|voldoen|opbrengen; niet ~2
        staat ~3; niet in staat; niet ~2 mogelijk ~3 {_PAY}; onmogelijk ~3; geen ~2
        geld|middelen|liquiditeit|liquide|saldo|financiële; niet opbrengen; gaat ~4 niet lukken; niet redden ~3;
        lukt ~4 niet; gaan|ga ~3 niet redden|lukken|halen; kunnen het niet; niet bij machte; niet kunnen
        betalen|voldoen; onvermog* ~2; niks|niets meer ~2 betalen; kan|kunnen niks|niets meer ~3; meer zit er ~3
        niet; zit er ~3 niet in; meer kan|kunnen ~3 niet; niet aan ~5 verplichtingen; geen ~3 cent|euro meer;
        mag|mogen ~4 niet|niets|geen ~3 betalen|betaling; kan het niet betalen; niet ~2 kan betalen
    """,
    "refuse": f"""
        betalen|betaal|voldoen|accepteren|accepteer|erkennen|erken|betaalt|keur|keuren ~6
        niet|niets|niks|geen|nooit; niet ~3
        {_PAY}|{_PAID}|accepteren|erkennen|goedkeuren|goedgekeurd|akkoord|vrijgegeven; niks|niets ~2 {_PAY};
        geen cent|betaling|geld|euro; weiger*; houden|houd ~6 in; ingehouden; inhouden; opgeschort;
        schorten|schort ~6 op; opschorten|opschorting; geblokkeerd; blokker*; geblokt; aangehouden; on hold; in
        de wacht; wijzen|wijs ~8 af; afgewezen; afwijzen; zonder ~8 betalen|betaal|kunnen ~4 niet|niets|geen;
        niet verschuldigd; niets verschuldigd; onverschuldigd; onterecht; ten onrechte; niet akkoord; niet van
        plan; niet eens; eerst ~6 dan ~2 betal*; vast ~2 betaling; gestopt ~2 betaling; niet voor ~4;
        stellen|stel ~3 betaling ~3 uit; staat ~3 geblokkeerd|parkeer; houden|houd ~5 in op|tot|; betalen ~4
        niet; betaal ~4 niet; gaan we ~3 niet betalen; zo niet betalen; wordt ~4 niet ~2
        betaald|voldaan|geaccepteerd|uitbetaald; worden ~4 niet ~2 betaald|voldaan; niet betaald
        voor|zolang|tot; accepteren ~4 niet; geweigerd; geen cent|stuiver|euro|rooie; vergeet ~4 maar; kunt ~3
        vergeten; fluiten naar; kunnen ~3 fluiten; wij|we betalen ~3 niet; dat bedrag komt niet; komt niet;
        staat stil|vast; zie|zien niet in; waarom zou|zouden; krijgt|krijgen ~4 niets|niks|geen ~2; piekeren er
        niet; geen sprake; op hold; niet goedgekeurd; schort|schorten|opgeschort; afgekeurd; verrekend ~4
        debetnota; verrekend met onze; eerst ~6 dan
    """,
    "until": """
        wachten|wacht ~4; ontbreekt|ontbreken nog; pas daarna|dan; tot ~8; totdat ~8; zolang ~8; voor er|u|jullie|we
        ~6; voordat ~6; zonder ~4 creditnota|handtekening|bewijs|urenstaten|bon|pakbon|vrachtbrief|
        documenten|specificatie|inkooporder|werkbon; pas als|wanneer|na|nadat ~8; in afwachting ~4; wachten ~3 op ~4
        creditnota|correctie|bewijs|documenten|pakbon|reactie|oplossing; eerst
    """,
    "once_us": """
        zodra|als|wanneer|na|nadat|indien ~1 wij|we|ik|u|jullie|de|het ~6
        ontvangen|ontvang|hebben|heb|heeft|hebt|stuurt|sturen|binnen|gecorrigeerd|aangepast|
        gestuurd|verstuurd|corrigeert|opgelost|levert|ontvangst; na|bij|tegen
        ontvangst|correctie|levering|toezending|aanlevering; zodra|als|wanneer u|jullie|je ~8; stuur|mail ~6 dan
        ~2 betaal*|maak*; onder voorwaarde; mits ~6; pas na ~6; dan betalen|betaal|maken; zodra u|jullie|je ~8;
        zelfde dag;
        stuur*|mail*|crediteer*|corrigeer*|pas*|herstel*|lever*|haal*|vervang*|maak* ~8 en|dan ~3
        betaal*|betalen|maak*|maken; zodra ~3 gecrediteerd|hersteld|vervangen|opgehaald|aangepast ~4;
        dezelfde|diezelfde dag; op hetzelfde|datzelfde moment; haal|haalt|hef|geef ~6 en ~12; na ontvangst
        ervan|daarvan|hiervan;
        tegen overlegging|ontvangst|inlevering|creditnota ~3; na correctie|ontvangst|creditering|herstel ~3;
        zodra ~2 creditnota|factuur|correctie ~3 er|is|binnen
    """,
    "once_funds": """
        zodra|als|wanneer|tot|totdat|indien onze|ons|mijn|de ~3 klanten|klant|debiteuren|liquiditeit ~4;
        zodra|als|wanneer|tot|totdat|indien wij|we|ik|er ~4 geld|liquide|middelen|kunnen|kan; zodra ~5
        klanten|klant|geld|mogelijk|liquiditeit|kunnen|kan|debiteuren| financiën; als|wanneer ~3 klanten|geld|kunnen
        ~4; wanneer wij kunnen
    """,
    "propose": """
        stellen|stel ~6 voor; voorstel*; voorstellen; zou|zouden ~5 mogelijk|kunnen|mogen|akkoord|willen; is|zou
        het ~2 mogelijk; kunnen|mogen|kan|mag we|wij|ik ~8
        regeling|termijnen|betalen|treffen|uitstel|spreiden|afspreken; akkoord ~2 gaat|gaan|bent; gaat u
        akkoord; bent u ~3; als u ~3 akkoord|goedvindt; bieden ~6 aan; aanbod; graag ~3 akkoord|bevestiging ~4;
        verzoek* ~3 uitstel|betalingsregeling; zou dat ~2; is dat ~2 goed|oké|akkoord|mogelijk; wat vindt u;
        vragen ~4 uitstel|betalingsregeling; mag ~6 wachten|later; mogen ~6 wachten|later; kan ~6 wachten; zou
        ~4 kunnen ~4; zou ~4 mogen; is 20 ~3 akkoord; akkoord kunt gaan; akkoord ~3 met ~6 termijnen; wachten
        tot; past ~3 u|jullie; als het u|jullie|je ~3 schikt|past|uitkomt; vindt u|je ~3 goed; is het goed als;
        komt ~3 uit; graag uw|jullie|je ~2 akkoord|ok|goedkeuring|reactie; hoor graag of; wacht ~3 uw|jullie ~2
        akkoord|antwoord; laat ~2 weten of; wat dacht je|u; geef ~3 tot; krijg ik ~3 tot; geeft u ~3 tot; als ik
        mag|mocht; als ~2 mag; zouden ~4 willen ~4; willen vragen; zien jullie ~3 zitten; laat|laten ons|mij|me
        ~6 betalen|voldoen|overmaken; sta|staat ~2 toe ~6 betalen; goed zijn voor; schikken
    """,
    "joke": """
        als de kalveren; kalveren ~4 ijs; sint juttemis; sint-juttemis; sinterklaas; droom lekker|maar; ja hoor;
        tuurlijk; haha; ha ha; als pasen en; op je buik; vergeet het maar; in je dromen; me hoela; 31
        februari|juni|september|november|april; 30 februari; juttemis; als de kippen; met pinksteren op; op
        zondag pasen; ik ben de paus; kun je lang wachten; wacht maar lekker
    """,
    "rest": "rest; restant; resterende; restbedrag; overige; resterend",
    "all": """
        alle|alles|allemaal|beide|allebei|alle_facturen; volledige|hele|gehele|totale
        bedrag|vordering|saldo|openstaande; de twee|drie|vier facturen; geen van; alle openstaande; deze|twee|drie
        facturen; volledig
    """,
    "others": "de|het andere|overige|resterende|laatste; andere|overige factuur|facturen; de rest",
    "fix": """
        correctie; rectificatie; foutje; ik bedoel*; bedoelde; vergis*; niet ~3 maar
        op|vrijdag|maandag|dinsdag|woensdag|donderdag; negeer ~4 vorige|laatste|eerdere|mail|bericht; vergeet ~4
        vorige|laatste|eerdere; in plaats van; toch niet ~3; verkeerde datum; sorry ~3 moet
    """,
    "moves": """
        gaat|gaan|volgt|volgen|komt|komen|krijgt|krijg|krijgen|hebt|heeft|ontvangt|ontvang|landt; staat|staan ~3
        er|erop|op; mee; onderweg;
        doe ik|we|wij ~1 op|de|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende|eind|in|begin;
        morgen|vrijdag|maandag doe|doen|stort ik|we|wij
    """,
    "moved": """
        ging|gingen|gegaan|vertrok|vertrokken|gegeven|gestuurd|gebracht|verstuurd|weggegaan; is weg|eruit; de
        deur uit
    """,
    "goods": """
        goederen|levering|leveringen|pakket|pallets|zending|monteur|afspraak|vergadering|monsters|
        bestelling|vervanging
    """,
    "not_not": """
        zonder mankeren; zonder mankement; niet later; geen dag later; eerder lukt|gaat|kan|red* ~3 niet; eerder
        niet;
        rest ~3 weet|weten ik|we|wij? ~2 niet
    """,
    "not_paid": """
        lonen|belasting ~4 betaald; goed betaald; niet ~3 betaald|voldaan; klant* ~6 niet ~3 betaal*; wordt niet
        betaald; geen ~4 betaald; klant* ~4 betaal*
    """,
    "not_once": """
        zodra|als|wanneer|nadat de|onze|mijn|ik ~1
        directeur|baas|boekhouder|boekhoudster|controller|collega|eigenaar ~1 terug|weer|er; na terugkeer
        van
    """,
}
