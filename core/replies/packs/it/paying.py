"""Italian: how payments are spoken of. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_PAID: Final = (
    "pagato|pagata|pagati|pagate|saldato|saldata|saldate|saldati|"
    "bonificato|bonificata|bonificate|versato|versata|liquidato|liquidata|"
    "liquidate|effettuato|regolato|regolata|disposto|eseguito|addebitato|"
    "corrisposto|evasa|accreditato|trasferito|quietanzata"
)
_PAY: Final = (
    "pagare|saldare|bonificare|versare|liquidare|regolare|corrispondere|"
    "pagarla|pagarle|saldarla|pagarvi|pagarlo|saldarle|liquidarla| liquidarle|pagar|saldarvi"
)
_FUTURE: Final = (
    "pagheremo|pagherò|pagherà|pagheranno|salderemo|salderò|salderà|"
    "bonificheremo|bonificherò|verseremo|verserò|liquideremo|provvederemo|"
    "provvederò|effettueremo|effettuerò|procederemo|procederò|faremo|farò|"
    "invieremo|manderemo|disporremo|regolarizzeremo|eseguiremo"
)
_MONEY: Final = "pagamento|bonifico|versamento|importo|saldo|soldi|denaro|somma| accredito|assegno|acconto"

PAYING: Final[Mapping[str, str]] = {
    "willpay": f"""
        potete|può contare su|sul; contare su|sul ~3 pagamento|bonifico; contate su|sul; arriverà|arriveranno
        ~4; avrete ~3 saldo|pagamento|soldi; sarà sul vostro conto; {_FUTURE}; verrà|verranno|sarà|saranno ~4
        {_PAID}|inserita|inserito|emesso|fatto|fatta|messa|disposta; {_MONEY} ~4
        verrà|sarà|avverrà|arriverà|partirà|seguirà|è_previsto|previsto|è_programmato|programmato|
        sarà_disposto|è_fissato|parte; stiamo ~2 pag*|bonific*|liquid*|sald*|predispon*;
        riceverete|riceverà|avrete|avrà ~4 {_MONEY}|soldi; vi|le|ve|te la|le|lo|li?
        pago|paghiamo|bonifico|bonifichiamo|verso|versiamo|saldo|saldiamo|mando|mandiamo|faccio|
        facciamo; la|le|lo|li|l ~1 paghiamo|pago|bonifichiamo|saldiamo|liquidiamo|saldo|bonifico;
        paghiamo|bonifichiamo|saldiamo|liquidiamo|versiamo|verso ~8; facciamo|faccio ~3 bonifico|pagamento;
        posso|possiamo|riesco|riusciamo ~3 {_PAY}|fare|mandare|inviare|effettuare; mi|ci impegno|impegniamo ~4;
        prometto|promettiamo|garantisco|garantiamo|assicuro|assicuriamo ~4; conferm* ~5 pagamento|bonifico; è ~3
        previst*|programmat*|fissat* ~4; previsto|prevista|programmato|programmata ~4 pagamento|bonifico|per|il;
        pagamento ~2 il|entro|venerdì|lunedì|martedì|mercoledì|giovedì|previsto; data di pagamento; valuta ~3;
        in pagamento ~2 il|al|entro; parte|partirà|partono ~4 il|domani|venerdì|lunedì|entro; sarà|saranno in
        pagamento; in scadenza ~2 pagamento; andrà in pagamento; mando|mandiamo|inviamo|vi_mando ~4
        bonifico|acconto|soldi|euro; va in pagamento; provvediamo ~4; provvedo ~4 pagamento|bonifico|saldo;
        effettuiamo ~3; è a posto entro; ti|vi|le faccio|facciamo avere; faccio avere ~6; fare avere;
        avrai|avrete|avrà ~6; mando|mandiamo|faccio|facciamo|dispongo|disponiamo ~3 bonifico;
        bonifico|pago|verso|saldo|paghiamo|versiamo|saldiamo ~6
        il|entro|domani|lunedì|martedì|mercoledì|giovedì|venerdì|oggi|fine; domani
        verso|pago|bonifico|saldo|faccio|mando; verso ~3 euro; lo|la|li|le faccio|pago|saldo|salderò|pagherò ~3
        entro|il|domani; mandato ~4 esecuzione ~3; con esecuzione; viene|vengono|verrà ~2
        pagat*|saldat*|liquidat*|bonificat*; sono ~3 in pagamento; in pagamento ~3 il; andranno ~3 pagamento;
        è|sono ~3 programmat*|previst*|fissat*|schedulat* ~4 il|per|entro; in giornata; sarà
        ~4 accreditat*|disposto|eseguito; vi arriva|arrivano|arriverà ~6; arriva ~4 entro|il|domani;
        provvedo|provvedo ~6 entro|il|domani; ve|te li|lo|la mando|do|porto|verso|giro; salderemo; si paga ~4
        il|entro|lunedì; ci impegniamo ~6; incluse|inclusi|inclusa ~5 pagament* ~3;
        potete|può|puoi ~3 addebitar*|incassar*|ripresentar*|prelevar*|riscuotere ~6;
        addebitate|addebiti|ripresentate|incassate|prelevate ~6; riba ~3 scad*; si dispone ~3 pagamento;
        slitta|rimandato|spostato|posticipato al|a; rientra|rientrano ~4 distinta; spedito|spedisco ~2
        domani|lunedi; saldo nella|entro|il|a; assegno ~8 spedito|parte;
        inizio|metà|fine ~2 promesso; promesso ~3; parola mia;
        vedrete|vedrà|vedrai|trovate|troverete ~6 sul|nel vostro|suo|tuo|conto; quel|quello|ciò che
        manca|resta|rimane lo|la chiudo|chiudiamo|saldo|saldiamo ~1; sarà sul
        vostro|suo conto
    """,
    "pay": f"""
        {_PAY}|pagamento|pagamenti|bonifico|versamento|acconto|paghiamo|pago|saldiamo|
        bonifichiamo; salda|versa|bonifica|liquida|verso|bonifico|saldo|accredito|accreditiamo|giriamo
    """,
    "paid": f"""
        {_PAID}; ha|hanno|abbiamo|ho|è|sono|era|risulta|risultano stat*? ~3 {_PAID}; già ~3 {_PAID}; abbiamo|ho
        ~3 {_PAID}|fatto|eseguito|disposto|inviato ~3; {_MONEY} ~3
        effettuato|eseguito|fatto|disposto|partito|inviato|già|del; bonifico del; tutto ~1 {_PAID};
        controll*|verific* ~4 banca|conto|estratto|incass*|accredit*; dovrebbe* ~3
        ricevut*|arrivat*|accreditat*; partito ~3; addebitat* ~3 conto; pagai; pagammo; bonificat* ~3; saldo
        fatto|eseguito|effettuato; pagamento|bonifico|saldo fatto|eseguito|partito
        ieri|oggi|stamattina|stamane|il|lunedì; pagata|pagato|pagate|pagati ~3
        il|ieri|oggi|con|alle|stamattina|stamane; l abbiamo pagat*|saldat*|bonificat*; ho pagato; abbiamo
        pagato; in contanti; contanti; alle poste; riba; assegno ~5 spedit*|consegnat*|incassat*|mandat*; fatto
        ieri|oggi|stamattina|lunedì; già ~2 fatto|saldat*|versat*; incrociat*; è partito ~4
        ieri|lunedì|martedì|mercoledì|giovedì|venerdì|stamattina; versato|versati|versate; ho
        versato|bonificato|saldato|fatto ~3 bonifico; postepay; satispay; cro ~1 #; trn ~1 #; è|sono ~2 stat*
        pagat*|saldat*|versat*|bonificat*; risulta* pagat*|saldat*; fatto il bonifico;
        pagamento|bonifico|fattura|importo|versamento|assegno|saldo ~5
        fatto|effettuato|eseguito|inviato|partito|pagata|saldata|disposto|accreditato|regolato|
        versato ~2 ieri|il|la|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|con|scorso|scorsa; ho|abbiamo ~3
        pagato|saldato|bonificato|versato|regolato|pagata|saldata
    """,
    "proof": """
        contabile*; ricevuta* ~3 bonifico|pagamento|versamento|bancari*; prova ~2 pagamento; copia ~3
        bonifico|swift|assegno|contabile|ordine; swift; disposizione ~2 bonifico; cro|trn ~2 bonifico;
        attestazione ~2 pagamento|bonifico; distinta ~3 bonifico ~2 allegat*|eseguit*; quietanza; estratto conto
        bancario; contabile; allego|allegata|allegato ~3 contabile|ricevuta|bonifico; distinta ~2 bonifico;
        attestazione; copia ~2 bonifico
    """,
    "netted": """
        compens* ~5 nota|note ~3; nota ~2 credito ~5 compens*|detratt*|scalat*|utilizzat*|stornat*; detratt* ~4
        nota; scalat* ~4 nota|credito; al netto ~3 nota
    """,
    "remittance": """
        avviso ~1 pagamento|bonifico; avvisi di pagamento; distinta ~3 pagamento|bonifico|pagamenti
        allegat*|inviat*; dettaglio ~2 pagamento|bonifico; remittance; comunicazione ~2 pagamento; specifica ~2
        pagamento|bonifico; elenco ~3 pagate|pagati|saldate; distinta di pagamento; distinta ~2 pagament*;
        avviso ~2 bonifico|pagamento; elenco pagamenti; dettaglio pagamenti; distinta pagamenti; nota di
        pagamento; lettera ~2 pagamento
    """,
    "part": """
        acconto|acconti; parziale*; parzialmente; una parte; parte ~3 fattura|importo|debito|dell; metà; prima
        rata|tranche|parte; in parte; solo ~4 pag* ~3 parte; decurtat*; detratto ~4 pagato|saldato; anticipo;
        versamento ~2 conto; l altra metà; la metà; resto ~4 pagat*|saldat*|bonificat*|versat*|dopo|più_avanti;
        sul resto; in acconto; intanto ~4 euro; per ora ~4 euro; la differenza ~3 pagat*|paghiamo|verrà|va; al
        netto ~4; parte non contestata; quanto ricevuto|consegnato; un primo ~3; al netto; detraendo; meno
        la|le|i|il ~2
    """,
    "run": """
        distinta ~3 pagament*|bonific*; prossima|prossimo|prossimi
        distinta|tornata|giro|pagamento|pagamenti|lotto|scadenza|flusso; in lavorazione; in elaborazione;
        bonifico ~3 lavorazione|corso|inserit*|programmat*|predispost*|disposizione; pagamento ~3
        lavorazione|corso|programmat*|autorizzat*|predispost*|elaborazione|processato; approvat* ~3 pagament*;
        autorizzat* ~3 pagament*; in attesa ~2 firma|autorizzazione|approvazione; messa in pagamento; mandato ~2
        pagamento; in pagamento; inserit* ~3 distinta|pagament*; programmat*; predispost* ~3 bonifico; pronta ~2
        pagamento; nei prossimi pagamenti; prossimo flusso; prossimo|prossima ~2
        flusso|distinta|mandato|giro|scadenza|lotto; va ~3 prossim*; col prossimo ~2; ufficio liquidazione ~8;
        emetterà ~2 mandato; mandato ~3 emesso|prossimo|firma; sbloccat*; alla firma; in tesoreria; ragioneria;
        in flusso; in coda; ri.ba ~3; inserit* ~3 flusso; in approvazione; pronta ~3; registrat* ~2 autorizzat*;
        reversale; liquidazione ~2 tecnica
    """,
    "soon": """
        prossimi giorni; nei prossimi giorni; a breve; quanto prima; prima possibile; al più presto; in tempi brevi;
        brevissimo; subito; immediat*; presto; qualche giorno; pochi giorni; nel giro di pochi; tempestiv*; appena
        possibile; giorni prossimi; prontamente; entro breve;
        uno di questi giorni; in questi giorni; uno dei prossimi giorni; un giorno di questi; da un giorno
        all
    """,
    "hope": """
        sper*; speriamo; speranza; provo; proverò; proveremo; proviamo; provare; cerc* di|a; cercheremo; tent*;
        forse; magari; probabilmente; eventualmente; possibilmente; se ~2 possibile|riusc*|tutto; senza
        garan*|impegno; non ~3 promett*|garant*|assicur*; contiamo ~2 di; faremo il possible; faremo il
        possibile; vediamo; dovremmo ~2; salvo imprevisti; non sono sicur*; vorremmo; compatibilmente; nei
        limiti; si auspica; auspic*; spero|speriamo; conto di ~4; dipende; dipendiamo; non è una promessa; non
        prometto; non promettiamo; ci provo; vedo ~3; vedremo; faccio il possibile; facciamo il possibile; se
        incasso|incassiamo; salvo ~4; credo ~4; crediamo; penso ~3; pensiamo; confido|confidiamo; farcela; se
        tutto va; subordinat*; guardo cosa; cerco di
    """,
    "not_hope": """
        sper* ~3 bene|comprensione|disturb*|chiar*; sperando ~3; in attesa; come ~3
        d_accordo|concordato|detto|promesso|parlato;
        in conto di|della|del|sulla; in acconto
    """,
    "demand": """
        voi|vs|vostro|vostra|vostre|suo|sua ~1 sollecito|richiesta|diffida|scadenza|termine|lettera;
        chiedete|pretendete|richiedete; scaduta ~2 il|dal; data di scadenza; avete ~3 chiesto|scritto
    """,
    "not": """
        non; mai; nessun; nessuna; nessuno; senza; niente; nulla; né; neanche; impossibile;
        è|sono|stato|stata tornat*|rientrat*|respint*; ci torna
    """,
    "unable": f"""
        non ~2 abbiamo|ho ~3 euro|centesimo|lira; non ~2
        possiamo|posso|potremo|potrò|riusciamo|riesco|riusciremo|riuscirò|potrà ~4
        {_PAY}|fare|far|onorare|sostenere|rispettare; non ~3 grado ~3; impossib* ~4
        {_PAY}|far|onorare|pagamento; non ~2 abbiamo|ho|c_è|disponiamo|dispongo ~4
        liquidità|soldi|fondi|denaro|disponibilità|cassa|risorse; senza ~2 soldi|liquidità|fondi; incapac* ~3;
        non ~2 possibilità ~3 {_PAY}; non ~2 possibile ~4 {_PAY}|pagamento; non ce la ~3; impossibilitat*; non
        ~2 disponibilità; non ho più un ~2; più un euro; non ~2 ho|abbiamo più ~3 euro|soldi|niente; non ~2
        riesco|riusciamo ~3; di più non ~3 posso|riesco|possiamo; non posso ~3 pagare; vietat* ~4
        pagare|pagamenti; divieto ~4 pag*; a zero; più di così
    """,
    "refuse": f"""
        non ~4 {_FUTURE}|paghiamo|pago|paga|pagherò|liquidiamo; non ~3 intend* ~4; non ~2 accett*; rifiut*;
        respin*; blocc*; blocchiamo; sospes*; sospend*; in sospeso; tratten*; trattenut*; non ~2
        dovut*|deve|dobbiamo|devo ~2; non ~2 autorizz*|approv*|liquid*|procede*; niente pagamento|soldi; non ~2
        possiamo ~2 liquidare|approvare|accettare|autorizzare|pagarla_così; nessun pagamento; non ~2
        verrà|sarà|verranno|saranno ~2 {_PAID}|autorizzat*|approvat*; non ~2 riconosc*; ferm* ~3 pagamento;
        contest*; non ~3 un_euro|nulla|niente ~2; finché ~8 non ~3 pag*|sald*|liquid*; prima ~4 non ~2 pag*; ci
        opponiamo; congelat* ~2 pagamento;
        scordatevela|scordatevelo|scordatevi|scordate|dimenticatevi|dimenticatela; ve la|lo scordate; non si
        paga; non ~2 saldiamo|saldo|paghiamo|pagheremo|pago|verso|versiamo; non la|lo|le|li
        paghiamo|saldiamo|pago|saldo; non si procederà ~3; non ~2 procederà|procediamo|procederemo ~3; non ~2
        passa; così non passa; resta ferma|fermo|bloccata|sospesa; rest* ~2 ferm*|bloccat*|sospes*|non; non
        verrà ~2 corrisposto|pagat*|liquidat*|riconosciut*; non si muove; non vedrete; non ~1 un
        euro|centesimo|soldo; neanche un ~2; nemmeno un ~2; rifiutat*|respint*; trattengo|tratteniamo ~4; nulla
        vi è dovuto; nulla è dovuto; nulla dobbiamo; niente vi è dovuto; non dovut*; non è dovut*; non
        devo|dobbiamo ~2 nulla|niente; non riconosciut*; non intend* ~3 pag*; congelat*; non autorizz* ~3
        pagament*
    """,
    "until": """
        attendiamo|aspettiamo|aspettando|manca|mancano ~4; solo ~2 dopo|allora; finché ~8; fino a ~2 quando ~6;
        fino|sino al|alla|a ~4 ricezione|risoluzione|correzione|consegna|sostituzione|chiarimento|nota|storno;
        senza ~4 ddt|bolla|nota|firma|document*|rapportin*|storno|correzione|ordine; in attesa ~6; attendiamo
        ~6; restiamo in attesa; prima ~4 nota|storno|correzione|ricev*; senza ~5; fino a ~6
    """,
    "once_us": """
        appena|quando|dopo|una_volta|non_appena|se|solo_dopo|previo|a_seguito|al|alla ~2
        ricev*|ricezione|emett*|invi*|mand*|corregg*|storn*|ricevimento|emissione|sostitu* ~6;
        appena|quando|non_appena|se ~3 ci|voi|avrete|mandate|inviate|emettete|stornate|correggete ~8; una volta
        ~6 ricevut*|emess*|corrett*|risolt*|stornat*|sistemat*; appena ~3 ricevut*|arriv*|avremo ~6;
        inviate*|mandate* ~6 e ~3 pag*|sald*|provved*; a ricezione|ricevimento; dietro|contro
        presentazione|emissione|nota; a condizione; purché; appena ~2 mi|ci ~2 mand*|invi*|arriv* ~6; lo stesso
        giorno;
        mand*|invi*|corregg*|storn*|sistem*|rifa*|rifate|fate|toglie*|rimand*|cambi*|sostitu*|venite|ritir* ~8
        e|poi ~3 pag*|sald*|provved*|bonific*|vers*; non appena ~2 ci|mi|voi ~6; appena ~3
        corrett*|sistemat*|stornat*|sostituit* ~4;
        lo stesso giorno|momento; nello stesso giorno|momento; sbloccate|togliete|liberate ~8 e ~12; da
        quando ~2 ho|abbiamo; dal momento che ~4 riceviamo;
        ad avvenut*|all_avvenut* ~1 trasmissione|ricezione|correzione|emissione|consegna|rettifica|storno;
        previa correzione|rettifica|emissione|ricezione|trasmissione|nota; a fronte ~2
        fattura|nota|documento ~1 corrett*|credito|conforme; dietro presentazione|ricezione|emissione ~3;
        contro fattura|nota ~1 corretta|credito
    """,
    "once_funds": """
        appena|quando|finché|non_appena|se|dopo ~3 incass*|clienti|cliente|liquidità|soldi|fondi|possiamo|possibile|
        potremo|riusciamo|banca ~6; appena ~6 incass*|clienti|cliente|liquidità|soldi|possibile|possiamo; quando ~4
        incass*|clienti|cliente|possiamo|potremo|liquidità; incass* ~4 clienti|cliente; migliora*; appena possiamo;
        quando possiamo
    """,
    "propose": """
        propon*; proposta; sugger*; sarebbe ~2 possibile; è possibile; possibile ~4 rate*;
        potremmo|potrei|possiamo ~6 rate*|rateizz*|dilazion*|pagare|accord*|fare|concord*;
        accettereste|accettate; siete|sareste ~2 d_accordo|disponibili|disposti; se ~3
        accordo|accettate|va_bene; chied* ~4 dilazion*|rate*|proroga|rinvio; offriamo; confermate* ~5 se; vi va
        bene; va bene se; che ne dite; concedere|concedete|concederci ~5; vostra approvazione|conferma; possiamo
        ~6 rateizzare|dilazionare|spostare|rimandare|aspettare|dividere; chiedo|chiediamo ~4
        aspettare|pazientare|tempo|rinvio|proroga|dilazione; se ~2 va bene|sta_bene|accettate|concordate;
        le|vi|ti va bene|andrebbe; andrebbe bene; sarebbe ~4 accettabile|possibile|ok; attendo ~3
        ok|conferma|benestare|assenso; aspetto ~3 ok|conferma|benestare; in attesa ~3 vostro|suo|vs
        ok|benestare|assenso|conferma|consenso; mi date|dai|dà ~3 fino; ci date ~3 fino; c è possibilità;
        possibilità di ~4 spostare|rateizzare|dilazionare|rinviare; si può|potrebbe ~6
        rate*|spost*|rinvi*|dilazion*|pag*; se me lo consent*|permett*|lasciate; accett* ~4 rate|pagamento|data;
        che ne pensate|dite; lasciateci|lasciatemi|lasciaci pagare|saldare; permetteteci ~3 pagare|saldare;
        vi|le andrebbe|va bene
    """,
    "joke": """
        asini volano; quando ~3 volan*; babbo natale; befana; credeteci; sì certo; si certo; aspetta e spera;
        haha; ahah*; nei vostri sogni; sogna*; come no; campa cavallo; mai dire; 31
        febbraio|giugno|settembre|novembre|aprile; 30 febbraio; trentun|trenta ~2 febbraio; alle calende; il
        giorno di san mai; quando gli asini; e io sono il papa; aspettate seduti; seduti; quando nevica ~3
        agosto
    """,
    "rest": "resto; rimanente; saldo; residuo; restante; rimanenza; differenza",
    "all": """
        tutto|tutte|tutti; entrambe|entrambi; intero|intera|interamente|integralmente; tutte ~2 fatture; le|queste
        due|tre|quattro|fatture; nessuna delle; totale; complessivo
    """,
    "others": """
        l|le|la|gli|altra|altre altra|altre|altri|restanti|rimanente|rimanenti|ultima|seconda; altra|altre
        fattura|fatture; il resto
    """,
    "fix": """
        correzione; rettifico; rettifica ~3 mail|data|mia; mi correggo; mi sono sbagliat*; errore mio; scusate ~4;
        volevo dire; ignor* ~4 precedente|ultima|mail|messaggio; anziché; invece ~2 di; non ~2 ma ~3; annulla e
        sostituisce
    """,
    "moves": """
        arriva|arrivano|va|vanno|parte|partono|segue|seguono|esce|escono|hai|avete|avrete|avrai|
        ricevete|ricevi|entra|entrano|cade|cadono; è ~2 sul; sarà ~2 sul; sul conto; da voi; gg data; giorni
        data;
        la|lo|le|li|ne faccio|facciamo|farò|faremo ~1
        il|domani|lunedì|martedì|mercoledì|giovedì|venerdì|entro|a|fine; domani faccio|metto|mando
    """,
    "moved": """
        partito|partita|andato|andata|uscito|uscita|mandato|mandata|spedito|spedita|consegnato|
        dato|lasciato|portato; è|sono partit*; partiti|partite|usciti|uscite
    """,
    "goods": """
        merce|consegna|consegne|ordine|pacco|bancali|tecnico|riunione|appuntamento|campioni|
        sostituzione|materiale
    """,
    "not_not": """
        senza meno; senza fallo; senza problemi; senz altro; non oltre; prima non ~1 riesc*|poss*|ce|si|è;
        resto ~2 non so|sappiamo; non so ~2 quando
    """,
    "not_paid": """
        stipendi|tasse|dipendenti ~4 pagat*; ben pagato; client* ~6 non ~3 pagat*; non ~4
        pagat*|saldat*|versat*; non ~2 hanno pagato ~2; non ancora ~2 pagat*; quanto promesso
    """,
    "not_part": """
        da parte nostra|mia; da|per nostra|mia parte
    """,
    "not_once": """
        quando|appena|non_appena|una_volta rientra|torna|rientrato|tornato ~2 il|la|mio|nostro ~1
        titolare|responsabile|direttore|direttrice|contabile|collega; quando|appena il|la|mio|nostro ~1
        titolare|responsabile|direttore|direttrice|contabile|collega ~1 rientra|torna|rientrato; al rientro
        di|del|della|dell ~2
    """,
}
