"""Italian: requests, questions, trouble, absence. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SAYING: Final[Mapping[str, str]] = {
    "copy": """
        copia|copie|duplicat* ~4 fattura*|fatture|della|pdf; duplicato; rinvi*|rimand*|reinvi*|rispedi*|riman*
        ~5 fattura|fatture|copia|la|pdf|le;
        inviar*|inviate*|mandar*|mandate*|trasmett*|spedi*|girar*|girate*|fornir*|serve|
        servirebbe|occorre|invi*|allegar* ~6 fattura|fatture|copia|copie|pdf|duplicato; fattur* ~6 non ~3
        ricev*|trov*|arrivat*|pervenut*|risulta|abbiamo; non ~4 ricev*|trov*|arrivat*|pervenut*|abbiamo|risulta
        ~3 fattur*; mai ~2 ricevut*|arrivat* ~3 fattur*; fattur* ~3 mai|pers*|smarrit*; di nuovo; nuovamente ~3
        fattur*; allegat* ~4 mancant*|non|bloccat*|rimoss*|vuoto|illegg*|corrott*|eliminat*; senza allegat*;
        manca* ~3 allegat*|fattura; pdf ~3 fattur*;
        inviarmela|inviarcela|mandarmela|mandarcela|rinviarmela|inviarmele; me|ce la|le|li
        rimand*|rimandi|mandi|mandate|invii|rinvii|rispedisci; rimandi|rimandate|rimandarmi|rinviate ~3; non
        trovo|troviamo ~4; mandami|mandaci|mandatemi|inviatemi|girami|giratemi ~5 copia|pdf|fattura; pdf ~2
        grazie|per|cortesia; nuova copia; una copia; copia ~2 grazie; ancora ~2 pdf
    """,
    "statement": """
        estratto* conto|partite; e/c; partitario; scheda contabile; situazione ~3
        contabile|partite|conto|fatture|aggiornat*; elenco|lista|riepilogo|prospetto|dettaglio ~4
        fatture|partite|scadut*|insolut*|apert*|insolvenze; partite aperte; saldo contabile; riconciliazione;
        mastrino; situazione aggiornata; estratto; estratto conto; un estratto; elenco ~3 aperte|scoperte;
        situazione ~3; quanto ~3 dobbiamo; scadenzario
    """,
    "not_statement": """
        estratto conto bancario; estratto ~2 banca; elenco ~3 pagate; controllat* ~3 estratto; controllate ~2
        estratto; sul|dall|dal ~1 estratto; elenco dei ~2 creditori|destinatari; elenco ~3; dall elenco ~4
    """,
    "question": """
        perché; cosa|come|quando|quanto|quale|quali|chi|dove|qual ~2
        è|sono|si|devo|dobbiamo|riferisce|significa|avete|importo|fattur*|iban|il; a cosa ~3; a che ~3; di
        cosa|che|quale ~2; a quale ~3; per quale ~2; potete|potreste|può|potrebbe|puoi ~3
        spieg*|chiar*|conferm*|dire|dirmi|indic*|precis*|specific*|fornir* ~3; non ~2 capisc*|comprend*|capiamo;
        non ~2 chiar*; chiarimento*|delucidazion*|spiegazion*; una domanda|info; vorrei|vorremmo
        sapere|capire|chiar*; gradirei ~3 sapere|chiar*; non so cosa; fatemi sapere ~2 se|cosa|quale|come; mi
        sapete|sapreste dire; ho bisogno ~3 informaz*|chiar*; non ~2 risulta chiar*; chi l ha ~4; quando ~4
        passate|venite|ritirate|ritirarle; qual è
    """,
    "plan": """
        rate; rata ~2 mensil*; rateizz*; ratealizz*; rateal*; dilazion*; proroga; prorogare; piano di
        rientro|pagamento|rateale; rinvi* ~4 pagamento|scadenza; posticip*; al mese; mensil*; in ~1
        due|tre|quattro|sei|più|3|4|6|2 rate|volte|tranche|soluzioni; più tempo; altro tempo; ancora ~3
        tempo|giorni|settimane|pazienza; pazientare; pazienza; giorni in più; allung* ~3 termini;
        slittamento|slittare; moratoria; dilazionare; spalm*; fino a
        pasqua|primavera|marzo|aprile|maggio|giugno|febbraio|gennaio|estate; aspettare ~4 fino; attendere ~4
        fino; rate ~4; in ~2 mesi|rate|mensilità; sei|quattro|tre|cinque|due|dieci ~1
        rate|mesi|mensilità|versamenti; spostare ~4; rinviare ~4; slitt*; respiro; un po ~3 tempo|respiro;
        dilazione; rateizzare; rate mensili; poco alla volta; un po alla volta; più avanti; in primavera; mi
        date ~4 fino; a scaglioni;
        aspettare|attendere|pazientare|rinviare|rimandare|posticipare|spostare|prorogare|
        dilazionare|rateizzare|dividere|frazionare|concedere|concedete|darci|chiediamo|chiedo|
        chiedere|servirebbe ~7
        rate|tempo|proroga|dilazione|rinvio|rateizzazione|tranche|respiro|mensilità|piano; in ~2
        rate|tranche|mensilità|soluzioni|volte; qualche settimana|mese ~2;
        aspettare|attendere|rinviare|rimandare|spostare ~5 fino|mesi|settimane; ancora un|una mese|settimana; un
        altro mese; un mese in più; servirebbe|serve|servono|bisogno ~3 fino
    """,
    "hardship": """
        fatica ~4 pag*|fronte|sald*; facciamo fatica; far fronte; difficoltà; stretta ~2 liquidità; non ce la
        facciamo; incassi ~3 ritard*|calo; difficoltà ~4 economic*|finanziar*|liquidità|cassa|momentane*|pag*;
        in difficoltà; problem* ~3 liquidità|finanziar*|economic*|cassa|soldi; mancanza ~2
        liquidità|fondi|soldi; in crisi; crisi ~1 economica|finanziaria|liquidità; momento* ~2
        difficile|delicat*|critic*|nero|no; situazione ~3
        difficile|critica|delicata|economica|finanziaria|pesante; non ~2 abbiamo|ho|dispon*|c_è ~3
        liquidità|soldi|fondi|denaro|disponibilità|cassa; senza ~2 soldi|liquidità|fondi|lavoro; clienti ~4 non
        ~3 pag*; banca ~5 revoc*|blocc*|tagliat*|chius*; conto* ~3 bloccat*|pignorat*|vuot*|rosso; fatturato ~3
        calat*|crollat*|dimezzat*; calo ~2 lavoro|fatturato|vendite; in ginocchio; alle strette; al verde; cassa
        integrazione; periodo ~2 difficile|nero|brutto; più un euro; non ho più ~4; stagione ~4
        male|brutta|pessima|disastrosa; andata male; liquidità ~3; cassa|casse|conto ~2 vuota|vuote|vuoto|zero;
        client* ~3 non ~2 pag*|sald*; in rosso; affari ~3 male
    """,
    "admin": """
        cig; cup; codice ~1 destinatario|univoco|cig|cup|fornitore|ordine; sdi; numero ~2
        ordine|fornitore|po|commessa ~6; ordine ~3 acquisto ~4; po ~3 manca*|indic*|riport*; manca* ~5
        ordine|cig|cup|po|codice|riferimento|oda; oda; portale; piattaforma; caric* ~4
        portale|piattaforma|sistema; coupa; ariba; peppol; fattura elettronica; fatturazione elettronica;
        anagrafica; modulo ~2 fornitor*; scheda ~1 fornitor*; registr* ~3 fornitor*; qualifica ~2 fornitor*;
        durc; certificat* ~4 scadut*|manca*|rinnov*|residenza; intest* ~5; ragione sociale; partita iva ~4
        errat*|sbagliat*|manca*; indirizzo ~2 fatturazione|fattura; scartat* ~4; rifiut* ~3
        sistema|sdi|portale|automat*; respint* ~3 sistema|sdi|portale; riemett*|riemissione|rimett*|rimettere ~4
        fattura; rifare ~2 fattura; split payment; esigibilità; benestare ~3; entrata merce; coordinate bancarie
        ~4 modul*|conferma|aggiorn*; dichiarazione ~2 intento; tracciabilità; bollo ~2 manca*; codice
        destinatario; codice univoco; nso; scartata dallo|da; scarto; ritrasmett*; riemettere|riemettete ~6;
        nuova ragione|denominazione|intestazione|sede; nuovo codice|indirizzo|nome; intestat* ~4; numero ordine
        ~3; cambio ~3 ragione|denominazione|sede; fuori campo; tracciato xml; errore ~2 xml|codice; ordine ~2
        acquisto ~3 riportat*|indicat*; centro di costo; rifare ~3 intestazion*; anagrafic*;
        riemettere|riemettete|riemetta
    """,
    "gone": """
        niente|nulla a che ~2; indirizzo privato|personale; non ~3 persona ~3
        giusta|riferimento|corretta|competente|adatta|indicata; non ~3
        mi_occupo|ci_occupiamo|competenza|competente|gestisco|seguo|responsabile|referente ~3; non ~3 lavora* ~3
        più|qui; non ~2 lavor* più; più ~2 lavor*|dipendente|parte|azienda|noi|società; lasciat* ~3
        azienda|società|incarico|lavoro; in pensione; pensionat*; trasferit* ~2 altr*; sbagliat* ~2
        persona|indirizzo|ufficio|destinatario|referente|mail; persona|indirizzo|ufficio|destinatario
        sbagliat*|errat*; rivolg* ~2 a|all|al|alla|allo ~6; scriv* ~2 a|all|al|alla ~6; contatt* ~2
        invece|piuttosto; d ora in poi ~6; nuovo referente|contatto|indirizzo|responsabile; referente ~2 è;
        deced*|defunt*; sostituit* da|dal|dalla; altro ufficio; non sono io ~4; non di mia; indirizzate ~4; da
        tempo ~2 non ~2 lavor*; non lavoro più; privato cittadino; sono un privato; persona sbagliata; avete
        sbagliato ~3; sbagliato ~3 rossi|numero|persona|indirizzo; non ho ~2 azienda|ditta|attività; sono ~2
        insegnante|pensionat*|maestr*|privato; mi occupo solo ~3; solo ~3 risorse|personale|magazzino|vendite;
        seguo solo ~3; fatture ~3 a|vanno; se ne occupa ~4; venduto|ceduto ~4
        attività|azienda|negozio|quote|bar; non ci lavoro; lavora più; è andat* in pensione; mio successore;
        parlate|parli|senta|sentite con? ~5; chiedete a ~3; ora segue|gestisce ~3; altro reparto; uscit* dalla
        società
    """,
    "redirect": """
        scriv*; contatt*; rivolg*; invi*; mand*; indirizz*; urgen*; mail; referente; copia; sentire; tramite
    """,
    "ooo": """
        fuori ~1 ufficio|sede; in ferie; ferie; assent*; assenza; in vacanza; in trasferta; malattia; maternità;
        congedo; non ~2 ufficio; rientr* ~3; al mio rientro; al rientro; torn* ~3 in|il; ufficio* ~3 chius*;
        chius* ~3 per|dal|fino|estiva|natalizia; chiusura ~2 aziendale|estiva|natalizia|ufficio*; non ~2
        disponibile|raggiungibile; accesso limitato; permesso; in malattia; sono assente; rientro; in permesso;
        ricoverat*; fuori sede; trasferta
    """,
    "back": """
        rientr* ~3 il|lunedì|dal|in; rientro ~2; torn* ~3 il; di nuovo ~3 dal|il; dal giorno|lunedì; a partire dal;
        riapr* ~3; sarò ~3 dal; operativ* dal
    """,
    "inclusive": "compreso|compresa|incluso|inclusa",
    "difference": """
        differenza; detratt*; decurt*; di troppo; in più; addebitat*; addebito; spese; trasporto; interessi;
        trattenut*; scontat*; nota di credito di|per; in eccesso; penale*; stornat* ~2; contest* ~3 importo
    """,
    "hold": "blocc*; sospe*; tratten*; trattenut*",
    "bounce": """
        non ~4 recapitat*|consegnat*|recapitare|consegnare; impossibile ~3 recapit*|consegn*; mancat* ~1
        recapito|consegna; errore ~2 consegna|recapito; casella ~3 piena|inesistente|non; indirizzo ~4
        inesistente|sconosciuto|non|errato; destinatari* ~4 sconosciut*|inesistent*|non|rifiutat*; utente
        sconosciuto; 550; 5.1.1; mailer daemon; restituito ~3 mittente; undeliver*; rifiutato dal ~3; indirizzo
        sconosciuto; casella piena; recapito non riuscito; non riuscito; testo originale; dominio inesistente;
        5.7.1; mancata consegna; server ~3 rifiut*; utente ~2 inesistente
    """,
    "ack": """
        ricevut*; grazie; ok; preso ~1 atto|nota|carico; prendo|prendiamo ~2 carico|nota|atto; prendo atto;
        inoltr* ~3; giro ~3; verific*; controllo; vi ~2 sapere|aggiorn*|rispond*|faccio; faccio
        sapere|verificare; va bene; d accordo; capito; ticket; richiesta ~4 registrat*|carico|ricevut*; in
        verifica; ci stiamo; perfetto; confermo ~2 ricez*; sarà mia cura; passo ~3; ricevuto; ricevuta; giro al
        titolare; giro; lo giro; inoltro; guardo; ci guardo; vedo cosa; vediamo; faccio verificare; prendo nota;
        preso nota; confermo ricezione; grazie ricevuto; do un occhiata; chiedo ~3 contabil*; vi faccio sapere;
        ringrazia; mai scritto;
        guard*|verific*|controll*|ved*|chied*|inoltr*|gir*|pass*|sent*|parl*|esamin*|approfond*|
        occup*|inform*|trasmett*|segnal* ~6
        lo|la|questo|pratica|contabil*|collega|colleghi|titolare|capo|amministrazione|vi|le|ti|al|
        con|cosa|internamente|subito; ricevut*|preso|lett*|vist*|capit*|annotat*;
        sper*|prov*|forse|vedremo|dipende; faccio|fare sapere; vi|le aggiorno|richiamo|ricontatto; quello che
        posso; ci risentiamo; appena so
    """,
    "greeting": """
        buon natale|anno|lavoro|weekend|giornata; buone feste|vacanze; buona giornata|pasqua; vedi allegato; in
        allegato
    """,
    "inject": """
        ignor*|dimentic*|tralasci*|sovrascriv* ~6 istruzion*|regole|direttiv*|indicazion*; istruzion* ~4
        precedent*; sistema ~1 messaggio|avviso|notifica; messaggio ~2 sistema; sei ~3
        ia|assistente|modello|bot; intelligenza artificiale; agente ai|ia; modello linguistico; classific* ~5
        come; rispondi|rispondete|rispondere|risponda ~2 solo|solamente|con|json; json; intents; nuove istruzioni;
        override;
        modalità sviluppatore; istruzioni|nota ~3 modello|assistente|bot|ia; dimentica ~3 sopra
    """,
    "order": """
        segna*|marc*|contrassegn* ~6 pagat*|saldat*|chius*; registr* ~6 promess*|pagament*|impegno; chiud* ~6
        contestazion*|fattur*|pratic*|partit*|sollecit*; imposta* ~6 pagat*|saldat*|stato|zero; stato ~3
        pagat*|saldat*|chius*; aggiorn* ~3 sistema|registr*|archivi*; interromp* ~3 sollecit*; sblocc* ~3; conced*
        ~3 sconto
    """,
    "wait": """
        fino a ~2 gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|
        dicembre|pasqua|primavera|estate|fine; aspettare ~6; spostare|rimandare|rinviare|slittare ~6; a
        primavera; in primavera; resto ~8 dopo|più_avanti|primavera|pasqua
    """,
    "not_admin": """
        priva di ordine ~8; dichiarazione d? intento ~4; file xml ~12; appena ~8 iban|coordinate|certificat*
    """,
    "not_gone": """
        codice destinatario errato ~3; destinatario errato ~2; rivolg* ~5
        curatore|avvocat*|commissari*|liquidator*; scriv* ~5 curatore|avvocat*|commissario|liquidator*;
        destinatario ~2; non mi lavorano ~3; non ho ~2 azienda ~2 liquidazione
    """,
    "not_ooo": """
        assente ~3; numero ordine ~4 assente; torna ~3 ferie; al rientro ~4 lui; non ~2 assente; ordine ~3
        assente
    """,
}
