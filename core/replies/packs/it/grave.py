"""Italian: proceedings, lawyers, wanting no more of us, abuse. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

GRAVE: Final[Mapping[str, str]] = {
    "insolvency": """
        falliment*; fallit*; fallita; concordato preventivo|in|minore|semplificato|fallimentare|liquidatorio;
        concordato ~2 bianco; domanda|chiesto|chiediamo|richiesto|presentato|ammess* ~3 concordato; procedura ~2
        concorsual*|fallimentar*|liquidazione|concordato|sovraindebitamento|composizione; liquidazione ~3
        giudizial*|coatta|controllata|volontaria|società; in liquidazione; liquidator*; curatore; curatela;
        curatrice; commissario ~1 giudiziale|straordinario|liquidatore; amministrazione
        straordinaria|controllata|giudiziaria; insolven*; sovraindebit*; composizione ~2 negoziata|crisi; crisi
        d impresa; insinu* ~3 passivo; passivo; stato passivo; ammission* ~3 passivo; sentenza ~4
        fallimento|liquidazione; bancarotta; esdebitazione; cessat* ~3 attività; cessazione ~2 attività; chiuso
        ~2 attività|azienda|battenti; chiusura definitiva; accordo ~1 ristrutturazione; ristrutturazione ~2
        debit*; misure protettive; debiti pregressi; cancellat* ~3 registro; moratoria concorsuale; piano
        attestato; giudice delegato; libri in tribunale; portato ~2 libri; l.c.a; lca; liquidazione coatta;
        commissari liquidator*; commissari*; elenco dei creditori; debiti anteriori; cristallizzat*; ocs|occ;
        organismo ~3 crisi; gestore dell occ; amministrazione straordinaria; liquidazione ~2;
        curatore|curatrice|curatori; domande di ammissione; fallito|fallita|falliti|falliamo; dichiarat* ~2
        fallit*; chiuso ~3 sempre; chiudiamo ~3 bottega|baracca|sempre; abbiamo chiuso ~3; creditor*; pre
        insolvenza; ditta ~3 chiusa; con riserva; procedura ~3 estesa; esdebitaz*; composizione negoziata;
        liquidatore|liquidatori; cessata attività; partita iva ~2 chiusa; omologa*; piano ~2 ristrutturazione;
        sovraindebitat*; siamo ~2 falliti; andati ~2 gambe; falimento|fallimeto|falliti; procedura concorsuale;
        procedure concorsuali; creditori ~2 concorsuali; debitore ~2 concordato; istanza ~3
        fallimento|liquidazione; ammissione al passivo; crisi da sovraindebitamento; tirato ~2 giù ~3
        serranda|saracinesca; abbassato ~3 serranda|saracinesca; saracinesca; ditta cessata; cessazione ~3
        attività; prededuzione; prededucibil*;
        siamo|è|azienda|ditta|società fallit*; andat* fallit*|in_fallimento; chiusura ~3 fallimento
    """,
    "not_insolvency": """
        client* ~6 fallit*|falliment*|concordat*|liquidazione; evitar* ~3 falliment*|concordat*; liquidazione ~2
        fattura*|iva|compenso; insolvenze clienti; messa in liquidazione ~2 fattura; studio|ufficio|siamo ~4
        curator*|commissari*|liquidator* ~3; controllata|consorella|collegata ~8
        fallit*|fallimento|liquidazione|concordato; svendita|saldi|vetrina|outlet|cartello ~8
        fallimento|liquidazione; liquidazione ~4 vetrina|outlet|saldi|stock|negozio|cartello;
        vend*|produc*|stamp* ~8 curatori|fallimentar*|liquidator*; corso|seminario|libro|convegno ~8
        fallimentar*|crisi|insolvenz*|fallimento; ufficio liquidazione; liquidazione ~3 mandato|spesa|tecnica;
        curatore ~4 mostra|museo|collezione|esposizione; voci|diceria* ~8; minacc* ~5 fallimento; passivo ~3
        bilancio; liquidare ~2 vostre|fatture; contest*; concordato ~2 prezzo; prezzo ~2 concordato; non
        concordat*; quanto concordato; non siamo|è|sono|c_è|stiamo|andiamo ~2
        fallit*|fallimento|liquidazione|concordato; né ~2 fallit*|fallimento|concordato; nessun ~1
        fallimento|concordato
    """,
    "formal": """
        creditor*|sentenza|dichiarat*|dichiarata|nominat*|nominando|depositat*|aperta|apertura|
        passivo|domanda|posta|ammess*|tribunale; siamo|è|sono|fallito ~2 fallit*|in_liquidazione|concordato; in
        liquidazione
    """,
    "legal": """
        avvocat*; legale; legali; studio legale|mio; al mio studio; procuratore; giuridic*; vie legali;
        azioni|azione|passi legali|legale|giudizial*; adir* ~3; tribunal*; giudice; giudizio; giudizial*; causa;
        fare|faremo|farò causa; citazione; citare ~3; denunci*; querel*; carabinieri; polizia; guardia di
        finanza; procura; procur* ~2 conferit*; decreto ingiuntivo; opposizione ~4 decreto|ingiuntivo;
        ingiunzione; diffid*; messa in mora; mediazion*; arbitrat*; conciliazion*; contenzios*; vertenza;
        controversia; lite; nome e ~3 conto; mia|mio|nostra|nostro assistit*|client*|mandante ~4; assistit*;
        risarciment*; danni; riserv* ~4 diritt*|azion*|agire; prescri*; ufficio legale; tutela ~3
        diritti|legale|interessi; antitrust; codacons; consumator*; sede giudiziaria|legale ~3; esposto;
        precetto; atto di ~3; opposizione; patrocinat*; istanza ~3 sospensione; in tribunale; ci vediamo ~3; in
        giudizio; testimoni; avv; avvocat* ~3; ci assiste; assiste l avv; domanda ~2 mediazione; organismo ~3
        mediazione; incontro ~3; parte civile; denunc*; decreto; udienza; ricorso; ricorr*; comparsa;
        riconvenzional*; pignoram*; garante ~3 privacy ~4; vie ~2 legali; diffida ~4; agcm; causa ~3 civile;
        facciamo causa; faccio causa; giudice ~2 pace; in mano ~3 avvocat*; art 615;
        present*|deposit*|propo*|avvi*|intraprend*|intent*|rivol*|affid*|incaric*|consult*|pass*|
        trasmess*|port*|sporg*|agi*|adi*|cit*|procede*|ricorr* ~6
        avvocat*|legale|legali|tribunale|giudice|causa|denuncia|querela|giudizio|carabinieri|
        polizia|ricorso|opposizione|mediazione|procura|giudiziari*|vie; vediamo|vedremo|vedete ~4
        tribunale|giudice|aula|causa; rappresent*|assist*|difend* ~5 interessi|società|client*|assistit*;
        risponderà|scriverà ~3 avvocato|legale; mio|nostro avvocato|legale ~4; in nome e per conto; esposto
        ~3 procura|carabinieri; depositerò|deposito ~3 querela|denuncia
    """,
    "not_legal": """
        sede legale; rappresentante legale; a causa; per causa; causa ~1
        di|dei|della|del|mancanza|forza|crisi|problemi; liquidazione giudiziale; commissario giudiziale;
        amministrazione giudiziaria; giudice delegato; interess* legal*; valore legale; vostro ~1 legale ~2
        cost*; tribunale ~2 fallimentare; danni ~3 merce|trasporto; forma giuridica; tribunale ~4
        dichiarat*|aperta|nominat*|liquidazione ~8; nessun bisogno ~4 avvocat*|legal*; non ~4
        serve|servono|bisogno|occorr* ~4 avvocat*|legal*|tribunal*; inutile ~4 avvocat*|legal*|tribunal*; non ~3
        chiam*|scomod* ~3 avvocat*|legali; toghe ~6; vend*|produc*|confezion*|stamp*|forni* ~8
        avvocat*|giudic*|tribunal*|magistrat*|notai; mensa|bar|economato|ufficio_acquisti ~4
        tribunal*|procura|corte; economato ~3 tribunal*; vostro|vostri|suo|suoi ~1 avvocat*|legal*;
        parlate|minacciate|scrivete|citate ~6 avvocat*|legal*|tribunal*|azioni|vie; la lite ~3; lite ~2
        ringrazia*|bibite; lite s; codici ~4 avvocat*; buttat*; libri in tribunale ~3; atto ~3 cortesia;
        nostro|mio ~2 cliente ~2 principale|maggiore|grosso|migliore; client* ~3 non ~2 pag*;
        non vi|la|le fa|faccio|facciamo|farò|faremo causa; nessuno ~1 fa|farà causa
    """,
    "firm": "avv; avvocat*; studio legale",
    "lawyer": """
        avvocat*|tribunal*|giudic*|legale|legali|magistrat*|notai*|procura|avv|giuridic*|lite
    """,
    "mine": """
        mio|mia|nostro|nostra|nostri|al|all|in|ci|dal
    """,
    "stop": """
        scriv* ancora; ancora ~2 mail|email|messagg*; lasciatemi|lasciami|lasciateci ~2 stare|pace|perdere; non
        ~2 disturb*; basta; la smetta; smetta di; toglietemi; togliermi; rimuovermi; cancellarmi; eliminarmi;
        disiscri*; cancell* ~6
        lista|mailing|iscrizione|newsletter|indirizzo|dati|contatt*|mail|email|nominativo|
        archivi*|database|numero; cancellatemi|cancellateci|toglietemi|rimuovetemi|eliminatemi|toglietici;
        unsubscribe; rimuov*|toglie*|toglier*|elimin* ~6
        lista|mailing|indirizzo|dati|contatt*|mail|email|nominativo|database|archivi*|numero|
        rubrica; smett* ~6; smettetela|smettila|piantatela|finitela|basta ~5
        mail*|email|scriver*|chiamar*|mandar*|inviar*|messagg*|sollecit*|telefon*|con|di|
        di_mandarmi|scrivermi|contattarmi; basta ~2 mail|email|messaggi|solleciti|telefonate; non ~4
        desider*|vogli* ~4 ricever*|contatt*|comunicazion*|mail|email|messagg*|sentir*|essere|più|altre; non ~2
        scriv*|mand*|invi*|chiam*|contatt*|disturb*|telefon*|tempest*|rompe* ~4 più|ulterior*|altr*|né; non
        contatt*|scriv*|chiam* ~3; non ~2 contattatemi|scrivetemi|mandatemi|chiamatemi; niente più
        mail|email|messagg*|sollecit*; gdpr; privacy; diritto ~2 oblio|cancellazione|opposizione; trattamento ~3
        dati; revoc* ~3 consenso; mi oppongo ~5; lasciatemi|lasciateci|lasciami in? pace; in pace; molest*;
        diffid* ~3 contatt*|scriv*|inviar*; spam; dal contattare; cancellazione ~3 dati|nominativo|indirizzo;
        togliet* ~4; interrompete|interrompere ~5 contatt*|invii|messaggi|comunicazion*;
        depennare|depennate|depennatemi ~6; dall elenco ~3 destinatari; essere ~2
        rimoss*|cancellat*|tolt*|depennat*; rimosso|rimossa|cancellato|cancellata ~4
        invii|lista|elenco|mailing|automatici; desidero|vorrei|chiedo essere ~2 rimoss*|cancellat*|tolt*; ogni
        contatto; invii automatici ~4 basta|stop|rimoss*; troppi ~4 messaggi|mail|solleciti; sono troppi|troppe;
        non scrivetemi; non inviare ~6; alcuna comunicazione; smettetela|smettila|smetta|piantatela|finitela ~6;
        solo ~3 posta|carta|raccomandata; solo per ~2 posta|raccomandata; opposizione ~5
        trattamento|indirizzo|dati|uso; si oppone ~6; cancellazione;
        togliete|toglietemi|cavatemi|levatemi|levate ~6 lista|elenco|mailing|indirizzi|rubrica; finite ~3 spam;
        cartella spam; bloccat* ~3 mittente|indirizzo; mi disiscrivo; non voglio più ~4; non desider* ~4; cess*
        ~5 invio|contatt*|comunicazion*|messagg*; revoco;
        smett*|cess*|basta|stop|interromp*|finit*|piant*|aste*|risparmi*|ponete|porre ~7
        contatt*|comunicazion*|mail|email|e-mail|messagg*|scriver*|scriv*|mandar*|inviar*|invio|
        invii|invi|chiamat*|chiamar*|telefonat*|telefonar*|sollecit*|promemoria|avvisi|sms|
        whatsapp|disturb*|molest*|spam|corrispondenza|notifiche|insist*|tormentar*;
        rimuov*|rimoss*|cancell*|togli*|tolt*|elimin*|depenn*|estromett*|sbarr*|deregistr* ~7
        lista|liste|elenco|elenchi|mailing|indirizz*|dati|rubrica|database|archivi*|nominativo|
        destinatari|contatti|invii|distribuzione; non ~3
        scriv*|mand*|invi*|chiam*|contatt*|disturb*|telefon*|molest*|cercat*|cerchi|spedi* ~4
        più|mai|altro|altri|altre|ulterior*|nulla|niente; non ~2 vogl*|desider*|intend*|gradi* ~3
        più|ricever*|sentir*|essere|altre|ulteriori|saper*; niente|nessun*|nessuna ~2 altr*|più|ulterior* ~2
        mail|email|messagg*|comunicazion*|contatt*|sollecit*|chiamat*|telefonat*|pec;
        solo|esclusivamente|unicamente ~3 posta|carta|raccomandata|scritto|cartaceo;
        spam|cestino|posta_indesiderata; oppong*|opposizione ~7 trattamento|utilizzo|uso|dati|indirizzo;
        evitate|eviti|evitare ~3 mettermi|metterci|scrivermi|scriverci|contattar* ~4; non ~2 fatevi|si
        faccia più ~2; toglietemi|cancellatemi|rimuovetemi ~6; non ~2 scrivete* ~1 più;
        astener*|asteng*|astenga* ~4; non mi|ci|gli|le|vi
        scriv*|mand*|invi*|contatt*|chiam*|cerc*|telefon*|disturb*; tolga*|tolg*|togliete|levi|levate ~8
        archivi*|lista|elenc*|database|indirizz*|rubric*|mailing; inutile
        insistere|scrivere|chiamare|sollecitare; non insist*; non ~2 risponde|risponderà più ~1; ancora una
        mail|email|telefonata|lettera ~3; in pace ~3
    """,
    "not_stop": """
        non esit* ~6; non ~2 esit*; non ~2 mand* ~3 ddt|merce; cancell* ~4 ordine|fattura|contratto; non ~2
        lavora più; elimin* ~3 fattura|riga; togliere ~3 fattura|riga; si prega di cancellare; non contatt* più
        tardi; basta ~2 inviare ~3 fattura|ddt; non scriv* ~3 fattura; smett* ~2 fornitura|lavoro; informativa
        privacy; finché non ~6; non ~2 togliet*|toglier*|cancellat*|rimuov*|eliminat* ~8; disiscriv* ~6
        clicca|qui|link|newsletter; per disiscriver* ~6; clicca ~6; clicc* ~5; se non ~2 desider*|vuoi|volete ~5
        ricever* ~8; non voglio più ~4 aspettare; basta ~2 soldi; non ~2 basta; basta ~2 una; mi raccomando;
        cancellat* ~3 registro; cessat* ~3 attività; mai ~2 scritto|detto|chiesto|mandato ~2;
        finit* ~1 nello spam; nello spam; mai ricevut*
    """,
    "footer": """
        clicca|cliccare|clicchi ~3 qui; per disiscriver*|cancellar* ~4; disiscriver* ~5 qui|clicca|newsletter;
        informazioni contenute ~6 riservate; ricevuto ~2 per errore; vietata ~2
        diffusione|riproduzione|divulgazione|copia; ogni abuso; esclusivamente ~2 destinatari*; reg ue #;
        regolamento ue #; ricevere più ~3 circolari|newsletter; segreto professionale
    """,
    "hostile": """
        idiot*; imbecill*; cretin*; stupid*; deficient*; coglion*; cazz*; stronz*; merd*; ladr*; truffator*;
        truffa*; bastard*; vergogn*; incompeten*; incapac*; pagliacc*; buffon*; parassit*; sciacall*; schifo*;
        fate schifo; vaffanculo; fanculo; andate ~3 diavolo|inferno|quel_paese|cagare; rompe* ~3
        palle|scatole|coglioni; palle; usurai*; farabutt*; delinquent*; ridicol*; penos*; mafios*; maledett*;
        sanguisugh*; animali; porci; criminali; infam*; bugiard*; siete una; stufo|stufa|stanc* di; rotto le;
        razza di ~2; pezzenti; usurai; vergognatevi; vergogna; andate a quel paese; quel paese; morti di fame;
        delinquenti; ratti; zecche; avvoltoi; cialtron*; banda di; imbroglion*; strozzin*; mascalzon*; incapaci
    """,
}
