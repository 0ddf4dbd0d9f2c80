"""French: requests, questions, trouble, absence. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SAYING: Final[Mapping[str, str]] = {
    "copy": """
        n ai|avons pas ~3 facture; me|nous l envoyer|adresser|transmettre|renvoyer; l envoyer ~3 facture;
        facture svp; duplicata*; copie* ~5 facture*|de|svp|pdf; renvoy* ~5 facture*|la|les|copie|moi|nous|pdf;
        envoy*|transm*|adress*|fournir|faire_parvenir|parvenir|communiquer|joindre|scanner ~6
        facture|factures|duplicata|copie|copies|pdf; facture* ~6 pas|jamais|non ~3
        reçu*|trouv*|parvenu*|retrouv*|possession; pas|jamais|ni ~4 reçu*|trouv*|retrouv* ~4 facture*; ne ~3
        trouv*|retrouv* ~3 facture*; facture* ~4 perdu*|égaré*|introuvable*|manquante*; n ~3 reçu* ~2 facture*;
        pièce* jointe* ~4 manqu*|supprim*|bloqu*|absente|illisible|vide|pas|ouvr*; sans pièce jointe; facture
        manquante; besoin ~4 copie|duplicata|pdf; renvoyer; réexpédier; renvoi de la facture; en ma
        possession|notre_possession; renvoyer ~3 #; renvoyez ~3; duplicata; une copie; copie svp;
        retrouve|retrouvons|trouve|trouvons ~3 pas|plus ~3 #; pdf svp; remettre ~3 copie; à nouveau ~3
        facture|pdf; classeur; me la renvoyer|remettre; renvoyer la; scanner ~3 mangé
    """,
    "statement": """
        relevé* de compte*; relevé ~3 compte*|factures|échéances|client; état ~3
        compte|comptes|factures|client|dû|impayés; extrait de compte*; extrait ~2 compte; situation de
        compte*|notre_compte|du_compte; liste|récapitulatif|tableau|détail ~4
        factures|impayés|ouvertes|échues|impayées|postes; grand livre|grand-livre; balance âgée; solde de ~2
        compte ~2 à jour; point sur ~3 compte; relevé à jour; relevé; compte à jour; un relevé; relevé ~2
        svp|merci; état ~2 du|de notre compte; point ~3 factures; situation ~2 compte; liste ~3 dû|dues|ouvert*;
        extrait
    """,
    "not_statement": """
        relevé bancaire; relevé de ~2 banque; relevé d identité; relevé d heures; relevé ~2
        erreur|écriture|bancaire; sur ~2 relevé; relevé d ~3; relevé de banque ~3
    """,
    "question": """
        pourquoi; comment|combien|quand|quel|quelle|quels|quelles|qui|où ~2
        est|sont|correspond|avez|dois|devons|peut|se|êtes|faut|montant|facture*; à quoi ~3; de quoi ~3; de
        quelle ~2; à quelle ~3; qu est ce; quid; pouvez|pourriez|pourrais|peux ~2
        expliquer|préciser|confirmer|dire|indiquer|éclaircir|détailler|éclairer|renseigner|
        justifier; merci de ~2
        préciser|expliquer|m_indiquer|nous_indiquer|confirmer|détailler|me_dire|justifier|
        indiquer; ne comprend* ~2 pas; comprends pas; je ne vois pas; une question; question concernant|sur;
        explication*; éclaircissement*; je voudrais savoir; nous voudrions savoir; souhaiterai* savoir; besoin
        ~3 précisions|informations|détails; ne sais pas ~2 quoi; détail du montant|calcul; à quoi correspond*;
        comment ~3 arriv*|calculé|accéder; expliquez|expliquer
    """,
    "plan": """
        échelonn*; étal*; échéancier*; plusieurs fois|versements|mensualités|échéances|paiements; en
        deux|trois|quatre|six|cinq|3|4|2|5|6|10 fois|mois|mensualités|versements; mensualit*; par mois;
        mensuel*; délai* ~3 paiement|supplémentaire*|règlement|jours; délai* ~2 supplémentaire*; report* ~4
        échéance|paiement|date|mois; reporter; facilités ~2 paiement; plus de temps; un peu de temps|patience;
        moratoire; accordez ~4 délai|temps|jours; plan de paiement|règlement|remboursement|apurement; patienter;
        encore ~2 jours|semaines|mois; jours de plus; prolong*; fractionn*; repousser; sursis;
        reporter|repousser|décaler|étaler ~6; délai ~3 jusqu; jusqu ~4 délai; en ~2 fois; mensualités;
        échelonner; possible ~6 fin|mois ~2 janvier|février|mars|avril|mai|juin; attendre ~4
        fin|mois|janvier|février|mars|avril|mai|juin|printemps|pâques; me laiss* ~4 jusqu; laissez ~4 jusqu;
        accordez ~4 jusqu; si vous me laiss*; payer ~2 petit; petit à petit; versements ~3 mois|mensuels; au
        printemps; étalement; rééchelonn*; un peu d air;
        attendre|patienter|reporter|repousser|décaler|différer|étaler|échelonner|fractionner|
        prolonger|accorder|accordez|laisser|laissez|solliciter|sollicite|sollicitons|rembourser ~7
        report|échéancier|échelonnement|étalement|mensualités|temps|tranches|sursis|moratoire|
        traites; en ~2 fois|mensualités|traites|tranches|versements; un délai ~4; un échéancier; quelques
        semaines ~2; attendre|patienter|repousser|reporter ~5 jusqu|mois|semaines;
        demande|demander|demandons|besoin|obtenir|accorder|accordez|solliciter|sollicitons ~4 délai|délais;
        encore un|une mois|semaine; un mois de plus; faudrait|faut ~2 jusqu; besoin ~3 jusqu
    """,
    "hardship": """
        difficultés; rencontr* ~4 difficult*; importantes|grosses|graves|sérieuses difficultés; ne|n ~2
        pouvons|peux|pouvoir honorer|payer|régler|assumer|faire; peine à; du mal à payer|régler|honorer; ne ~3
        permet* ~1 pas ~4 payer|régler; difficult* ~3 financi*|trésorerie|économi*|passag*|paiement; trésorerie
        ~5 tendue|difficile|insuffisante|basse|compliquée|problème*|zéro|vide; problème* ~3
        trésorerie|financi*|argent|liquidité*; manque ~3 trésorerie|fonds|liquidité*|argent; plus ~3
        argent|sou|fonds|trésorerie|rond|liquidité*|moyens; pas ~3
        argent|fonds|moyens|trésorerie|liquidité*|sous; sans ~2 argent|trésorerie|ressources; situation ~3
        difficile|compliquée|critique|délicate|financière; période ~2 difficile|compliquée|creuse; mauvaise
        passe; aux abois; clients ~6 pas|plus ~3 payé*|paient|payent|réglé*; client* ~3 impayé*; banque ~5
        coup*|bloqu*|refus*|supprim*|lâch*; découvert; comptes ~3 bloqués|vides|saisis; compte ~3
        bloqué|vide|saisi; en difficulté*; chiffre d affaires ~4 baisse|chute|effondré; activité ~4
        baisse|réduite|ralent*|arrêt; galère; à sec; chômage partiel; trésorerie ~4 sec|exsangue|rouge; ne peux
        plus rien payer; je ne peux plus ~3; tendu*; plus un sou|rond|kopeck; caisse* ~2 vide*; compte* ~2
        vide*; coffres ~2 vides; client*|clients ~3 ne|n ~2 pai*|pay*|règl*; affaires ~3 mal; dans le rouge; à
        découvert
    """,
    "admin": """
        numéro* ~3 commande|engagement|bc|po|fournisseur|siret|tva|service ~8; bon ~1 commande ~6
        manqu*|absent*|mention*|ajout*|indiqu*|obligatoire|figur*|appara*; n° ~2 commande|engagement; bc|po ~4
        manqu*|ajout*|mention*; chorus*; portail; plateforme; coupa; ariba; peppol; dépos* ~5
        facture*|portail|plateforme|chorus; factur-x; facturation électronique; dématérialis*; téléchar* ~3
        portail; fiche ~2 fournisseur; référencement ~2 fournisseur; création ~2 compte|fournisseur; code
        service; code fournisseur; attestation* ~5 expir*|périm*|manqu*|urssaf|vigilance|jour; kbis; rib ~4
        tamponné|signé|format; libell* ~4 facture*|nom|ordre|société; facture* ~5 libell*|adress*|établi*|rejet*
        ~6; adresse ~3 facturation; raison sociale; rejet* ~5 système|portail|chorus|automatique*; refaire ~3
        facture; rectifi* ~4 adresse|nom|entité|raison; mauvaise ~2 entité|adresse|société|raison; mention* ~3
        obligatoire*|légale*|manqu*; ajouter ~6; changement ~2 raison|adresse|nom; réception ~3 commande
        non|manqu*; formulaire ~3 fournisseur; rejetée* ~4; nous la renvoyer corrigée; corrigée; nouveau nom;
        nouvelle adresse|entité|raison; refaire|rééditer|réémettre|réétablir|établir ~5
        nom|raison|entité|adresse|centre; réémettre; rééditer; chorus; engagement; siret; centre de coût*;
        analytique; déposer ~3; re déposer; numéro de commande ~3; facture ~3 rejetée|refusée ~4
        portail|chorus|système; référence acheteur; rattach*; refaire ~3 avec|au|à
    """,
    "gone": """
        rien à voir ~3; adresse ~2 privée|personnelle|perso; désormais|dorénavant ~6 à|vers; adress* ~3
        désormais|dorénavant; pas ~4 bonne personne|interlocut*|contact|service|adresse|destinataire; pas ~3
        charge|concerné*|responsable|compétent*|ressort; ne|n ~3 occupe|occupons|gère|gérons|travaille|fait|suis
        ~3 plus|pas; plus ~3
        travaille|employé*|salarié*|société|entreprise|chez|service|partie|effectif*|fonction*; a|ai|avons|est
        quitté ~3; quitté ~3 société|entreprise|fonction*|service|poste|groupe; parti* ~2
        retraite|société|entreprise; à la retraite; erreur ~2 destinataire|personne|adresse; trompez ~2
        personne|destinataire|adresse; mauvais ~1 destinataire|interlocuteur|contact|service;
        adress*|contact*|écri*|voyez|voir|envoy*|transm* ~8 à|avec|auprès ~6 désormais|dorénavant; voyez ~2
        avec; contactez ~8 plutôt; voir avec; s adresser ~3; adressez vous|vos ~3 à|au; désormais|dorénavant ~6
        à l adresse; remplac* ~3 par; nouveau contact|interlocut*; décédé*; ne fait plus partie; plus dans ~3;
        particulier ~3 pas; changé ~2 poste|service; erreur ~2 sur ~2 personne; mauvais ~1
        dupont|martin|numéro|interlocuteur; suis ~3 professeur|retraité|instit*|particulier; n ai ~2 pas ~2
        entreprise|société; je ne suis que|qu ~3 stagiaire|standard*|accueil|réception; m occupe que ~3; ne ~2 m
        occupe que; c est ~4 qui ~2 gère|s_occupe|traite; la compta* est|c_est ~4; vendu ~3
        parts|société|fonds|magasin|commerce; cédé ~3 parts|société|fonds; pas moi; plus chez ~2; a quitté ~3;
        ne travaille plus; parti en ~6; s occupe désormais; c est maintenant ~4; pas ~2 mon service|domaine;
        factures ~3 à
    """,
    "redirect": """
        contact*; adress*; écri*; envoy*; voyez; voir avec; à l adresse; urgen*; joindre; transm*; auprès;
        désormais; dorénavant; copie
    """,
    "ooo": """
        absent*; absence; congé*; vacances; en déplacement; hors ~2 bureau; de retour|retour ~3; indisponible*;
        bureau* ~4 fermé*; fermé* ~3 du|jusqu|pour|annuelle; fermeture ~3 annuelle|estivale|fin|noël; arrêt
        maladie|travail; maternité; en formation; ne ~3 disponible|joignable|consulte*; à mon retour; dès mon
        retour; accès limité; messagerie ~4 consult*; serai ~3 retour|absent*; congé maternité; arrêt maladie;
        en congé*; absente*; absent; hospitalis*; reprise ~3 le; en vacances
    """,
    "back": """
        de retour; retour ~2 le|au|lundi|mardi|mercredi|jeudi|vendredi; à partir ~2; reprend* ~4; dès le;
        réouverture ~3; rentr* ~2 le
    """,
    "inclusive": "inclus|inclue|compris|incluse",
    "difference": """
        différence; écart; déduit; déduire; déduction; trop ~2; surfactur*; réclam*; avoir de|d; pénalit*; frais;
        contest* ~3 montant; à hauteur de; retenu*; retenue; litigieu*
    """,
    "hold": "bloqu*; reten*; retenu*; suspend*; suspens; gel*",
    "bounce": """
        échec ~4 remise|distribution|envoi|livraison; non remis|distribué|distribuable|délivré; pas ~3
        remis|distribué|délivré|livré; n ~2 pu être ~2 remis|distribué|livré|délivré|envoyé; adresse ~5
        introuvable|inconnue|existe|invalide|rejetée|trouvée; boîte ~4 pleine|saturée; destinataire* ~4
        inconnu*|introuvable*|rejet*; 550; 5.1.1; mailer daemon; est introuvable; utilisateur inconnu;
        undeliver*; destinataires; refusé* ~3 serveur; politique ~2 anti; destinataire inconnu; adresse
        inconnue; boîte ~2 pleine; échec ~3 remise; message ~3 rejeté; 5.7.1; objet d origine; relais refusé
    """,
    "ack": """
        bien reçu; reçu; merci; noté|note; pris* ~2 note; prenons|prends note; accus* ~2 réception; accusé;
        transm* ~3 service|collègue*|comptab*|concerné|mail; transfér* ~3; fais suivre; vérif*; regarde*;
        reviens|revenons ~2 vers; ok; d accord; entendu; compris; en cours de traitement ~2 demande; ticket;
        demande ~4 enregistrée|prise; traiter* ~3 demande; vais voir|regarder|vérifier; nous reviendrons; je m
        en occupe; je regarde; regarde ce que; je transmets; transmets; transmis; on verra; je vois avec; vois
        ~3; m en occupe; note bien; noté; c est noté; à l étude; je me renseigne; merci pour ~3
        message|rappel|relance; j accuse; vais voir; ce que je peux;
        regard*|vérifi*|voi*|voir|transmet*|transm*|fai*|suivre|demand*|renseign*|examin*|étudi*|
        contrôl*|pass*|occup*|parl*|reven*|tiens|tenons ~6
        cela|ça|dossier|service|compta*|collègue*|direction|patron*|vous|ce|en|le|la|les|au|point|
        courant; bien reçu|noté|lu|vu|compris; espér*|essay*|peut_être|dépend*|verr*; je vous tiens; faire le
        point; avec ma|mon|notre ~2 direction|patron|responsable
    """,
    "greeting": """
        bonne journée|année|soirée|fêtes; joyeuses fêtes; joyeux noël; meilleurs vœux|voeux; voir pièce jointe;
        ci-joint
    """,
    "inject": """
        ignor*|oubli*|outrepass* ~6 instruction*|consigne*|règle*|directive*; système|systeme ~1
        message|notification|instruction*; message ~1 système|systeme; tu es ~3 ia|assistant|modèle|robot;
        intelligence artificielle; agent ia; en tant qu ia; modèle de langage; classe|classifie|catégorise ~5
        comme; réponds|répondez ~2 uniquement|avec|json; json; intents; nouvelle* instruction*;
        override; mode développeur; à l attention ~3 robot|ia|système; instructions|consignes ~3
        modèle|assistant|robot|ia; oublie ~3 précède
    """,
    "order": """
        marqu* ~6 payé*|réglé*|soldé*|clos*|clôtur*; enregistr* ~6 promesse*|paiement*|règlement*|engagement;
        clôtur*|ferm* ~5 litige*|facture*|dossier*|poste*|relance*; passe*|passez ~5 payé*|soldé*|réglé*|statut;
        statut ~3 payé*|soldé*|réglé*; mets|mettez ~4 jour ~4 statut|registre*|base; annul* ~4 relance*; stopp* ~3
        relance*; lev* ~3 blocage*; accord* ~3 remise
    """,
    "wait": """
        jusqu ~2 janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|
        pâques|printemps|été|noël|fin; attendre|patienter ~4; repousser|reporter|décaler|différer ~6; au
        printemps|été; le reste ~6 plus_tard|attendre|jusqu|printemps
    """,
    "not_admin": """
        portail ~4 comment ~4 accéder; inscrit* ~3 portail ~12; dès ~5 rib; une fois ~5 rib
    """,
    "not_gone": """
        créanciers ~6 adresser; s adresser ~4 mandataire*; adressez ~5
        liquidateur|mandataire|administrateur|avocat; inscrite|inscrit ~4 portail; voyez avec lui; pas ~4
        moyens; inutile d écrire ~4; contacter*|contactera ~4 sujet; écrire ~3 ancien gérant; n est pas ~2
        concurrence
    """,
    "not_ooo": """
        en l absence|absence_de ~4; absence ~2 de|d ~3; absence de bon|commande; vacances ~3 il|elle|on; retour
        de ~2 vacances; congé ~3 locataire
    """,
}
