"""French: reasons for not paying. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REASONS: Final[Mapping[str, str]] = {
    "dispute": """
        contest*; litige*; désaccord*; réclamation*; réclam*; ne|n ~3 d accord; pas d
        accord|conforme*|correct*|justifié*|dû|due|accept*|exact*; conteste*; erreur* ~4
        factur*|facture*|montant|prix|sur; facture* ~6
        erron*|incorrect*|fausse*|erreur*|inexact*|injustifi*|abusi*|contest*; erroné*; incorrect*; injustifi*;
        infond*; avoir ~2
        de|d|sur|svp|correspondant|rectificatif|pour|partiel|complet|total|correspondante|merci; un avoir; votre
        avoir; notre avoir; émettre|établir|faire|envoyer ~3 avoir; note de crédit; n accept* ~2 pas; ne reconn*
        ~3 pas; reconnaissons pas; déduction ~2; non conforme*; anomalie*; facturé* à tort; à tort; indu*; note
        de débit; non dû|due|fondé*|justifié*; malfaçon*; mécontent*; insatisf*; inacceptable; rectifi* ~3
        facture*|montant|prix; objection*; geste commercial; sans geste; rembours* ~3; désaccord; pas ~2
        bon|bonne|correct|juste ~3 montant|prix|modèle|compte|quantité; erreur; corrigez|annulez|refaites ~3;
        facturez|facturé quand même; vous me devez ~4; contesté*
    """,
    "not_dispute": """
        pas ~3 litige|contest*|objection*|réclamation*; aucun* ~2 litige|contestation|objection|réclamation;
        avoir ~3 reçu|compensé|imputé|déduit|vérifié; sans contestation; après avoir ~3; pour avoir ~2; d avoir
        ~2; ne contest* pas; conteste pas; contestons pas; reste à votre|disposition; avoir ~1 payé|été|reçu;
        conteste*|contestons ~5 aucun*|rien|pas; ne ~2 contest* ~5; aucun* ~2
        litige|contestation|réclamation|objection|désaccord ~4; rien à contester|redire|objecter ~4;
        litige|contestation|désaccord|réclamation|différend|anomalie ~7
        clos|close|réglé|réglée|résolu|résolue|levé|levée|terminé|terminée|soldé|soldée|éteint|
        vidé; clos|résolu|réglé ~4 litige; depuis votre avoir ~3; votre avoir ~5 reçu|arrivé|réglé|solde|clôt; n
        appelle aucune ~2; aucune remarque; facture ~3 correcte|conforme|bonne; d accord sur ~3 montant; levons
        ~3 réserve*; client*|clients ~3 ne|n ~3 pas
    """,
    "setoff": "note de débit; compens* ~4 créance|débit",
    "not_duplicate": "envoy*|besoin|transm*|fournir|adress* ~5 duplicata|double; un duplicata|double",
    "d.PRICE_ERROR": """
        autre ~1 prix|tarif|taux|montant; plus ~1 que ~3 devis|convenu|prévu; montant|somme ~6
        convenu*|devis|prévu*; prix|tarif|tarifs|taux ~8
        erron*|faux|incorrect*|supérieur*|différent*|convenu*|élevé|erreur|pas|excessif|augment*|
        conforme*|diffère*|correspond*|mauvais; erreur ~3 prix|tarif*|tarification; mauvais prix|tarif|taux;
        tarif* ~2 convenu*|négocié*|ancien*; devis ~6
        pas|indiqu*|diffère|différent*|mentionn*|prévoyait|était|conform*|correspond*; surfactur*; trop ~1
        cher|facturé|élevé; écart de prix; prix unitaire; facturé ~4 au lieu|plus|cher; différence de prix; n
        est pas le prix
    """,
    "d.EXTENSION_MATH": "erreur de calcul; mal calcul*; total ~3 faux|erron*|incorrect; addition ~2 fausse",
    "d.ALLOWANCE_CHARGE": """
        escompte*; remise ~5 pas|oubli*|prévue|convenue|appliqu*|manqu*
    """,
    "d.DAMAGED": """
        éclaté*; fuyai*|fuit; moisi*; fendu*; fissur*; rayé*; tordu*; mouillé*; enfonc*; abîm*; abim*;
        endommag*; cass*; bris*; détérior*; détruit*; écras*; déchir*; avari*; dégât*; défonc*
    """,
    "not_quality": "en qualité de; à défaut; défaut de paiement|règlement|réponse",
    "d.QUALITY": """
        qualité ~4 mauvais*|insuffisant*|médiocre*|pas|produit*|marchandise*|conforme*; problème*|souci* ~2
        qualité; défectueu*; défauts; un|des défaut*; défaut de; non conforme*; pas ~3 conforme*; inutilisable*;
        malfaçon*; vice*; rouill*; périm*; non-conform*; non conformité*; pas aux normes; mauvaise qualité; ne
        fonctionne* pas; ne marche* pas
    """,
    "d.QUANTITY_SHORT": """
        que # des|sur|pièces|colis|unités; seulement # ~3; # sur # ~2; # au lieu de #; facturé* ~3 # ~4
        mais|reçu|livré* ~4 #; manque #; manqu* ~5
        pièce*|colis|palette*|carton*|article*|unité*|livraison|marchandise*|
        quantité*|caisse*|produit*|référence*|sac*|rouleau*;
        pièce*|colis|palette*|carton*|article*|unité*|caisse*|produit* ~4 manqu*; manquant*; quantité* ~6
        pas|erron*|incorrect*|manqu*|inférieur*|fausse*|insuffisant*|livrée*; livraison ~3 partiell*|incompl*;
        incomplet*|incomplète*; reçu ~2 que|seulement ~3; livré* ~2 que ~3; n avons reçu que; moins ~3
        commandé|prévu|facturé; écart de quantité; livré partiellement
    """,
    "d.WRONG_PRODUCT": """
        mauvais|mauvaise|faux|autre ~1
        article*|produit*|marchandise*|référence*|taille|couleur|modèle|pièce*|matériel; erreur ~2
        livraison|article*|produit*|référence*; pas ~4 commandé*; ne correspond* ~3 commande
    """,
    "d.TERMS_DISPUTE": """
        délai* ~2 paiement|règlement ~6 est|sont|jours|convenu*|contrat*|60|90|45; condition* ~3 paiement|règlement
        ~6; pas ~3 échue*|échéance|exigible*; jours fin de mois; échéance ~4 erron*|fausse|pas|incorrecte; non
        échue*; pas encore ~2 échue*|due*
    """,
    "d.PALLET_CONTAINER": """
        palette* ~2 consign*|europe|échang*|rendues; consigne*; emballages consign*
    """,
    "d.RETURN": """
        retourn* ~5; renvoyé* ~4 marchandise*|colis|matériel|produit*|pièces|article*;
        marchandise*|colis|matériel|produit*|article* ~4 retourn*|renvoy*|repris*; retour ~2
        marchandise*|produit*|matériel; repris ~3 marchandise*|matériel|produit*; restitu*
    """,
    "d.MISSING_DOCS": """
        bon* de livraison; bl ~2 signé*|émargé*; preuve* de livraison; justificatif*; feuille* ~2
        heures|temps|présence|pointage; relevé* d heures; attachement*; procès verbal|pv ~2 réception; pv de
        réception; certificat* ~3; rapport* ~3 intervention; document* ~4 manqu*|signé*; bon* ~2
        intervention|travail; bons; émargé*; compte rendu ~2 intervention; dossier ~2 incomplet; attestation de
        livraison
    """,
    "d.NOT_OURS": """
        pas ~2 destinée|adressée|pour nous; n est pas ~2 nous|notre|la nôtre; pas pour nous; ne ~1 nous ~4
        destiné*; société soeur|sœur; pas à nous; pas|jamais|rien rien? commandé*; pas|jamais ~3
        passé|acheté*|souscrit|signé ~2; jamais ~2 client*; aucune ~1 commande|trace; pas ~2
        notre|nôtre|nous|concern* ~2; concerne* pas; ne ~2 concerne* pas; pas ~2 client*; pas la bonne société;
        à|pour|d|de une? autre société|entité|entreprise; erreur ~2 société|client|facturation|destinataire; ne
        ~2 connai* pas; destinée ~3 autre; mauvaise société; rien acheté|à_voir;
        trompez de société|personne|destinataire|client|entreprise|adresse; homonyme; rien à voir avec ~2
        facture|société|dette|commande
    """,
    "d.DUPLICATE_BILLING": """
        deux fois; en double; double factur*|emploi; doublon*; factur* ~4 double|deux;
        déjà été? facture|facturee|facturees|factures;
        facturation ~2 double; duplique*; même ~3 prestation|livraison|commande|facture ~4
        deux|déjà|double|autre; double
    """,
    "d.CANCELLED": """
        annul* ~5 commande*|contrat|prestation|abonnement|réservation|intervention;
        commande*|contrat|prestation|abonnement|réservation|service ~6 annul*|résili*|dénonc*|interromp*;
        résili*; rétract*; avons|été|ai annulé*; mis fin ~3 contrat
    """,
    "d.FREIGHT": """
        frais ~2 port|transport|livraison|expédition|envoi|gasoil; port; transport; franco; surcharge carburant
    """,
    "d.FX_INCORRECT": "taux de change; cours de change; mauvaise devise; devise ~3 erron*|incorrecte",
    "d.SERVICE_INCORRECT": """
        prestation*|travaux|travail|intervention*|réparation*|service*|chantier|installation|
        maintenance|technicien|pose ~8 pas|mal|jamais|non|incompl*|inachev*|insatisf*|bâcl*|panne ~4; bâcl*; mal
        ~1 fait|réalisé*|exécuté*|effectué*|posé*; inachev*; toujours ~2 panne|cassé; jamais ~2
        venu|terminé|fini|intervenu; non ~1 réalisé*|effectué*|exécuté*|terminé*; pas ~3
        terminé*|réalisé*|exécuté*|effectué*|fini*|réparé*; sav
    """,
    "d.LATE_DELIVERY": """
        retard* ~4 livr*|commande|chantier|semaine*|jours|mois|date; livr* ~8 retard|tard|tardiv*|délai;
        livraison* ~6 retard|tardive*; trop tard; hors délai*; délai* ~3 livraison ~4 respect*|dépass*; en
        retard; un mois de retard
    """,
    "d.LOST": """
        jamais|pas|rien|aucune ~4 reçu*|livré*|arrivé*|parvenu* ~4
        marchandise*|commande|colis|livraison|produit*|matériel*|pièce*;
        marchandise*|commande|colis|livraison|produit*|matériel*|palette* ~6 jamais|pas|perdu*|non ~3
        reçu*|livré*|arrivé*|parvenu*|transport|perdu*|été; jamais ~2 livré*|arrivé*; rien reçu; n avons rien
        reçu; non livré*; colis perdu*; perdu* ~3 transport; jamais ~2 reçu* ~3; pas encore ~2 livré*
    """,
    "d.STALE_INVOICE": """
        prescri*; trop ancien*|vieille; date de plusieurs années; forclos*; prescrite; forclusion; l110; 2224;
        plus de ~1 cinq ans; il y a ~2 ans; trop vieille|vieux; hors délai ~3 facture
    """,
    "d.LATE_FEE_CONTESTED": """
        pénalité* de retard; frais ~2 relance|recouvrement|retard|dossier|rappel; intérêts ~2 retard|moratoires;
        indemnité ~2 forfaitaire|recouvrement; agios
    """,
    "d.PRIOR_OVERPAYMENT": """
        trop perçu*; trop-perçu*; payé ~2 deux fois|trop|double; double paiement|règlement; créditeur; avons un
        crédit|avoir
    """,
    "d.TAX": """
        tva; taxe*; hors taxe*; autoliquidation; exonér*
    """,
    "d.ADVERTISING_PROMO": """
        promotion*; promo; participation publicitaire; coopération commerciale; budget publicitaire
    """,
    "d.VOLUME_REBATE": """
        rfa; remise de fin d année; ristourne*; bonus; remise quantitative
    """,
    "d.NO_PO": """
        sans ~2 bon|numéro ~1 commande; pas de|aucun bon de commande; sans commande; sans bc|po; absence de ~2
        commande
    """,
    "d.DESCRIPTION": """
        description ~4 pas|insuffisante|manqu*; libellé ~3 pas|incompréhensible; détail* ~3 insuffisant*
    """,
    "d.CONTRACT_TERMS": """
        contrat* ~8 prévo*|stipul*|respect*|pas|contraire*|clause|viol*|manqu*|dispos*; contractuel*; retenue de
        garantie; garantie; clause*; contrairement ~4; non prévu*; forfait*; pas prévu* ~3; pas ~2 convenu*;
        accord ~3 prévo*; hors contrat
    """,
    "d.WITHHOLDING": """
        retenue à la source; précompte
    """,
    "d.BANK_CHARGE": "frais ~1 bancaire*|virement|banque",
    "d.BALANCE_DECLINED": "solde ~4 faux|pas|erron*|incorrect; ne ~2 devons ~2 rien; doit rien",
    "d.NO_OPEN_ITEM": """
        rien ~3 dû|ouvert|impayé; aucune ~2 facture ~2 ouverte|impayée|due|attente; compte ~2 soldé|à_jour
    """,
    "contest": """
        contest*|litige|litiges|réclamation*|désaccord|objection*|différend
    """,
    "closed": """
        clos|close|closes|résolu*|réglé|réglée|levé|levée|terminé*|soldé|soldée|clôturé*
    """,
    "r.PRICE_ERROR": """
        convenu* ~3 #; # au lieu ~2 #; # et non #; devis ~4 #; prix
        convenu|négocié|contractuel|catalogue|affiché; plus cher; hausse ~3 pas; augmentation ~3 pas; tarif ~4
        pas|#; taux horaire; bon de commande ~3 #; contrat ~3 #; trop élevé; surfacturation
    """,
    "r.ALLOWANCE_CHARGE": """
        remise* ~6 pas|oubli*|prévue|convenue|appliqu*|manqu*|accord|contrat|cadre|%; escompte; rabais; % ~3
        remise|rabais|escompte; remise contractuelle|accord|fidélité|cadre
    """,
    "r.DAMAGED": """
        cassé*|abîmé*|fêlé*|ébréché*|cabossé*|rayures; avarie; dégâts; en morceaux|miettes; transport ~3
        endommagé; éventré*; trempé*; enfoncé*
    """,
    "r.QUALITY": """
        désordres; affecté* ~3 désordres|vices|défauts; cause ~3 incendie|panne|accident|sinistre; à l origine
        ~3 incendie|sinistre|panne; jeté*|jetée; tombé* en panne; bancal*; instable*; branl*; dangereu*;
        infiltration*; vices cachés; fuite*; s effrite; décoll*; hors service; hs; inutilisable; lâché;
        défaillan*; non utilisable
    """,
    "r.WRONG_PRODUCT": """
        pas le ~1 bon modèle|article|produit|coloris|format; pas la bonne ~2; commandé ~4 livré|reçu ~4; j|nous
        avais|avions commandé ~6; voulu|demandé ~5 reçu|livré; au lieu ~3 noir*|blanc*|rouge*; autre
        modèle|couleur|taille|année|version; concerne des ~3 #; erreur de référence; bon ~1 modèle
    """,
    "r.PALLET_CONTAINER": """
        palettes ~6 rendu*|repris*|échangé*|factur*|restitu*|retourné*; europalettes; palettes europe;
        rolls|bacs|caisses|fûts|bouteilles ~4 rendu*|consign*|restitu*|retourné*
    """,
    "r.RETURN": """
        c est un retour; reparti* ~3; retour ~3 accepté|fait|signé; venu* ~3 chercher|reprendre|récupérer; ont
        été ~3 repris*|rendu*|retourné*
    """,
    "r.MISSING_DOCS": """
        sans ~4 bl|attachement*|pv|rapport|signature|émargé*|feuille*|bordereau|dossier; bl ~3 signé|manqu*;
        bons de pesée; feuilles d heures; procès verbal; fiche* ~2 intervention; bordereau ~2 suivi; certificat
        ~3 conformité|manqu*
    """,
    "r.NOT_OURS": """
        ne me|nous concerne|concernent pas; c est ~6 qui a|ont commandé*|passé; suis|sommes que ~3
        syndic|agence|gestionnaire|mandataire|locataire; pas nous; autre ~2
        société|établissement|agence|magasin|sci|entreprise; chez ~3 voisin*; voisin*; société ~3 homonyme;
        homonyme; qui a commandé; adressée ~3 tort|autre|erreur; n avons|n_ai rien commandé; pas notre ~3
        véhicule|site|chantier|compte; siret ~3 pas; jamais commandé; ce n est pas ~2 moi|nous
    """,
    "r.DUPLICATE_BILLING": """
        reprend ~3 exactement; même bl|commande|intervention|livraison|bon|prestation; copie ~2 de la|conforme
        ~3 #; identique ~3; doublon; payer deux fois; répète; déjà ~3 sur la|#; une seule et même; la même ~3
        que
    """,
    "r.CANCELLED": """
        annulée ~4; renoncé ~4; résolue|résolution ~3 vente|contrat; résilié*; décommandé*; désist*; dénoncé ~3
        contrat; par écrit ~3 annul*; annul* ~3 écrit; contrat ~3 terminé|fini|expiré|échu; préavis
    """,
    "r.FREIGHT": """
        franco de port; port ~3 offert|inclus|compris|gratuit; livraison ~2 offerte|gratuite|incluse; frais d
        envoi|expédition|approche; participation ~2 transport; supplément ~2 carburant|gazole
    """,
    "r.SERVICE_INCORRECT": """
        vitres|bureaux|toit|sol|locaux|jardin ~5 pas ~2 nettoyé*|faits|lavé*|fini*; mal ~2
        posé*|branché*|monté*|installé*|nettoyé*; monté ~2 envers; à l envers; heures ~4 et non|pas; deux heures
        ~2 pas; personne ~3 venu*|passé; n est ~2 venu; n ~3 jamais ~3 passé|venu|réparé; toujours ~2
        fuit|panne|pas; inachevé; pas terminé|fini; travail de cochon; salopé*; bâclé; reprise ~3 malfaçon; sa
        propre erreur; vos erreurs; non exécuté*
    """,
    "r.LATE_DELIVERY": """
        jours|semaines|semaine de retard; retard ~4 client ~4 annulé|pénalité; arrivé* ~3 après; hors délai;
        livré ~2 tard; chantier ~3 arrêté|bloqué; retard*
    """,
    "r.LOST": """
        jamais arrivé*|livré*|reçu*; perte ~3; transporteur ~5 perte|perdu|perdue|vol|introuvable; colis ~3
        égaré|volé|introuvable; ce qu on n a pas; pas ~2 reçu ~3; rien n est arrivé; toujours rien ~2; n a
        jamais ~2; nulle part
    """,
    "r.LATE_FEE_CONTESTED": """
        intérêts|pénalités|frais ~4 retard|relance|recouvrement|mora*|rejet; forfait* ~2 40; indemnité
    """,
    "r.PRIOR_OVERPAYMENT": """
        versé*|payé*|réglé* ~3 en trop; en trop ~4; me|nous devez ~4; devez toujours; trop versé|payé|perçu;
        deux fois ~3 payé*|réglé*; payé*|réglé* ~4 en double; jamais ~3 remboursé*|crédité*; remboursement ~3;
        crédit ~3 jamais|ancien|notre
    """,
    "r.TAX": """
        taux ~2 tva; exonération; intracommunautaire; sans tva; taxe
    """,
    "r.ADVERTISING_PROMO": """
        participation ~2 publicitaire|promotionnelle; animation ~2 commerciale; prospectus; mise en avant;
        opération promotionnelle; budget pub
    """,
    "r.VOLUME_REBATE": """
        ristourne; bonification; prime ~2 volume|fin; remise ~3 volume|quantité|année; palier
    """,
    "r.NO_PO": """
        sans ~3 commande|bc; pas ~2 de commande; aucune commande ~2; commande ~2 inexistante|absente; absence ~3
        commande|engagement; défaut ~2 bon ~1 commande; bon de commande ~3 absent|inexistant|manqu*; pas de bon
    """,
    "r.DESCRIPTION": """
        divers ~3; libellé*; détail* ~3 lignes|prestations|conditions|postes; intitulé ~3; forfait ~3 pas;
        ventil*; trop vague; vague; mention ~3 divers
    """,
    "r.CONTRACT_TERMS": """
        hors contrat|forfait|devis; avenant ~3; pas ~3 prévu
    """,
    "r.WITHHOLDING": """
        prélèvement ~2 source
    """,
}
