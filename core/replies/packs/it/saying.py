"""Italian: requests, questions, trouble, proceedings, absence, abuse. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SAYING: Final[Mapping[str, str]] = {
    "copy": """
        copia|copie|duplicat* ~4 fattura*|fatture|della|pdf; duplicato; rinvi*|rimand*|reinvi*|rispedi*|riman* ~5
        fattura|fatture|copia|la|pdf|le; inviar*|inviate*|mandar*|mandate*|trasmett*|spedi*|girar*|girate*|
        fornir*|serve|servirebbe|occorre|invi*|allegar* ~6 fattura|fatture|copia|copie|pdf|duplicato; fattur* ~6 non
        ~3 ricev*|trov*|arrivat*|pervenut*|risulta|abbiamo; non ~4 ricev*|trov*|arrivat*|pervenut*|abbiamo|risulta
        ~3 fattur*; mai ~2 ricevut*|arrivat* ~3 fattur*; fattur* ~3 mai|pers*|smarrit*; di nuovo; nuovamente ~3
        fattur*; allegat* ~4 mancant*|non|bloccat*|rimoss*|vuoto|illegg*|corrott*|eliminat*; senza allegat*; manca*
        ~3 allegat*|fattura; pdf ~3 fattur*; inviarmela|inviarcela|mandarmela|mandarcela|rinviarmela|inviarmele
    """,
    "statement": """
        estratto* conto|partite; e/c; partitario; scheda contabile; situazione ~3
        contabile|partite|conto|fatture|aggiornat*; elenco|lista|riepilogo|prospetto|dettaglio ~4
        fatture|partite|scadut*|insolut*|apert*|insolvenze; partite aperte; saldo contabile; riconciliazione;
        mastrino; situazione aggiornata; estratto
    """,
    "not_statement": "estratto conto bancario; estratto ~2 banca; elenco ~3 pagate",
    "question": """
        perché; cosa|come|quando|quanto|quale|quali|chi|dove|qual ~2
        è|sono|si|devo|dobbiamo|riferisce|significa|avete|importo|fattur*| iban|il; a cosa ~3; a che ~3; di
        cosa|che|quale ~2; a quale ~3; per quale ~2; potete|potreste|può|potrebbe|puoi ~3
        spieg*|chiar*|conferm*|dire|dirmi|indic*|precis*|specific*|fornir* ~3; non ~2 capisc*|comprend*|capiamo; non
        ~2 chiar*; chiarimento*|delucidazion*|spiegazion*; una domanda|info; vorrei|vorremmo sapere|capire|chiar*;
        gradirei ~3 sapere|chiar*; non so cosa; fatemi sapere ~2 se|cosa|quale|come; mi sapete|sapreste dire; ho
        bisogno ~3 informaz*|chiar*; non ~2 risulta chiar*
    """,
    "plan": """
        rate; rata ~2 mensil*; rateizz*; ratealizz*; rateal*; dilazion*; proroga; prorogare; piano di
        rientro|pagamento|rateale; rinvi* ~4 pagamento|scadenza; posticip*; al mese; mensil*; in ~1
        due|tre|quattro|sei|più|3|4|6|2 rate|volte|tranche|soluzioni; più tempo; altro tempo; ancora ~3
        tempo|giorni|settimane|pazienza; pazientare; pazienza; giorni in più; allung* ~3 termini;
        slittamento|slittare; moratoria; dilazionare; spalm*
    """,
    "hardship": """
        fatica ~4 pag*|fronte|sald*; facciamo fatica; far fronte; difficoltà; stretta ~2 liquidità; non ce la
        facciamo; incassi ~3 ritard*|calo; difficoltà ~4 economic*|finanziar*|liquidità|cassa|momentane*|pag*; in
        difficoltà; problem* ~3 liquidità|finanziar*|economic*|cassa|soldi; mancanza ~2 liquidità|fondi|soldi; in
        crisi; crisi ~1 economica|finanziaria|liquidità; momento* ~2 difficile|delicat*|critic*|nero|no; situazione
        ~3 difficile|critica|delicata|economica|finanziaria|pesante; non ~2 abbiamo|ho|dispon*|c_è ~3
        liquidità|soldi|fondi|denaro|disponibilità|cassa; senza ~2 soldi|liquidità|fondi|lavoro; clienti ~4 non ~3
        pag*; banca ~5 revoc*|blocc*|tagliat*|chius*; conto* ~3 bloccat*|pignorat*|vuot*|rosso; fatturato ~3
        calat*|crollat*|dimezzat*; calo ~2 lavoro|fatturato|vendite; in ginocchio; alle strette; al verde; cassa
        integrazione; periodo ~2 difficile|nero|brutto
    """,
    "admin": """
        cig; cup; codice ~1 destinatario|univoco|cig|cup|fornitore|ordine; sdi; numero ~2
        ordine|fornitore|po|commessa ~6; ordine ~3 acquisto ~4; po ~3 manca*|indic*|riport*; manca* ~5
        ordine|cig|cup|po|codice|riferimento|oda; oda; portale; piattaforma; caric* ~4 portale|piattaforma|sistema;
        coupa; ariba; peppol; fattura elettronica; fatturazione elettronica; anagrafica; modulo ~2 fornitor*; scheda
        ~1 fornitor*; registr* ~3 fornitor*; qualifica ~2 fornitor*; durc; certificat* ~4
        scadut*|manca*|rinnov*|residenza; intest* ~5; ragione sociale; partita iva ~4 errat*|sbagliat*|manca*;
        indirizzo ~2 fatturazione|fattura; scartat* ~4; rifiut* ~3 sistema|sdi|portale|automat*; respint* ~3
        sistema|sdi|portale; riemett*|riemissione|rimett*|rimettere ~4 fattura; rifare ~2 fattura; split payment;
        esigibilità; benestare ~3; entrata merce; coordinate bancarie ~4 modul*|conferma|aggiorn*; dichiarazione ~2
        intento; tracciabilità; bollo ~2 manca*
    """,
    "gone": """
        niente|nulla a che ~2; indirizzo privato|personale; non ~3 persona ~3
        giusta|riferimento|corretta|competente|adatta|indicata; non ~3
        mi_occupo|ci_occupiamo|competenza|competente|gestisco|seguo| responsabile|referente ~3; non ~3 lavora* ~3
        più|qui; non ~2 lavor* più; più ~2 lavor*|dipendente|parte|azienda|noi|società; lasciat* ~3
        azienda|società|incarico|lavoro; in pensione; pensionat*; trasferit* ~2 altr*; sbagliat* ~2
        persona|indirizzo|ufficio|destinatario|referente|mail; persona|indirizzo|ufficio|destinatario
        sbagliat*|errat*; rivolg* ~2 a|all|al|alla|allo ~6; scriv* ~2 a|all|al|alla ~6; contatt* ~2
        invece|piuttosto; d ora in poi ~6; nuovo referente|contatto|indirizzo|responsabile; referente ~2 è;
        deced*|defunt*; sostituit* da|dal|dalla; altro ufficio; non sono io ~4; non di mia; indirizzate ~4; da tempo
        ~2 non ~2 lavor*; non lavoro più; privato cittadino; sono un privato
    """,
    "redirect": """
        scriv*; contatt*; rivolg*; invi*; mand*; indirizz*; urgen*; mail; referente; copia; sentire; tramite
    """,
    "ooo": """
        fuori ~1 ufficio|sede; in ferie; ferie; assent*; assenza; in vacanza; in trasferta; malattia; maternità;
        congedo; non ~2 ufficio; rientr* ~3; al mio rientro; al rientro; torn* ~3 in|il; ufficio* ~3 chius*; chius*
        ~3 per|dal|fino|estiva|natalizia; chiusura ~2 aziendale|estiva|natalizia|ufficio*; non ~2
        disponibile|raggiungibile; accesso limitato; permesso
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
        sconosciuto; 550; 5.1.1; mailer daemon; restituito ~3 mittente; undeliver*
    """,
    "insolvency": """
        falliment*; fallit*; fallita; concordato preventivo|in|minore|semplificato|fallimentare|liquidatorio;
        concordato ~2 bianco; domanda|chiesto|chiediamo|richiesto|presentato|ammess* ~3 concordato; procedura ~2
        concorsual*|fallimentar*|liquidazione|concordato|sovraindebitamento| composizione; liquidazione ~3
        giudizial*|coatta|controllata|volontaria|società; in liquidazione; liquidator*; curatore; curatela;
        curatrice; commissario ~1 giudiziale|straordinario|liquidatore; amministrazione
        straordinaria|controllata|giudiziaria; insolven*; sovraindebit*; composizione ~2 negoziata|crisi; crisi d
        impresa; insinu* ~3 passivo; passivo; stato passivo; ammission* ~3 passivo; sentenza ~4
        fallimento|liquidazione; bancarotta; esdebitazione; cessat* ~3 attività; cessazione ~2 attività; chiuso ~2
        attività|azienda|battenti; chiusura definitiva; accordo ~1 ristrutturazione; ristrutturazione ~2 debit*;
        misure protettive; debiti pregressi; cancellat* ~3 registro; moratoria concorsuale; piano attestato; giudice
        delegato
    """,
    "not_insolvency": """
        client*|fornitor* ~6 fallit*|falliment*|concordat*|liquidazione; evitar* ~3 falliment*|concordat*;
        liquidazione ~2 fattura*|iva|compenso; insolvenze clienti; messa in liquidazione ~2 fattura
    """,
    "legal": """
        avvocat*; legale; legali; studio legale|mio; al mio studio; procuratore; giuridic*; vie legali;
        azioni|azione|passi legali|legale|giudizial*; adir* ~3; tribunal*; giudice; giudizio; giudizial*; causa;
        fare|faremo|farò causa; citazione; citare ~3; denunci*; querel*; carabinieri; polizia; guardia di finanza;
        procura; procur* ~2 conferit*; decreto ingiuntivo; opposizione ~4 decreto|ingiuntivo; ingiunzione; diffid*;
        messa in mora; mediazion*; arbitrat*; conciliazion*; contenzios*; vertenza; controversia; lite; nome e ~3
        conto; mia|mio|nostra|nostro assistit*|client*|mandante ~4; assistit*; risarciment*; danni; riserv* ~4
        diritt*|azion*|agire; prescri*; ufficio legale; tutela ~3 diritti|legale|interessi; antitrust; codacons;
        consumator*; sede giudiziaria|legale ~3; esposto
    """,
    "not_legal": """
        sede legale; rappresentante legale; a causa; per causa; causa ~1
        di|dei|della|del|mancanza|forza|crisi|problemi; liquidazione giudiziale; commissario giudiziale;
        amministrazione giudiziaria; giudice delegato; interess* legal*; valore legale; vostro ~1 legale ~2 cost*;
        tribunale ~2 fallimentare; danni ~3 merce|trasporto; forma giuridica
    """,
    "firm": "avv; avvocat*; studio legale",
    "stop": """
        scriv* ancora; ancora ~2 mail|email|messagg*; lasciatemi|lasciami|lasciateci ~2 stare|pace|perdere; non ~2
        disturb*; basta; la smetta; smetta di; toglietemi; togliermi; rimuovermi; cancellarmi; eliminarmi;
        disiscri*; cancell* ~6 lista|mailing|iscrizione|newsletter|indirizzo|dati|contatt*|mail|
        email|nominativo|archivi*|database|numero; cancellatemi|cancellateci|toglietemi|rimuovetemi|eliminatemi|
        toglietici; unsubscribe; rimuov*|toglie*|toglier*|elimin* ~6
        lista|mailing|indirizzo|dati|contatt*|mail|email|nominativo|database| archivi*|numero|rubrica; smett* ~6;
        smettetela|smettila|piantatela|finitela|basta ~5
        mail*|email|scriver*|chiamar*|mandar*|inviar*|messagg*|sollecit*|
        telefon*|con|di|di_mandarmi|scrivermi|contattarmi; basta ~2 mail|email|messaggi|solleciti|telefonate; non ~4
        desider*|vogli* ~4 ricever*|contatt*|comunicazion*|mail|email|messagg*|sentir*|essere| più|altre; non ~2
        scriv*|mand*|invi*|chiam*|contatt*|disturb*|telefon*|tempest*|rompe* ~4 più|ulterior*|altr*|né; non
        contatt*|scriv*|chiam* ~3; non ~2 contattatemi|scrivetemi|mandatemi|chiamatemi; niente più
        mail|email|messagg*|sollecit*; gdpr; privacy; diritto ~2 oblio|cancellazione|opposizione; trattamento ~3
        dati; revoc* ~3 consenso; mi oppongo ~5; lasciatemi|lasciateci|lasciami in? pace; in pace; molest*; diffid*
        ~3 contatt*|scriv*|inviar*; spam; dal contattare; cancellazione ~3 dati|nominativo|indirizzo; togliet* ~4
    """,
    "not_stop": """
        non esit* ~6; non ~2 esit*; non ~2 mand* ~3 ddt|merce; cancell* ~4 ordine|fattura|contratto; non ~2 lavora
        più; elimin* ~3 fattura|riga; togliere ~3 fattura|riga; si prega di cancellare; non contatt* più tardi;
        basta ~2 inviare ~3 fattura|ddt; non scriv* ~3 fattura; smett* ~2 fornitura|lavoro; informativa privacy;
        finché non ~6
    """,
    "hostile": """
        idiot*; imbecill*; cretin*; stupid*; deficient*; coglion*; cazz*; stronz*; merd*; ladr*; truffator*;
        truffa*; bastard*; vergogn*; incompeten*; incapac*; pagliacc*; buffon*; parassit*; sciacall*; schifo*; fate
        schifo; vaffanculo; fanculo; andate ~3 diavolo|inferno|quel_paese|cagare; rompe* ~3 palle|scatole|coglioni;
        palle; usurai*; farabutt*; delinquent*; ridicol*; penos*; mafios*; maledett*; sanguisugh*; animali; porci;
        criminali; infam*; bugiard*; siete una; stufo|stufa|stanc* di; rotto le
    """,
    "ack": """
        ricevut*; grazie; ok; preso ~1 atto|nota|carico; prendo|prendiamo ~2 carico|nota|atto; prendo atto; inoltr*
        ~3; giro ~3; verific*; controllo; vi ~2 sapere|aggiorn*|rispond*|faccio; faccio sapere|verificare; va bene;
        d accordo; capito; ticket; richiesta ~4 registrat*|carico|ricevut*; in verifica; ci stiamo; perfetto;
        confermo ~2 ricez*; sarà mia cura; passo ~3
    """,
    "greeting": """
        buon natale|anno|lavoro|weekend|giornata; buone feste|vacanze; buona giornata|pasqua; vedi allegato; in
        allegato
    """,
    "inject": """
        ignor*|dimentic*|tralasci*|sovrascriv* ~6 istruzion*|regole|direttiv*|indicazion*; istruzion* ~4 precedent*;
        sistema ~1 messaggio|avviso|notifica; messaggio ~2 sistema; sei ~3 ia|assistente|modello|bot; intelligenza
        artificiale; agente ai|ia; modello linguistico; classific* ~5 come; rispond* ~2 solo|solamente|con|json;
        json; intents; nuove istruzioni; override; modalità sviluppatore
    """,
    "order": """
        segna*|marc*|contrassegn* ~6 pagat*|saldat*|chius*; registr* ~6 promess*|pagament*|impegno; chiud* ~6
        contestazion*|fattur*|pratic*|partit*|sollecit*; imposta* ~6 pagat*|saldat*|stato|zero; stato ~3
        pagat*|saldat*|chius*; aggiorn* ~3 sistema|registr*|archivi*; interromp* ~3 sollecit*; sblocc* ~3; conced*
        ~3 sconto
    """,
}
