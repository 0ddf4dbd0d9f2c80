"""Italian: what is grave in so many words, whatever else a mail says. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PLAIN: Final[Mapping[str, str]] = {
    "sue": """
        assisto|assistiamo|rappresento|rappresentiamo|difendo|difendiamo ~5 incaricato|incaricati|incarico;
        nostro|mio|nostra|mia ~1 avvocato|avvocata|legale ~3 depositato|presentato|chiesto;
        vi|le|la facciamo|faccio|faremo|farò causa; agiremo|agirò|procederemo ~4
        legali|giudizialmente|tribunale|giudizio; vi
        citeremo|citiamo|denunceremo|denunciamo|denuncio|querelo|quereleremo; adiremo|adirò ~4; ci|mi
        rivolgeremo|rivolgiamo|rivolgerò|rivolgo ~3 tribunale|giudice|avvocato|legale; ricevuto|assunto ~1
        incarico|mandato ~1 da|dal|dalla|di|dai;
        passare|passa|rivolgersi|rivolgetevi|indirizz*|inoltr*|trasmess*|contattate ~4
        da|dal|dall|al|all|a|il|l ~1 nostro|mio|avv|avvocato|legale ~1 avv|avvocato|legale|del|della;
        passare|rivolgersi|rivolgetevi|indirizzate|inoltrate ~2 dall|all avv|avvocato; nostro|mio
        avvocato|legale|avv ~3 risponde|risponderà|contatterà|scriverà|assiste|segue|seguirà;
        rispond*|occup* ~2 nostro|mio avvocato|legale;
        notizie|lettera ~1 dal|da|del nostro|mio avvocato|legale; in|nelle mano|mani ~1
        nostro|mio|del|dell|al ~1 avvocato|legale; passato|passata|affidato|affidata ~2 al|ad nostro|mio|un
        avvocato|legale; sporgeremo|sporgerò|presenteremo|presenterò ~1 denuncia|querela|esposto;
        intraprenderemo ~2 legali|giudiziarie;
        dato|conferito mandato ~1 nostro|al|un ~1 legale|avvocato; in nome e per conto ~4 assistit*
    """,
    "quit": """
        non ~2 contattare|scrivere|contattate|scrivete|sollecitate ~3 mio|mia|nostro|nostra ~1
        cliente|assistito|assistita;
        toglie*|leva*|rimuov*|cancella*|elimin*|tir* ~4 da|dal|dalla|dai|dalle|dagli|dall ~2
        mailing|lista|liste|invii|elenco|elenchi|sistema|database|destinatari|circolari;
        togliete|rimuovete|cancellate|eliminate|tolga|rimuova|cancelli|elimini|togliere|
        rimuovere|cancellare|eliminare
        questo|questi|quegli|quei|nostro|nostri|mio|il_nostro|il_mio|i_nostri|gli ~1
        indirizzo|indirizzi|mail|email|numeri|caselle; sparite|sparisci|sparire|scomparite|uscite|levatevi
        ~1 da|dalla|dal mia|nostra|mie|mio ~1 casella|posta|mail;
        cessare|cessate|interrompere|interrompete|sospendere|smettere|smettete ~1 di|l|gli|ogni ~1
        invio|invii|scriver*|contattar*|mandar*|inviar*|telefonar*|sollecitar*; astener*|asteng* ~4
        solleciti|sollecito|contatti|invio|comunicazioni|scrivere|contattare|inviare; non ci|mi|gli|le
        scrivete|scriva|mandate|mandi|contattate|contatti|inviate|invii|chiamate|chiami più|mai;
        smettetela|smettete|smetta|smettila|piantatela|finitela di|con ~1
        scriver*|mandar*|contattar*|chiamar*|inviar*|mail|solleciti|telefonar*; lasciateci|lasciatemi ~2
        pace; non vogliamo|voglio|desideriamo più ~2 ricevere|mail|solleciti|vostre|messaggi;
        rimosso|rimossa|cancellato|cancellata|tolto|tolti|rimossi|cancellati da|dalla|dalle|dai ~1
        lista|liste|mailing|elenco; non mandatemi|scrivetemi|contattatemi|inviatemi|chiamatemi|scriveteci
        più
    """,
}
