"""French: what is grave in so many words, whatever else a mail says. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PLAIN: Final[Mapping[str, str]] = {
    "sue": """
        intérêts ~2 défendus|représentés par; notre|mon|nos ~1 avocat|avocate|avocats ~3
        déposé|introduit|saisi;
        nous|on|je vous assign*|poursuivr*|poursuivons|attaqu*|traîn*;
        engageons|engagerons|intenterons|introduirons|intentons ~2 action|procès|recours;
        saisirons|saisissons|saisirai|saisis ~3 tribunal|juge|justice|procureur; portons|porterons|porterai
        ~2 plainte|justice; notre|mon avocat|avocate|conseil ~4
        répond|répondra|prend|prendra|reviendra|traite|traitera|suit|contactera|écrira;
        adress*|passer|passe|passez|transmett*|voyez|contact* ~5 à|par|avec|de? notre|mon avocat|avocate;
        questions|demandes|échanges ~6 à|par notre|mon avocat|avocate; cher|chère confrère|consoeur; reçu
        mandat|instruction; mandaté|mandatée par ma|mon|notre ~1 client|cliente; constitué avocat;
        nouvelles|entendre|courrier ~1 de notre|mon avocat|avocate;
        chez|auprès_de|entre_les_mains_de|aux_mains_de|transmis_à|confié_à notre|mon avocat|avocate;
        porterons|portons|porterai ~3 justice|tribunaux; porterons|portons|porterai plainte;
        agirons|agissons ~1 justice;
        saisi|mandaté|consulté notre|un|mon avocat; suis|sommes le conseil de|du
    """,
    "quit": """
        plus|pas ~2 contacter|écrire|solliciter|relancer|contactez|relancez ~3 mon|ma|notre|nos
        client|cliente|clients|mandant|mandante;
        retir*|sort*|enlev*|supprim*|ôt*|ray* ~1 nous|moi|notre|mon|ces|cette|mes|nos ~4 de|des|du ~2
        envoi|envois|liste|listes|diffusion|fichier|fichiers|mailing|mailings|bases|
        base|publipostage|destinataires; retirez|retirer|enlevez|enlever|supprimez|supprimer|effacez|effacer
        notre|mon|ces|cette|nos ~2 adresse|adresses|courriel|courriels|numéro|numéros|mails|mail;
        dispar*|sort*|déguerpi* ~1 de ma|notre|mes ~1 boîte|boîtes|messagerie|mails; abstenir|abstenez ~4
        relance|relances|rappel|rappels|courrier|courriers|contact|écrire|relancer|contacter; cess*|arrêt*
        de? ~1 nous|m|me|l|lui écrire|relancer|contacter|envoyer|appeler|solliciter; ne|n nous|m|me|lui
        écrivez|contactez|relancez|appelez|envoyez|écris plus|jamais; ne plus ~1 nous|m|me|lui
        écrire|contacter|relancer|appeler|envoyer; plus aucune|aucun relance|rappel|courrier ~4
        débiteur|débitrice|gérant|cliente|société|adresse;
        ray*|retir*|enlev*|sort*|supprim* ~3 de vos|votre ~1
        envois|listes|liste|fichier|fichiers|mailing|mailings|relances_automatiques; ne ~1
        veux|voulons|souhaitons|souhaite plus ~1 recevoir ~1; lâchez nous|moi; laissez ~1
        tranquille|tranquilles|paix;
        cesser|arrêter|cessez|arrêtez tout|tous|toute|vos ~1 envoi|envois|relances|contact|relance
    """,
}
