"""Dutch: reasons for not paying. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REASONS: Final[Mapping[str, str]] = {
    "dispute": """
        betwist*; betwisten; geschil; bezwaar ~3; niet ~4 eens|akkoord|correct|juist|terecht|klopt; klopt ~4 niet;
        kloppen ~4 niet; onjuist*; onterecht*; ten onrechte; foutief*; verkeerd|fout ~2
        gefactureerd|berekend|factuur|gerekend; fout* ~3 factuur; factuur ~5 fout|onjuist|onterecht|verkeerd|klopt;
        reclam*; klacht*; klagen; erkennen ~6 niet; niet erkennen|erkend; erken* ~4 niet; accepteren ~4 niet; niet
        geaccepteerd; creditnota; creditfactuur; creditering; crediteren|crediteer; debetnota; onenigheid; niet
        verschuldigd; ongegrond; protest*; niet ~2 tevreden; ontevreden; corrigeren|correctie ~3 factuur|bedrag;
        niet afgesproken; oneens; aanvechten; vecht ~3 aan; verrekenen
    """,
    "not_dispute": """
        geen|niet ~2 bezwaar|betwist*|klacht*|geschil; niet betwist; creditnota ~3 verrekend|ontvangen|verwerkt;
        klopt inderdaad; is correct; zijn akkoord ~2; bezwaar ~4 verwerking|gegevens|gebruik; maakt bezwaar ~3
        verwerking
    """,
    "setoff": "debetnota; verrekenen ~3 vordering|schade",
    "not_duplicate": "stuur*|graag|nodig|ontvang* ~4 duplicaat; een duplicaat",
    "d.PRICE_ERROR": """
        ander|andere|anders ~1 tarief|prijs|bedrag; offerte ~4 ander*|lager; hoger ~3 offerte|afgesproken; bedrag ~6
        afgesproken|offerte|overeengekomen; prijs|prijzen|tarief|tarieven|eenheidsprijs|stukprijs ~8
        niet|klopt|fout|verkeerd|hoger|afwijk*|anders|onjuist|afgesproken| te_hoog|verschil;
        verkeerde|foute|oude|hogere|afgesproken|onjuiste ~1 prijs|prijzen|tarief;
        prijsverschil*|prijsafwijking*|prijsfout; te duur|hoog; te veel berekend|gefactureerd|gerekend; offerte ~6
        niet|was|stond|anders|lager|afwijk*; afgesproken ~2 was|prijs|tarief ~4; teveel
        berekend|gefactureerd|gerekend; prijsverhoging; conform offerte; wijkt ~4 af
    """,
    "d.EXTENSION_MATH": "rekenfout*; optelfout; verkeerd ~1 opgeteld|berekend; telt ~3 niet op; som ~3 klopt",
    "d.ALLOWANCE_CHARGE": """
        betalingskorting; korting ~5 niet|vergeten|afgesproken|toegepast|verwerkt; kredietbeperking
    """,
    "d.DAMAGED": """
        gebarsten; gesprongen; lek; beschimmeld*; verroest*; krassen; verbogen; ingedeukt; beschadig*; kapot*; stuk
        ~1 aangekomen|gegaan; gebroken; schade ~3 transport|goederen|levering; transportschade; gescheurd; deuk*;
        nat ~2 geworden; gebroken; vernield; verrot|bedorven
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
        verkeerd*|fout*|ander* ~1 artikel*|product*|goederen|maat|kleur|model|onderdeel|materiaal|
        spullen|uitvoering; niet ~3 wat ~3 besteld; verkeerd geleverd; foutieve levering; omgeruild ; omruil*
    """,
    "d.TERMS_DISPUTE": """
        betaaltermijn*|betalingstermijn* ~6 dagen|is|afgesproken|niet|60|45|30|90;
        betalingscondities|betalingsvoorwaarden ~6; nog niet vervallen|opeisbaar; vervaldatum ~5
        klopt|niet|onjuist|verkeerd; niet ~2 vervallen|opeisbaar; dagen netto; termijn ~2 van ~2 dagen ~3
        afgesproken|overeengekomen
    """,
    "d.PALLET_CONTAINER": "pallet* ~2 retour|ruil|statiegeld|emballage; emballage; statiegeld; fust",
    "d.RETURN": """
        geretourneerd; retour ~3 gestuurd|gezonden|goederen|gekomen|gegaan;
        teruggestuurd|teruggezonden|teruggebracht|teruggenomen; goederen ~5 retour|terug*; retourzending*;
        retourneren; opgehaald ~3; retour; ontbinding ~3 koop
    """,
    "d.MISSING_DOCS": """
        urenstaat|urenstaten|urenbriefjes|urenverantwoording|urenspecificatie; pakbon*; afleverbon*|afleverbewijs;
        leveringsbon*; vrachtbrief*; cmr; bewijs ~2 levering|aflevering; werkbon*; getekende ~3
        bon*|opdracht*|urenstaten|werkbon*; documenten ~4 ontbre*|mis*|getekend*|niet; onderbouwing; bijlagen ~3
        ontbre*; certificaat ~4 ontbre*|mis*|nog; opleverrapport|oplevering ~2 rapport|bon; proces-verbaal ~3;
        prestatieverklaring; specificatie ~4 ontbreekt|mis*|gevraagd
    """,
    "d.NOT_OURS": """
        niet ~3 voor|van ons|bestemd; zusterbedrijf|zustermaatschappij; niet aan ons; hoort ~3 niet; nooit ~4
        besteld|gekocht|afgenomen|opdracht|klant|akkoord_gegeven; niet ~4 besteld|afgenomen|gekocht|aangevraagd;
        niets ~3 besteld|gekocht|afgenomen; niet ~3 voor_ons|van_ons|onze ~2 factuur|bestelling|bestemd|order; niet
        voor ons; niet van ons; geen ~3 opdracht|bestelling|order|klant ~3; verkeerd* ~1
        bedrijf|klant|firma|vennootschap|onderneming; ander bedrijf|vennootschap|entiteit; kennen ~4 niet; geen
        klant; niet bekend ~3 bestelling|order; niks ~2 besteld|gekocht
    """,
    "d.DUPLICATE_BILLING": """
        dubbel* ~3 gefactureerd|factuur|berekend|gerekend|in_rekening|facturatie; dubbele factuur; dubbel; twee
        keer|maal ~3 gefactureerd|berekend|factuur|gerekend|in; tweemaal ~3; al ~4
        gefactureerd|berekend|in_rekening; dezelfde|zelfde ~4 factuur|levering|goederen|werk|als ~4; duplicaat ~3
        van
    """,
    "d.CANCELLED": """
        geannuleerd*; annuler*; opgezegd*; opzegging;
        bestelling|order|contract|abonnement|opdracht|overeenkomst|afspraak ~6
        geannuleerd|opgezegd|beëindigd|ingetrokken|ontbonden|afgezegd| afgeblazen; afbesteld; afgezegd; ontbonden ~3
        overeenkomst; beëindigd ~3 contract|overeenkomst
    """,
    "d.FREIGHT": """
        verzendkosten|vrachtkosten|transportkosten|vracht|bezorgkosten|porto; franco;
        brandstoftoeslag|dieseltoeslag; leveringskosten
    """,
    "d.FX_INCORRECT": "wisselkoers*; verkeerde valuta; koers ~3 onjuist|verkeerd",
    "d.SERVICE_INCORRECT": """
        werk|werkzaamheden|dienst*|reparatie*|installatie*|onderhoud|monteur*| montage|klus|schoonmaak|project ~8
        niet|slecht|nooit|onvolledig|gebrekkig|ondermaats|prutswerk|half ~4; niet ~3
        afgemaakt|uitgevoerd|opgeleverd|afgerond|gerepareerd|geleverd_dienst| verricht|voltooid; slecht ~1
        werk|uitgevoerd|gedaan; prutswerk; broddelwerk; nog steeds ~3 kapot|niet|defect|stuk|lek; nooit ~2
        langsgekomen|geweest|verschenen|uitgevoerd; ondeugdelijk ~1 werk; niet naar behoren
    """,
    "d.LATE_DELIVERY": """
        te laat ~4; laat|later geleverd|aangekomen|levering; vertraging* ~4; vertraagd*; levering ~6 laat|vertra*;
        weken|dagen|maanden ~2 te laat|later|vertra*; levertijd ~4 overschreden|niet; boete ~3 laat|vertra*; niet op
        tijd; niet tijdig; verlate levering
    """,
    "d.LOST": """
        nooit|niet|niets|niks|geen ~5 ontvangen|aangekomen|geleverd|gekregen|bezorgd ~5
        goederen|levering|bestelling|pakket|zending|van|iets|spullen|product*;
        goederen|levering|bestelling|pakket|zending|spullen|product* ~6 nooit|niet|niets ~3
        ontvangen|aangekomen|geleverd|gekregen|bezorgd|binnen; nooit ~2 geleverd|aangekomen|bezorgd; nooit iets
        ontvangen; niets ontvangen; niks ontvangen; niet geleverd; zoekgeraakt; kwijtgeraakt; zoek ~2 geraakt;
        verloren ~3 gegaan|transport; geen goederen|levering
    """,
    "d.STALE_INVOICE": "verjaard*; verjaring; te oud; jaren oud; stokoud*",
    "d.LATE_FEE_CONTESTED": """
        rente ~3; incassokosten; aanmaningskosten; herinneringskosten; boete ~2; administratiekosten; wettelijke
        rente
    """,
    "d.PRIOR_OVERPAYMENT": """
        te veel|teveel betaald; dubbel betaald; tegoed ~3; twee keer betaald; nog ~2 tegoed; overbetaling
    """,
    "d.TAX": "btw; belasting*; verlegd|verleggen; vrijgesteld",
    "d.ADVERTISING_PROMO": "actiekorting; promotie*; reclamebijdrage; marketingbijdrage; actie ~2 korting",
    "d.VOLUME_REBATE": "bonus*; jaarbonus; staffelkorting; omzetbonus; kwantumkorting",
    "d.NO_PO": "geen|zonder ~2 inkooporder*|inkoopnummer|bestelnummer|po|order|ordernummer; geen po; zonder po",
    "d.DESCRIPTION": "omschrijving ~4 niet|onduidelijk|onjuist|ontbreekt|vaag; niet gespecificeerd",
    "d.CONTRACT_TERMS": """
        contract*|overeenkomst ~8 niet|strijd|schend*|bepaal*|staat|anders|conform|volgens; contractbreuk;
        wanprestatie; garantie*; in strijd ~4; niet ~3 overeengekomen|afgesproken; volgens ~3
        contract|afspraak|overeenkomst; vaste prijs; inhouding garantie; meerwerk ~3
    """,
    "d.WITHHOLDING": "bronbelasting; loonheffing ~3 ingehouden",
    "d.BANK_CHARGE": "bankkosten; transactiekosten",
    "d.BALANCE_DECLINED": "saldo ~4 klopt|niet|onjuist; zijn ~3 niets ~2 verschuldigd|schuldig",
    "d.NO_OPEN_ITEM": """
        niets ~2 open; geen ~2 openstaande ~2 facturen|factuur|posten; niks ~2 open; staat ~3 niets open
    """,
}
