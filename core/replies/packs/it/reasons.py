"""Italian: reasons for not paying. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REASONS: Final[Mapping[str, str]] = {
    "dispute": """
        contest*; in contestazione; contestazion*; reclam*; disaccordo; non ~4
        d_accordo|accettiamo|accetto|corrispond*|conform*|corrett*|dovut*|riconosc*|giustificat*|
        concordat*; error* ~4 fattur*|importo|prezzo|in|nella|sulla; fattur* ~6
        errat*|sbagliat*|scorrett*|indebit*; errat*; sbagliat*; scorrett*; nota ~1 credito; note di credito;
        nota di addebito; stornare|storno|stornate|stornata; rettific* ~3 fattur*|importo; ingiustificat*;
        infondat*; respingiamo|respinge|respint*; rifiut*; lament*; addebitat* ~4; indebit*; illegittim*; non ~2
        dovevat*; opponiamo; doveva essere inclus*|compres*; incluso; difform*; non ~3 regola; discordan*; non
        torn* ~3 cont*|import*; somma|importo|totale ~3 sbagliat*|errat*; rifatela|rifate|rifarla ~3; non ci
        siamo; doppione; stornarla|stornatela|storno; non concordat*; rifiutata ~3; sbagliata; in attesa di
        storno; abbiamo compensato ~6; nota ~1 debito; decurtat* ~6; difettos*; il danno ~2 nostro
    """,
    "not_dispute": """
        nessuna|senza|non ~2 contestazion*; non contest*; è corrett*; sono corrett*; nota di credito ~3
        compens*|ricevut*|detratt*; regolar*; non ~2 reclam*; l errore è mio; errore mio; nessun* ~2
        contestazion*|obiezion*|reclam*|rilievo|riserva ~4; non contest* ~4; non ~3 contestiamo|contesto ~4;
        nulla da contestare|eccepire|obiettare|ridire ~2; niente da contestare|eccepire|ridire;
        contestazione|contestazioni|reclamo|anomalia|divergenza|controversia|segnalazione ~7
        chius*|risolt*|superat*|rientrat*|definit*|sanat*|archiviat*|ritirat*; chius*|risolt* ~4
        contestazion*|reclam*; con ~2 vs|vostra ~2 nota di credito ~3; vs|vostra nota ~3
        arrivat*|ricevut*|chiude|risolve; da parte nostra ~3; siamo d accordo; fattura ~3 corretta|regolare; non
        siamo autorizzati ~3; scartata ~6; anteriori ~3; respint* ~3 sdi|sistema; client* ~3 non ~2 pag*
    """,
    "setoff": """
        nota di addebito; nota addebito; compens* ~3 addebito|credito nostro; abbiamo compensato ~4; compensat*
        ~8 debito; nota ~1 debito
    """,
    "not_duplicate": "invi*|mand*|serve|occorre|bisogno|richied* ~4 duplicat*; un duplicato",
    "d.PRICE_ERROR": """
        altro ~1 prezzo|importo|listino; più ~2 di quanto|quello ~3 concordato|pattuito; importo|cifra ~6
        concordat*|pattuit*|preventivo; prezz*|tariff*|listino ~8
        non|errat*|sbagliat*|divers*|concordat*|alt*|superior*|error*|maggiorat*|pattuit*|differ*; error* ~3
        prezz*|tariff*; prezz* ~2 concordat*|pattuit*|vecchio; preventiv* ~6
        non|era|divers*|indica*|dice*|prevedeva|corrispond*; non ~3 corrispond* ~4
        prezz*|listino|preventiv*|offerta|concordat*; fatturat* ~3 più|troppo|di_più|prezzo; differenz* ~2
        prezz*; sovrapprezz*; troppo ~1 car*|alto; in più ~3 concordat*; aument* ~3 prezz*
    """,
    "d.EXTENSION_MATH": "error* ~2 calcolo|somma; mal calcolat*; somma ~3 non|errat*; conteggi ~2 errat*|non",
    "d.ALLOWANCE_CHARGE": """
        sconto ~5 non|manca*|concordat*|applicat*|previsto; sconto cassa|finanziario; abbuono
    """,
    "d.DAMAGED": """
        scoppiat*; crepat*; incrinat*; ammuffit*; piegat*; forat*; marci*; dannegg*; rott*; ammaccat*; rovinat*;
        spezzat*; schiacciat*; bagnat*; deteriorat*; distrutt*; avariat*; graffiat*; infrant*; scheggiat*
    """,
    "not_quality": "in qualità di; in difetto",
    "d.QUALITY": """
        qualità; difettos*; difetti; difetto ~2 produzione|fabbrica|qualità; un difetto; non conform*; difform*;
        inutilizzabil*; scadente; non ~2 funzion*; fuori specifica; vizi|vizio; non ~2 specific*; arrugginit*;
        scadut* ~2 merce|prodott*; guast*; non ~3 idone*
    """,
    "d.QUANTITY_SHORT": """
        solo|soltanto # ~3; # invece di|che #; # su #; fatturat* ~3 # ~4 ma ~6 #; sono arrivat* #; mancano|mancavano
        #; manca*|mancano|mancavano|mancanti ~6 coll*|pezz*|palle*|cartoni|scatol*|unità|articol*|bancal*|merce|
        material*|quantità|sacch*|prodott*|rotol*; pezz*|coll*|cartoni|scatol*|articol*|bancal* ~4
        manca*|mancant*|meno|in_meno; ammanc*; incomplet*; consegna parziale; quantità ~6
        non|errat*|inferior*|minor*|divers*; solo ~3 ricevut*|consegnat*|arrivat*; ricevut* ~2 solo|meno|soltanto;
        meno ~4 ordinat*|fatturat*|previst*; consegnat* ~2 solo|meno|parzial*; in meno
    """,
    "d.WRONG_PRODUCT": """
        prodott*|articol*|merce|material*|modello|taglia|colore|codice|pezz* ~2 sbagliat*|errat*|divers*; non ~4
        quello ordinat*; altro ~1 prodott*|articol*; sbagliato ~3 prodott*|articol*|consegna|ordine
    """,
    "d.TERMS_DISPUTE": """
        termin* ~2 pagamento ~6; condizion* ~2 pagamento ~6; non ~3 scadut*|scade|esigibil*; scadenza ~5
        errat*|sbagliat*|non|corretta|concordata; ancora non ~2 scad*; giorni ~2 fine mese;  non
        ancora scadut*
    """,
    "d.PALLET_CONTAINER": """
        bancali ~3 res*|interscamb*|addebit*; pallet ~3 res*|interscamb*|addebit*|cauzion*; cauzion*; imballi ~2
        res*|cauzion*
    """,
    "d.RETURN": """
        res*|restitu*|rispedi* ~4 merce|material*|prodott*|articol*|macchin*|pezz*;
        merce|material*|prodott*|articol*|macchin* ~6 res*|restitu*|ritirat*|rispedi*; reso; resi; restituit*;
        ddt di reso; abbiamo reso; ritirat* ~3 merce|material*; rimandat* ~2 indietro; recesso
    """,
    "d.MISSING_DOCS": """
        ddt; bolla|bolle ~2; prova* di consegna; document* ~3 trasporto; rapportin*; foglio|fogli ~2
        ore|presenz*; documentazion*; document* ~4 manca*|firmat*; certificat* ~3; verbal* ~2 collaudo|consegna;
        sal firmat*; report ~2 intervent*; pod; collaudo
    """,
    "d.NOT_OURS": """
        non ~2 per noi; non ~3 nostra|indirizzata|destinata; non ~2 appartiene; non ~3 a noi; società sorella;
        mai ~4 ordinat*|acquistat*|richiest*|comprat*|commissionat*; non ~4
        ordinat*|acquistat*|richiest*|comprat*; non ~3 nostr* ~2; non ~2 riguarda* ~2; nessun ordin*; non ~2
        risulta ~4 ordine*; di|per|a|è ~1 altra|un_altra società|azienda|ditta; azienda|società|ditta|cliente
        sbagliat*|errat*; non ~2 siamo ~3 client*; non ~2 conosciamo ~3; niente ~3 ordinat*|che_fare|comprato;
        non ~2 di nostra competenza; estrane*;
        non mi|ci riguarda|compete; omonim*; sbagliato persona|società|ditta|azienda|cliente
    """,
    "d.DUPLICATE_BILLING": """
        due volte; doppi* ~2 fattur*|addebit*; doppione; doppia; duplicat* ~3; fatturat* ~5 due|doppi*|già; già
        ~3 fatturat*|addebitat*; stessa ~3 fattura|merce|consegna|prestazione ~4 due|già|doppi*; ripetut*
    """,
    "d.CANCELLED": """
        annull*|disd*|cancell* ~5 ordine|contratto|servizio|abbonamento|prenotazione|commessa|fornitura;
        ordine|contratto|servizio|abbonamento|prenotazione|fornitura ~6
        annullat*|disdett*|cancellat*|risolt*|rescisso; disdett*; annullat*; rescission*; receduto; disdetta
    """,
    "d.FREIGHT": """
        trasporto; spedizione; porto franco|assegnato; spese ~2 trasporto|spedizione; nolo; corriere; franco
    """,
    "d.FX_INCORRECT": "tasso ~2 cambio; cambio ~2 applicato|errat*; valuta ~3 errat*|sbagliat*",
    "d.SERVICE_INCORRECT": """
        lavor*|servizi*|intervent*|riparazion*|installazion*|manutenzion*|tecnic*|montaggio|
        prestazion*|pulizi* ~8 non|mal|mai|incomplet*|scadent*|male|pessim* ~4; non ~2 regola d; regola d arte;
        mal ~1 eseguit*|fatt*|realizzat*; fatt* male; non ~3
        eseguit*|complet*|terminat*|ultimat*|finit*|riparat*|effettuat*|svolt*; mai ~2
        eseguit*|complet*|terminat*|venut*|finit*; ancora ~3 guast*|rott*|non_funziona|incomplet*
    """,
    "d.LATE_DELIVERY": """
        settiman*|giorni|mes* di ritardo; ritardo ~2 di ~2 settiman*|giorni|mes*; ritardo ~3 consegn*; ritard*
        ~4 consegn*|settiman*|giorni|mes*|ordine|lavor*; consegn*|arriv*|spedi*|merce ~6 ritard*|tard*; in
        ritardo; troppo tardi; fuori tempo; oltre ~3 termin* ~2 consegna
    """,
    "d.LOST": """
        mai|non|nulla|niente|nessuna ~5 ricevut*|arrivat*|consegnat*|pervenut* ~5
        merce|material*|ordine|pacco|nulla|niente|consegna|spedizione|prodott*;
        merce|material*|ordine|pacco|spedizione|prodott*|consegna ~6 mai|non ~4
        ricevut*|arrivat*|consegnat*|pervenut*; mai ~2 consegnat*|arrivat*; non consegnat*; smarrit* ~3; pers*
        ~3 trasporto|corriere; mai ~1 ricevut*; non ~3 ricevut* ~3 merce
    """,
    "d.STALE_INVOICE": """
        prescri*; troppo vecchi*; di anni fa; anni fa; prescritto; prescritta; decors* ~3 termin*|ann*; più di
        ~2 anni; decadenz*; credito prescritto
    """,
    "d.LATE_FEE_CONTESTED": """
        interess* ~2 mora|ritard*|moratori; spese ~2 sollecito|recupero|insoluto|legali; mora; penal* ~2
        pagamento|ritardato
    """,
    "d.PRIOR_OVERPAYMENT": """
        pagat* ~2 due volte|troppo|in_più|doppio; pagamento doppio; credito ~3 noi|favore|nostro; a nostro
        credito|favore
    """,
    "d.TAX": """
        iva; impost*; reverse charge; inversione contabile; esent*; non imponibile; ritenuta ~2 d acconto;
        aliquota
    """,
    "d.ADVERTISING_PROMO": """
        promozion*; contribut* ~2 promozional*|pubblicitar*|marketing; volantin*
    """,
    "d.VOLUME_REBATE": """
        premio ~2 fine|fatturato|quantità; bonus; ribassi; rebate; premi fine
    """,
    "d.NO_PO": """
        senza ~2 ordine|oda|po; non ~2 esiste|c_è|risulta|abbiamo ~2 ordine|oda|po; manca* ~2 l? ordine ~3 non
        ~2 pag*
    """,
    "d.DESCRIPTION": """
        descrizion* ~4 non|errat*|manca*|generica; dettagli* ~3 insufficient*
    """,
    "d.CONTRACT_TERMS": """
        contratt* ~8 non|preved*|inadempi*|viol*|stabil*|clausol*|contrari*|difform*; inadempi*; contrattual*;
        garanzi*; clausol*; non ~3 concordat*|pattuit*|previst*; ritenuta ~2 garanzia; come da accordi|contratto; da
        contratto; forfait; accordi ~3 divers*|prevedevano
    """,
    "d.WITHHOLDING": """
        ritenuta* ~2 fonte|fiscal*|acconto
    """,
    "d.BANK_CHARGE": """
        commission* ~2 bancari*|bonifico; spese bancari*
    """,
    "d.BALANCE_DECLINED": "saldo ~4 non|errat*|sbagliat*; non ~2 dobbiamo ~2 nulla|niente",
    "d.NO_OPEN_ITEM": """
        non ~3 nulla ~2 aperto|scoperto|sospeso; nessuna fattura ~2 aperta|scoperta|sospeso|insoluta; niente ~2
        aperto|sospeso;
        non ~2 ho|abbiamo ~2 pendenz*|sospesi|debiti|scoperti; non ~2 ci sono pendenz*|sospesi
    """,
    "contest": """
        contest*|reclam*|obiezion*|disaccordo|controversia|divergenza|anomalia|eccepire
    """,
    "closed": """
        chius*|risolt*|superat*|rientrat*|definit*|sanat*|archiviat*|ritirat*|sistemat*
    """,
    "r.PRICE_ERROR": """
        prezzo ~4 concordat*|pattuit*|contratto|offerta|ordine; # e non #; # invece di #; # anziché #;
        preventivo ~4 #; concordat* ~3 #; pattuit* ~3 #; contratto ~3 dice #; listino; più caro; aumento ~3 non;
        tariffa ~4; fatturat* ~2 a #; rincaro; maggiorazione
    """,
    "r.ALLOWANCE_CHARGE": """
        sconto ~6 non|manca*|concordat*|applicat*|previsto|contratto|quadro|%; % ~3 sconto|abbuono; sconto
        quadro|contrattuale|cliente|fedeltà|cassa
    """,
    "r.DAMAGED": """
        rigat*; graffi; ammaccatur*; spaccat*; sfondat*; a pezzi; rovesciat*; danni ~2 trasporto; danno ~2
        trasporto; sbeccat*; fradici*
    """,
    "r.QUALITY": """
        buttat*; ballava|balla|ballano|traballa*|instabil*|pericolos*|ondeggia*; si è ~2
        rott*|guastat*|fermat*|bruciat*|inceppat*; guasto|guasta|guasti; non ~2
        raffredda|scalda|parte|gela|funziona|tiene|regge; infiltrazion*; perdit*; perde; vizi; causat* ~3
        incendio|danno; ha causato; difettosa; scollat*; storto|storta; non a norma; inservibil*; mal
        funzionant*
    """,
    "r.WRONG_PRODUCT": """
        ordinat* ~5 arrivat*|consegnat*|mandat*|ricevut* ~4; chiest* ~4 arrivat*|mandat*; non ~3
        modello|colore|misura|articolo ~2 giust*|ordinat*|richiest*; altro ~1 modello|colore|anno; anziché ~3
        ner*|bianc*; colore sbagliato; modello sbagliato; sbagliato modello; non è quello
    """,
    "r.PALLET_CONTAINER": """
        bancali|pallet|epal ~6 res*|rend*|restitu*|addebit*|scambi*; europallet; cassette|fusti|bombole|casse ~4
        res*|rend*|restitu*|cauzion*|vuoto; vuoti
    """,
    "r.RETURN": """
        è un reso; ritirat* ~5 vostr*|vs|corriere|voi; avete ~2 ritirat*|ripres*; ripres* ~4; l avete ~3
        ripres*|ritirat*; riportat* ~3 indietro
    """,
    "r.MISSING_DOCS": """
        senza ~5 rapportin*|ddt|firma|firmat*|verbale|certificat*|relazione|report; rapportini; rapporti ~2
        intervento; bollettin* ~2 lavoro; stato ~2 avanzamento; fogli firmati; manca ~3
        ddt|verbale|rapportin*|certificat*|firma; bindello; bindelli
    """,
    "r.NOT_OURS": """
        non è nostr*|mia; non ~2 riguarda; altra ~2 ditta|società|sede|azienda|persona; altro ~2
        cliente|condominio; siamo solo ~3 amministrator*|affittuar*|intermediar*; inquilin*; vicin*; condominio;
        consociata; partita iva ~3 altra|non; omonim*; non abbiamo ordinato; di un altro ~2; consorella
    """,
    "r.DUPLICATE_BILLING": """
        ripete; stesso ~1 ddt|ordine|lavoro|intervento|servizio|pianoforte; stessa ~1
        bolla|consegna|fornitura|merce; è la stessa; copia ~2 della ~1 #; identic* ~3; pagare due volte; già ~4
        compres* ~3 #; ricalca; duplica*; bis
    """,
    "r.CANCELLED": """
        annullat* ~6 pec|scritt*|mail; ordine annullato; recess*; recedut*; risolt* ~3 contratto|vendita;
        rescis*; cessat* ~3 contratto|abbonamento; contratto ~3 scaduto|finito|terminato; revocat* ~3 ordine
    """,
    "r.FREIGHT": """
        spese di spedizione; franco ~2 destino|magazzino|fabbrica; porto franco; consegna ~2
        gratuita|inclusa|compresa; contributo ~2 trasporto|gasolio; supplemento ~2 carburante
    """,
    "r.SERVICE_INCORRECT": """
        vetri|uffici|tetto|pavimento|locali|giardino ~5 non|mai ~3 pulit*|fatt*|finit*|lavat*; mal* ~2
        montat*|collegat*|installat*|posat*|pulit*; montat* ~3 contrario|rovescio|male; al contrario; ore ~4 non
        ~2 #; nessuno ~3 venuto|passato|presentato; non è ~2 venuto ~2; perde ancora; ancora ~3
        perde|gocciola|guast*|rott*; a metà; lavoro ~3 metà; pasticci*; lavoro ~2 cani; non ~2
        finit*|completat*; vostro errore; suo errore; proprio errore
    """,
    "r.LATE_DELIVERY": """
        giorni|settimane|mesi di ritardo; # giorni ~2 ritardo; ritardo ~6 cliente|penale|danno|annullat*;
        consegnat* ~4 ritardo|tardi; cliente ~3 annullato; fermo ~2 linea|cantiere|produzione; penale ~3
        ritardo|tardiva; tardiva consegna|fornitura
    """,
    "r.LOST": """
        mai arrivat*|consegnat*|pervenut*|vist*; corriere ~5 smarrit*|pers*|perdita|furto; smarriment*;
        smarrit*; quello che non ~2; non ~2 è ~2 arrivat*; sparit*; rubat*; non abbiamo ~2 ricevut*|vist* ~2
        nulla; nulla è arrivato; non pagh* ~3 non ~2 ricevut*
    """,
    "r.LATE_FEE_CONTESTED": """
        interessi|spese|more ~4 mora|moratori*|ritard*|sollecito|recupero|insoluto; 40 euro ~3; indennizz* ~3
    """,
    "r.PRIOR_OVERPAYMENT": """
        pagat*|versat* ~4 in_più|doppio|troppo|due_volte|eccesso; ci dovete|deve ~4; mi dovete|deve ~4; credito
        ~3 vostr*|nostro; mai ~3 rimborsat*|restituit*|accreditat*; rimborso ~4; pagat* ~3 per errore; versat*
        in più
    """,
    "r.TAX": """
        esportator*; intento; reverse; % ~2 iva; non imponibil*; imponibil*; split
    """,
    "r.ADVERTISING_PROMO": """
        contribut* ~2 promozional*|pubblicitar*|volantin*|espositiv*; volantino; listing
    """,
    "r.VOLUME_REBATE": """
        premio ~3; premi; sconto ~2 quantità|volume|fatturato; ristorn*
    """,
    "r.NO_PO": """
        priva|privo ~3 ordine|oda|cig; senza ~3 ordine|oda|cig; manca ~2 ordine ~2 acquisto; assenza ~3
        ordine|oda|impegno; nessun ~1 ordine ~3 acquisto; ordine ~2 inesistente; non c è ~2 ordine; non esiste
        ~2 ordine; niente ordine niente pagamento; senza impegno ~2 spesa
    """,
    "r.DESCRIPTION": """
        varie|vario|diverse|generic* ~4; voce|voci ~4 generic*|non|dettagli*|specific*; dettagliate|specificate
        ~3; materiale vario; descrizione; a corpo; causale ~3; dicitura
    """,
    "r.WITHHOLDING": """
        ritenuta; ritenute; ritenuta ~3 acconto|fonte|irpef
    """,
    "r.BANK_CHARGE": """
        spese ~2 banc*|bonifico; commission* ~2
    """,
}
