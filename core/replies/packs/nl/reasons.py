"""Dutch: reasons for not paying. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REASONS: Final[Mapping[str, str]] = {
    "dispute": """
        betwist*; betwisten; geschil; bezwaar ~3; niet ~4 eens|akkoord|correct|juist|terecht|klopt; klopt ~4
        niet; kloppen ~4 niet; onjuist*; onterecht*; ten onrechte; foutief*; verkeerd|fout ~2
        gefactureerd|berekend|factuur|gerekend; fout* ~3 factuur; factuur ~5
        fout|onjuist|onterecht|verkeerd|klopt; reclam*; klacht*; klagen; erkennen ~6 niet; niet erkennen|erkend;
        erken* ~4 niet; accepteren ~4 niet; niet geaccepteerd; creditnota; creditfactuur; creditering;
        crediteren|crediteer; debetnota; onenigheid; niet verschuldigd; ongegrond; protest*; niet ~2 tevreden;
        ontevreden; corrigeren|correctie ~3 factuur|bedrag; niet afgesproken; oneens; aanvechten; vecht ~3 aan;
        verrekenen; niet ~3 eens; accepteren wij niet; creditnota ~4; hoort ~4 creditnota; verrekend ~4
        debetnota|boete|schade; houden ~5 in; ingehouden; geweigerd
    """,
    "not_dispute": """
        geen|niet ~2 bezwaar|betwist*|klacht*|geschil; niet betwist; creditnota ~3 verrekend|ontvangen|verwerkt;
        klopt inderdaad; is correct; zijn akkoord ~2; bezwaar ~4 verwerking|gegevens|gebruik; maakt bezwaar ~3
        verwerking; betwist*|betwisten ~4 niets|niks|geen|niet ~4; niet ~3 betwist* ~4; geen ~3
        bezwaar|bezwaren|geschil|discussie|betwisting|klachten|opmerkingen ~4; niets ~3 betwist*|aan te
        merken|op aan te merken; geschil|discussie|betwisting|klacht|kwestie|bezwaar|dispuut ~7
        opgelost|afgehandeld|gesloten|afgerond|van_de_baan|opgeheven|rond|klaar; opgelost|afgehandeld|gesloten
        ~4 geschil|klacht|kwestie|discussie; met|door ~2 creditnota ~3 opgelost|afgehandeld; jullie|uw
        creditnota ~4 ontvangen|binnen|verwerkt; factuur ~3 akkoord|klopt; ter stemming ~4; akkoord ter;
        accepteren ~3 afgerond; mocht dat ~6; niet werken dan; recipient ~4; hypotheek ~3;
        klant*|klanten|afnemer* ~3 betaal* ~1 niet
    """,
    "setoff": """
        debetnota; verrekenen ~3 vordering|schade; verrekend ~4 debetnota|boete|schade; verrekend met onze ~3;
        onze debetnota
    """,
    "not_duplicate": "stuur*|graag|nodig|ontvang* ~4 duplicaat; een duplicaat",
    "d.PRICE_ERROR": """
        ander|andere|anders ~1 tarief|prijs|bedrag; offerte ~4 ander*|lager; hoger ~3 offerte|afgesproken;
        bedrag ~6 afgesproken|offerte|overeengekomen; prijs|prijzen|tarief|tarieven|eenheidsprijs|stukprijs ~8
        niet|klopt|fout|verkeerd|hoger|afwijk*|anders|onjuist|afgesproken|te_hoog|verschil;
        verkeerde|foute|oude|hogere|afgesproken|onjuiste ~1 prijs|prijzen|tarief;
        prijsverschil*|prijsafwijking*|prijsfout; te duur|hoog; te veel berekend|gefactureerd|gerekend; offerte
        ~6 niet|was|stond|anders|lager|afwijk*; afgesproken ~2 was|prijs|tarief ~4; teveel
        berekend|gefactureerd|gerekend; prijsverhoging; conform offerte; wijkt ~4 af
    """,
    "d.EXTENSION_MATH": "rekenfout*; optelfout; verkeerd ~1 opgeteld|berekend; telt ~3 niet op; som ~3 klopt",
    "d.ALLOWANCE_CHARGE": """
        betalingskorting; korting ~5 niet|vergeten|afgesproken|toegepast|verwerkt; kredietbeperking
    """,
    "d.DAMAGED": """
        gebarsten; gesprongen; lek; beschimmeld*; verroest*; krassen; verbogen; ingedeukt; beschadig*; kapot*;
        stuk ~1 aangekomen|gegaan; gebroken; schade ~3 transport|goederen|levering; transportschade; gescheurd;
        deuk*; nat ~2 geworden; vernield; verrot|bedorven
    """,
    "d.QUALITY": """
        kwaliteit*; ondermaats*; gebrek*; gebrekkig*; ondeugdelijk*; defect*; niet ~3
        specificatie|werkend|deugdelijk; slechte kwaliteit; werkt ~3 niet; onbruikbaar; afgekeurd ~2
        partij|goederen|levering; roest*; verlopen ~2 houdbaarheid; niet conform; mankement*
    """,
    "d.QUANTITY_SHORT": """
        maar|slechts|alleen # ~3; # van de #; # in plaats van #; gefactureerd ~3 # ~4 maar ~4 #; ontbreken|missen #;
        te weinig; ontbreken|ontbraken|ontbreekt|mist|missen|misten ~4
        dozen|stuks|pallets|onderdelen|artikelen|colli|kratten|goederen| zakken|rollen|pakketten|stuk|pallet|doos;
        dozen|stuks|pallets|onderdelen|artikelen|colli|kratten|zakken ~4
        ontbre*|misten|missen|tekort|minder|te_weinig; tekort* ~3; manco*; onvolledig*; incompleet; deellevering;
        niet compleet; slechts|maar|alleen ~4 geleverd|ontvangen; aantal* ~6 niet|klopt|onjuist|verkeerd|afwijk*;
        minder ~3 geleverd|ontvangen|besteld; verkeerde aantal*; hoeveelheid ~4 klopt|niet|onjuist
    """,
    "d.WRONG_PRODUCT": """
        verkeerd*|fout*|ander* ~1
        artikel*|product*|goederen|maat|kleur|model|onderdeel|materiaal|spullen|uitvoering; niet ~3 wat ~3
        besteld; verkeerd geleverd; foutieve levering; omgeruild; omruil*
    """,
    "d.TERMS_DISPUTE": """
        betaaltermijn*|betalingstermijn* ~6 dagen|is|afgesproken|niet|60|45|30|90;
        betalingscondities|betalingsvoorwaarden ~6; nog niet vervallen|opeisbaar; vervaldatum ~5
        klopt|niet|onjuist|verkeerd; niet ~2 vervallen|opeisbaar; dagen netto; termijn ~2 van ~2 dagen ~3
        afgesproken|overeengekomen
    """,
    "d.PALLET_CONTAINER": """
        pallet* ~2 retour|ruil|statiegeld|emballage; emballage; statiegeld; fust
    """,
    "d.RETURN": """
        geretourneerd; retour ~3 gestuurd|gezonden|goederen|gekomen|gegaan;
        teruggestuurd|teruggezonden|teruggebracht|teruggenomen; goederen ~5 retour|terug*; retourzending*;
        retourneren; opgehaald ~3; retour; ontbinding ~3 koop
    """,
    "d.MISSING_DOCS": """
        urenstaat|urenstaten|urenbriefjes|urenverantwoording|urenspecificatie; pakbon*;
        afleverbon*|afleverbewijs; leveringsbon*; vrachtbrief*; cmr; bewijs ~2 levering|aflevering; werkbon*;
        getekende ~3 bon*|opdracht*|urenstaten|werkbon*; documenten ~4 ontbre*|mis*|getekend*|niet;
        onderbouwing; bijlagen ~3 ontbre*; certificaat ~4 ontbre*|mis*|nog; opleverrapport|oplevering ~2
        rapport|bon; proces-verbaal ~3; prestatieverklaring; specificatie ~4 ontbreekt|mis*|gevraagd
    """,
    "d.NOT_OURS": """
        niet ~3 voor|van ons|bestemd; zusterbedrijf|zustermaatschappij; niet aan ons; hoort ~3 niet; nooit ~4
        besteld|gekocht|afgenomen|opdracht|klant|akkoord_gegeven; niet ~4 besteld|afgenomen|gekocht|aangevraagd;
        niets ~3 besteld|gekocht|afgenomen; niet ~3 voor_ons|van_ons|onze ~2 factuur|bestelling|bestemd|order;
        niet voor ons; niet van ons; geen ~3 opdracht|bestelling|order|klant ~3; verkeerd* ~1
        bedrijf|klant|firma|vennootschap|onderneming; ander bedrijf|vennootschap|entiteit; kennen ~4 niet; geen
        klant; niet bekend ~3 bestelling|order; niks ~2 besteld|gekocht;
        gaat mij|ons niet|niets aan; naamgenoot; niets mee te maken; niet mijn|onze factuur|rekening|schuld
    """,
    "d.DUPLICATE_BILLING": """
        dubbel* ~3 gefactureerd|factuur|berekend|gerekend|in_rekening|facturatie; dubbele factuur; dubbel; twee
        keer|maal ~3 gefactureerd|berekend|factuur|gerekend|in; tweemaal ~3; al ~4
        gefactureerd|berekend|in_rekening; dezelfde|zelfde ~4 factuur|levering|goederen|werk|als ~4; duplicaat
        ~3 van
    """,
    "d.CANCELLED": """
        geannuleerd*; annuler*; opgezegd*; opzegging;
        bestelling|order|contract|abonnement|opdracht|overeenkomst|afspraak ~6
        geannuleerd|opgezegd|beëindigd|ingetrokken|ontbonden|afgezegd|afgeblazen; afbesteld; afgezegd; ontbonden
        ~3 overeenkomst; beëindigd ~3 contract|overeenkomst
    """,
    "d.FREIGHT": """
        verzendkosten|vrachtkosten|transportkosten|vracht|bezorgkosten|porto; franco;
        brandstoftoeslag|dieseltoeslag; leveringskosten
    """,
    "d.FX_INCORRECT": "wisselkoers*; verkeerde valuta; koers ~3 onjuist|verkeerd",
    "d.SERVICE_INCORRECT": """
        werk|werkzaamheden|dienst*|reparatie*|installatie*|onderhoud|monteur*|montage|klus|
        schoonmaak|project ~8 niet|slecht|nooit|onvolledig|gebrekkig|ondermaats|prutswerk|half ~4; niet ~3
        afgemaakt|uitgevoerd|opgeleverd|afgerond|gerepareerd|geleverd_dienst|verricht|voltooid; slecht ~1
        werk|uitgevoerd|gedaan; prutswerk; broddelwerk; nog steeds ~3 kapot|niet|defect|stuk|lek; nooit ~2
        langsgekomen|geweest|verschenen|uitgevoerd; ondeugdelijk ~1 werk; niet naar behoren
    """,
    "d.LATE_DELIVERY": """
        te laat ~4; laat|later geleverd|aangekomen|levering; vertraging* ~4; vertraagd*; levering ~6
        laat|vertra*; weken|dagen|maanden ~2 te laat|later|vertra*; levertijd ~4 overschreden|niet; boete ~3
        laat|vertra*; niet op tijd; niet tijdig; verlate levering
    """,
    "d.LOST": """
        nooit|niet|niets|niks|geen ~5 ontvangen|aangekomen|geleverd|gekregen|bezorgd ~5
        goederen|levering|bestelling|pakket|zending|van|iets|spullen|product*;
        goederen|levering|bestelling|pakket|zending|spullen|product* ~6 nooit|niet|niets ~3
        ontvangen|aangekomen|geleverd|gekregen|bezorgd|binnen; nooit ~2 geleverd|aangekomen|bezorgd; nooit iets
        ontvangen; niets ontvangen; niks ontvangen; niet geleverd; zoekgeraakt; kwijtgeraakt; zoek ~2 geraakt;
        verloren ~3 gegaan|transport; geen goederen|levering
    """,
    "d.STALE_INVOICE": """
        verjaard*; verjaring; te oud; jaren oud; stokoud*; verjaard; verjaringstermijn; vijf jaar ~3; jaren
        geleden; vervallen ~2 vordering
    """,
    "d.LATE_FEE_CONTESTED": """
        rente ~3; incassokosten; aanmaningskosten; herinneringskosten; boete ~2; administratiekosten; wettelijke
        rente
    """,
    "d.PRIOR_OVERPAYMENT": """
        te veel|teveel betaald; dubbel betaald; tegoed ~3; twee keer betaald; nog ~2 tegoed; overbetaling
    """,
    "d.TAX": """
        btw; belasting*; verlegd|verleggen; vrijgesteld
    """,
    "d.ADVERTISING_PROMO": """
        actiekorting; promotie*; reclamebijdrage; marketingbijdrage; actie ~2 korting
    """,
    "d.VOLUME_REBATE": """
        bonus*; jaarbonus; staffelkorting; omzetbonus; kwantumkorting
    """,
    "d.NO_PO": """
        geen|zonder ~2 inkooporder*|inkoopnummer|bestelnummer|po|order|ordernummer; geen po; zonder po
    """,
    "d.DESCRIPTION": """
        omschrijving ~4 niet|onduidelijk|onjuist|ontbreekt|vaag; niet gespecificeerd
    """,
    "d.CONTRACT_TERMS": """
        contract*|overeenkomst ~8 niet|strijd|schend*|bepaal*|staat|anders|conform|volgens; contractbreuk;
        wanprestatie; garantie*; in strijd ~4; niet ~3 overeengekomen|afgesproken; volgens ~3
        contract|afspraak|overeenkomst; vaste prijs; inhouding garantie; meerwerk ~3
    """,
    "d.WITHHOLDING": """
        bronbelasting; loonheffing ~3 ingehouden
    """,
    "d.BANK_CHARGE": """
        bankkosten; transactiekosten
    """,
    "d.BALANCE_DECLINED": "saldo ~4 klopt|niet|onjuist; zijn ~3 niets ~2 verschuldigd|schuldig",
    "d.NO_OPEN_ITEM": """
        niets ~2 open; geen ~2 openstaande ~2 facturen|factuur|posten; niks ~2 open; staat ~3 niets open
    """,
    "contest": """
        betwist*|geschil|geschillen|bezwaar|bezwaren|klacht|klachten|discussie|dispuut
    """,
    "closed": """
        opgelost|afgehandeld|gesloten|afgerond|opgeheven|ingetrokken|van_de_baan|uitgeklaard
    """,
    "r.PRICE_ERROR": """
        prijs ~4 niet|klopt|afgesproken; offerte was|is|zegt ~3 #; jullie rekenen|berekenen ~3 #; # in plaats ~1
        van #; # en niet #; afgesproken ~3 #; contract ~3 #; te duur; prijslijst; tarief; gerekend ~2 #;
        verhoging ~3 niet; meerprijs; uurtarief; opgeslagen
    """,
    "r.ALLOWANCE_CHARGE": """
        korting ~6 niet|vergeten|afgesproken|toegepast|contract|raam|%; % ~3 korting;
        raamkorting|contractkorting|introductiekorting|klantkorting|trouwkorting|contantkorting
    """,
    "r.DAMAGED": """
        beschadigd; krassen|kras; kapot; gebutst; butsen; scheur*; kletsnat; doorweekt; aan ~1 diggelen; stuk ~2
        aangekomen|binnen; schade; gekrast; opengereten; deuken
    """,
    "r.QUALITY": """
        weggegooid|weggooien; wiebel*|wankel*|instabiel|gevaarlijk; kapot ~3 na|dag*; storing*; begaf ~3;
        vriest|koelt|verwarmt|start|werkt|draait ~2 niet; doet het niet; deed het niet; stuk na;
        lekt|lekkage|lekkages; veroorzaakt* ~4 brand|schade; oorzaak ~3 brand; gebreken; mankeert; ondeugdelijk;
        bladder*; laat los; krom|scheef; onveilig; niet bruikbaar
    """,
    "r.WRONG_PRODUCT": """
        besteld ~5 gekregen|geleverd|gekomen|ontvangen ~4; gevraagd ~4 gekregen|geleverd; niet ~2 juiste|goede
        model|maat|kleur|type|artikel; verkeerde ~2 model|maat|kleur|type|jaar|versie; in plaats ~3 zwart*|wit*;
        zwarte ~3 witte; ander model; niet wat; verkeerd jaar
    """,
    "r.TERMS_DISPUTE": """
        # dagen ~4 contract|afgesproken|overeengekomen|termijn; einde maand
    """,
    "r.PALLET_CONTAINER": """
        pallets ~6 terug*|retour|geruild|berekend|ingeleverd; europallets;
        kratten|vaten|flessen|fusten|rolcontainers ~4 terug*|retour|statiegeld|ingeleverd
    """,
    "r.RETURN": """
        is|was een retour; opgehaald; door jullie ~2 opgehaald|meegenomen|teruggenomen; jullie ~4
        opgehaald|meegenomen|teruggenomen; meegenomen; teruggegeven; komen ~2 ophalen; terug naar jullie
    """,
    "r.MISSING_DOCS": """
        zonder ~5 werkbon*|urenstaat|urenstaten|handtekening|certificaat|rapport|pakbon|keuringsrapport;
        getekende ~2 werkbonnen|urenstaten|pakbon|bon|bonnen; ontbreekt ~3 certificaat|rapport|bon|urenstaat;
        mandagenregister; weegbon*; keuringsrapport*; mandagenstaat; meetrapport
    """,
    "r.NOT_OURS": """
        niet ~2 ons ~2; andere ~2 vestiging|firma|bv|zaak|vennootschap; voor ~3 zusterbedrijf|buren|buurman;
        buurman|buren|buur; huurder; heeft ~5 besteld|opdracht_gegeven ~2 niet; wij zijn ~3 slechts|maar|alleen
        ~2 beheerder|syndicus|verhuurder; wie ~4 besteld; verwarring; verward; naamgenoot; kvk ~4 ander; ander
        bedrijf; hoort ~3 bij ~3
    """,
    "r.DUPLICATE_BILLING": """
        herhaal* ~3; herhaling; zelfde ~1 bon|order|levering|werk|werkbon|pakbon; identiek ~3; twee keer
        betalen; tweemaal; al ~4 verwerkt|opgenomen|zit ~3 #; dubbelop; staat al op; twee maal
    """,
    "r.CANCELLED": """
        geannuleerd ~6; schriftelijk ~4 geannuleerd|opgezegd; opgezegd; ontbonden; koop ontbonden; herroepen;
        ingetrokken; contract ~3 afgelopen|beëindigd|verlopen; afgeblazen
    """,
    "r.FREIGHT": """
        transport; transport ~3 ingehouden; franco ~2 huis; vracht; bezorging ~2 gratis|inbegrepen; verzending
        ~3 gratis|inbegrepen; leverkosten; brandstof*; voorrijkosten
    """,
    "r.SERVICE_INCORRECT": """
        ramen|kantoor|dak|vloer|pand|tuin ~5 niet ~3 gelapt|gewassen|schoon*|gedaan|gepoetst|af; niet ~1
        gelapt|schoongemaakt|gedaan|gewassen; verkeerd ~2 aangesloten|gemonteerd|geplaatst|gelegd|ingebouwd;
        achterstevoren; omgekeerd; ondersteboven; uren ~4 niet ~2 #; niemand ~3 geweest|gekomen|langs; is
        niemand ~4; kwam niemand; lekt nog|nog_steeds; nog steeds ~4 niet|lek; half werk; niet af; geknoei;
        beunhaas|beunhazen; gepruts*; eigen fout; jullie fout; slecht ~2 werk|schoon*
    """,
    "r.LATE_DELIVERY": """
        dagen|weken|week|maanden te laat; te late levering; boete ~4 laat|late|vertraging; te laat ~5
        klant|boete|schade; klant ~4 afgezegd|geannuleerd|weggelopen; stilstand; lijn ~3 stil; wegens te late
    """,
    "r.LOST": """
        nooit aangekomen|ontvangen|gezien|bezorgd|binnengekomen; vervoerder|koerier|transporteur|postnl ~5
        kwijt|verloren|vermist|gestolen; vermist; niet aangekomen; wat we niet ~3 hebben|kregen|ontvangen; niets
        aangekomen|binnengekomen|gezien; spoorloos; verdwenen; zending ~3 kwijt|vermist|zoek
    """,
    "r.LATE_FEE_CONTESTED": """
        incassokosten|aanmaningskosten|rente|rentenota|administratiekosten ~6; rappelkosten; schadebeding;
        verhogingsbeding; aanmaankosten; boeterente; wettelijke ~2 rente|handelsrente; 40 euro ~3
    """,
    "r.PRIOR_OVERPAYMENT": """
        teveel|te_veel|dubbel ~2 betaald|overgemaakt; krijgen|krijg ~3 nog ~3; zijn ons ~4 schuldig; jullie|u ~2
        ons ~3 schuldig|verschuldigd; nooit ~3 terug*|gecrediteerd; terugbetaling; twee keer ~2
        betaald|overgemaakt; tegoed|creditsaldo
    """,
    "r.TAX": """
        tarief ~1 btw; % ~1 btw; medecontractant; verlegd; intracommunautair; btw verlegd; zonder btw
    """,
    "r.ADVERTISING_PROMO": """
        folderbijdrage|actiebijdrage|promotiebijdrage; folder ~2; reclame*; listing; actie
    """,
    "r.VOLUME_REBATE": """
        volumekorting|omzetkorting|staffel*|jaarbonus|kwartaalbonus; bonusafspraak; bonus
    """,
    "r.NO_PO": """
        geen ~2 inkooporder|bestelbon|order|po|inkoopnummer; zonder ~3 bestelbon|inkooporder|bestelnummer|order;
        geen inkooporder aan ~4; ontbreken ~3 inkooporder|bestelbon|verplichtingen*; geen order geen betaling;
        ontbrekende inkooporder|bestelbon
    """,
    "r.DESCRIPTION": """
        diversen|divers|diverse|materiaal|allerlei ~6;
        specificeer|specificeren|gespecificeerd|uitgesplitst|uitsplitsen; vage; omschrijving; regels ~4
        niet|onduidelijk; toelichten ~3 regels; verzamelpost
    """,
    "r.WITHHOLDING": """
        bronheffing; inhoudingsplicht; voorheffing; roerende voorheffing
    """,
    "r.BANK_CHARGE": """
        overschrijvingskosten
    """,
}
