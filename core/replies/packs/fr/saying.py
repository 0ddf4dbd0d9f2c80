"""French: requests, questions, trouble, proceedings, absence, abuse. Written as core.replies.phrases says."""

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
        demande|demander|demandons|besoin|obtenir|accorder|accordez|solliciter|sollicitons ~4 délai|délais
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
        plus rien payer; je ne peux plus ~3; tendu*; plus un sou|rond|kopeck
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
        portail|chorus|système; référence acheteur; rattach*
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
    "insolvency": """
        redressement; liquidation*; liquidateur*; liquidatrice; judiciaire ~3
        ouvert*|placé*|prononc*|jugement|administrateur; procédure* ~3
        sauvegarde|collective*|redressement|liquidation|conciliation|insolvabilité|préventive; sauvegarde ~2
        accélérée|judiciaire|tribunal; dépôt de bilan; dépos* ~3 bilan; cessation ~3 paiement*; cessation ~2
        activité; cessé ~3 activité; faillite*; failli*; insolvab*; mandataire* ~2
        judiciaire*|liquidateur|ad|auprès; mandataire; administrateur*|administratrice ~1 judiciaire*; déclar*
        ~4 créance*; créance* ~4 déclar*|passif|antérieure*; passif; bodacc; tribunal ~2 commerce ~4
        ouvert|prononcé|placé|jugement; surendett*; rétablissement personnel; curateur; réorganisation
        judiciaire; prj; plan de continuation|cession; gel du passif; concordat*; commissaire au sursis; mis* ~2
        liquidation; radié* ~3; dissoute|dissolution; fermé* définitivement; clef ~3 porte; clé sous la porte;
        antérieures; représentant ~2 créanciers; dépose* le bilan; tribunal ~4 fermé*|fermer|liquid*|mandataire;
        mandataire ~4 clés|clefs; commission ~2 surendettement; cessation ~2 paiement; cessation; passe* devant
        ~3 juge|tribunal ~8; plan ~2 cession|sauvegarde|redressement|continuation|apurement; cessionnaire ~4;
        procédure collective; créance admise; apur*; commissaire ~3 exécution; période d observation; curatelle;
        curateur|curatrice; regsol; collocation; office ~4 faillites; production ~2 créances; produire ~2
        créance; liquidat*; créanciers ~6; mandat ad hoc; conciliation ~3 tribunal; mise en faillite;
        banqueroute; insolvable*; plus rien ~4 liquid*; administrateur ~3 provisoire|judiciaire; juge
        commissaire; représentant des créanciers; suspension ~2 provisoire; déclaration ~2 créance*; ordonnance
        ~4 ouverture; clé sous; plié boutique; mis la clé; mort ~2 boîte; faillitte|faillites; liquidaton;
        redressment; rétablissement professionnel; sursis concordataire; concordataire; juge ~2 insolvabilité;
        cessation des paiements; mandataire ~2 liquidateur; chambre ~2 entreprises ~2 difficulté; tribunal ~6
        liquidation|redressement|sauvegarde; déclarer ~3 créance*; vérification ~2 créances; clôture ~3
        insuffisance; insuffisance d actif; boîte ~2 coulé|coulée; déposé le bilan; on ferme ~2 définitivement
    """,
    "not_insolvency": """
        client* ~6 redressement|liquidation|faillite|liquidateur; éviter ~4
        faillite|dépôt|liquidation|redressement; clause de sauvegarde; redressement fiscal|urssaf; liquidation
        ~3 facture*|stock|mandat|dépense; étude|cabinet|bureau ~4
        administrateurs|mandataires|liquidateurs|curateurs ~4; filiale|soeur ~8
        redressement|liquidation|faillite; liquidation ~3 vitrine|soldes|stock|totale|magasin|enseigne;
        liquidation totale; vendons|fabriquons|imprimons ~8 mandataires|liquidateurs;
        séminaire|formation|livre|manuel ~8 faillite*|insolvab*|collectives|liquidation; rumeur* ~8; curateur ~4
        musée|exposition|collection; menac* ~5 faillite|redressement|liquidation; service ~2 liquidation;
        liquider vos|votre ~2; plainte ~3 passif; mémoire passif; pas|ni|non|jamais en ~1
        redressement|liquidation|faillite|sauvegarde; pas ~1 insolvable*|failli*; aucune faillite|liquidation
    """,
    "legal": """
        avocat*; conseil ~3 juridique|prendra|reviendra|dossier; mon|notre|nos conseil|conseils; qualité de
        conseil; conseil de la; juridique*; juriste*; contentieux; tribunal|tribunaux; justice; judiciaire*;
        plainte; assign*; huissier*; commissaire de justice; mise en demeure; mettons|mets|met ~3 en demeure;
        action* ~3 justice|judiciaire*; procès; poursui*; porter ~2 plainte|justice; attaquer ~3;
        saisir*|saisirons|saisissons|saisit ~4; procédure ~2 judiciaire|contentieuse|engagée|cours|justice;
        voie* ~2 droit|judiciaire*|justice; injonction ~3; opposition ~4 injonction|ordonnance;
        médiateur|médiation|conciliateur; dgccrf; police; gendarmerie; procureur; cabinet ~2 avocat*|conseil; ma
        cliente|mon client ~4; mandante; réserv* ~4 droits|droit|recours; dommages et intérêts|intérêts;
        dommages-intérêts; prescription; prescrite; recours; maître; au nom et pour le compte; service
        juridique; litige ~3 tribunal|avocat; procès-verbal ~2; pénal*; sommation; porté ~4
        affaire|juge|plainte; devant ~4 juge|tribunal|cour|justice|conseil|chambre; juge ~2
        proximité|instance|exécution|référés; référé; audience; ai saisi; avons saisi; saisi ~3
        tribunal|médiateur|juge|avocat; commissariat; harcèlement ~4; signif*; mandaté* ~5 avocat;
        avocat|avocate ~5; conseil de la ~3; ma cliente; mon client; bâtonnier; déontolog*; prud*; opposition
        ~5; expertise ~2 judiciaire; me|maître ~3 avocat*; dommages; l110 ~2; prescri*; requête ~3; constitu*
        avocat; demande reconventionnelle; conclusions; cnil ~4; répression ~2 fraudes; tribunal ~2; mis en
        demeure; saisi*|saisir|saisirai|saisirons|porter|porte|portons|portée|dépos*|engag*|intent*|confi*|
        transmis|transmet*|mandat*|assign*|poursuiv*|introdui*|consult*|conten*|attaqu*|traîn* ~6
        avocat*|tribunal|justice|juge|plainte|huissier*|juridique|contentieux|médiateur|
        conciliateur|procureur|police|gendarmerie|action|procédure|prud; voir|verrons|retrouv* ~4
        tribunal|justice|juge|barre; représent* ~5 intérêts|société|client*; défense ~3 intérêts
    """,
    "not_legal": """
        mise en demeure reçue; votre ~2 mise en demeure; votre contentieux; votre service ~2; vous ~2 poursui*
        bien; administrateur judiciaire; liquidation judiciaire; redressement judiciaire; mandataire judiciaire;
        forme juridique; entité juridique; poursui* ~4 collaboration|relation*|commande*; pas|aucun besoin ~6
        avocat*|huissier*|justice|tribunal|contentieux; inutile ~5
        avocat*|huissier*|tribunal|justice|contentieux|juridique; pas la peine ~5 avocat*|huissier*|tribunal;
        n|ne ~3 appel*|sort* pas ~3 avocat*|huissier*; robes ~4 avocat* ~4;
        fourni*|fabri*|vend*|confectionn*|imprim* ~8 avocat*|magistrat*|juges|huissier*|tribunaux|tribunal;
        cantine|restaurant|buvette|service_achats|économat ~4 tribunal|cour|palais; votre|vos ~3
        avocat*|contentieux|huissier*; vous ~3 parlez|parliez|évoquez|écrivez|menac* ~6
        avocat*|huissier*|contentieux|tribunal|justice|poursuites; poursuites ~2 sont suspendues; poursuites
        suspendues; administrateurs judiciaires ~4; judiciaire ~3; sans avocat*; litige ~8 clos|réglé|résolu
    """,
    "firm": "avocat*; avocate; avocats à la cour; cabinet d avocat*; huissier*",
    "stop": """
        lâchez ~2 moi|nous; lâche* moi|nous; plus ~1 jamais ~2; arrêtez ça|tout|maintenant; ne souhait* plus ~2
        recevoir|être; ne veux|voulons plus; retirez-moi|retirez moi|supprimez moi|enlevez moi; plus ~2
        messages|relances; désabonn*; désinscri*; unsubscribe; retir* ~8
        liste*|fichier*|base|diffusion|mailing|contacts|adresse; supprim*|effac*|enlev*|ôt*|radi* ~6
        adresse*|données|coordonnées|mail|email|nom|contact*|liste*|fichier*|numéro; liste* de diffusion; arrêt*
        ~6 envoy*|mail*|email*|relance*|contacter|contact|appel*|harc*|écri*|message*|spam*|
        importun*; cess* ~8
        contact*|mail*|email*|relance*|envoi*|appel*|harc*|écri*|message*|sollicit*|importun*; ne|n ~4 plus|pas
        ~4 contact*|écri*|mail*|email*|appel*|message*|relanc*|recevoir|déranger|importun*|sollicit*|
        envoy*|téléphon*|contacté*; plus ~3
        contact*|mail*|email*|message*|relance*|recevoir|appel*|courrier*|sollicit*|courriel*; ne ~3
        écrivez|contactez|appelez|envoyez|relancez|rappelez ~2 plus|pas; laiss* ~4 tranquille*|paix; foutez ~4
        paix; fichez ~4 paix; la paix; rgpd; droit ~3 oubli|effacement|opposition; effacement; m oppose ~5
        traitement|données|utilisation; opposition ~4 traitement; retir* ~4 consentement; données personnelles;
        stop ~3 mail*|email*|relance*|spam*|message*; spam; passer par ~3 avocat*|conseil; blacklist*; arrêtez;
        ça suffit; ne plus m|me|nous ~3; ne souhait* plus; mettre fin ~4; y mettre fin; insupportables; cesser
        ~6 textos|courriels|courrier*|messages|mails|relances|sms|envois|contact|prise; cess* ~5 toute prise;
        prise de contact ~4; plus de ~2 mails|sms|mail|relances|courriels|messages|appels|textos; par courrier
        ~3 uniquement|seulement|postal; uniquement par courrier; ne plus m
        écrire|appeler|contacter|envoyer|relancer; ne plus relancer|écrire|contacter|appeler ~4; bloqué* ~3
        adresse|numéro|expéditeur; dans les spams|indésirables; indésirables; opposition ~6
        adresse|données|traitement|prospection; s oppose ~6; demande ~4 effacement|suppression|retrait; vie
        privée; j en ai assez ~6; assez ~3 mails|relances|messages; trop ~3 mails|messages|relances; stop
        relances|mails|sms; stop; foutez|fichez moi|nous ~3; arrêt ~3 relances|envois|mails; tout envoi ~3;
        liste ~2 destinataires; listes; importune*;
        cess*|arrêt*|stop*|mettre|mettez|abstenir|abstenez|interromp*|renonc*|épargn*|basta|
        suffit|terminez|halte ~7
        contact*|envoi|envois|messages|message|mail|mails|mailing|courriel|courriels|courrier|
        courriers|relances|relance|relancer|rappels|appels|appeler|écrire|communications|sms|
        textos|sollicitations|démarchage|harceler|harcèlement|importuner|spam|déranger;
        retir*|supprim*|effac*|enlev*|ôt*|radi*|ray*|élimin*|sort*|exclu*|désinscri*|désabon*|
        biff* ~7 liste|listes|fichier|fichiers|base|bases|diffusion|mailing|coordonnées|adresse|données|
        contacts|destinataires|numéro|nom|registre|répertoire|courriel; ne|n ~3
        écri*|envoy*|appel*|contact*|relanc*|sollicit*|importun*|harcel*|dérang*|téléphon*|adress* ~3
        plus|jamais; ne|n ~3 plus|jamais ~4
        écri*|envoy*|appel*|contact*|relanc*|sollicit*|importun*|harcel*|dérang*|recevoir|reçoive|
        solliciter|téléphon*|adresser|entendre; ne ~2 souhait*|veu*|voul*|désir* ~1 plus|pas ~4
        recevoir|être|contact*|vos|de|entendre|messages|mails|courriels|relances; plus ~2 aucun|aucune|de|un|une
        ~2 mail|mails|message|messages|courriel|courriels|courrier|relance|relances|appel|appels|sms|
        contact|envoi|rappel|rappels; uniquement|exclusivement|seulement ~3 courrier|poste|écrit|lettre;
        indésirable*|courrier_indésirable|corbeille|spams; opposition|oppose|opposer ~7
        traitement|utilisation|données|adresse|relances
    """,
    "not_stop": """
        hésitez ~8; n hésitez pas; plus de détails|précisions|informations|temps|renseignements; cess* ~4
        paiement*|activité*|fonction*|travailler; arrêt* ~4
        livraison*|prestation*|contrat|commande*|activité|maladie|travail; ne plus ~3 facturer; supprim* ~3
        facture*|ligne*|pièce*|message; plus ~3 travaill*; veuillez supprimer ce|le; retir* ~3 facture*; envoyez
        ~3 plus ~3 facture*; ne ~1 me|nous ~1 retirez|désinscrivez|supprimez|enlevez|désabonnez ~8; pas ~2
        désinscription|désabonnement ~4; surtout pas ~4 liste*; cliquez|cliquer ~6;
        désinscrire|désabonner|désinscription ~6 cliquez|ici|lien; pour vous ~2 désinscrire|désabonner ~6; si
        vous ne souhaitez|voulez plus ~8; arrêté ~3 plan|jugement; arrêt ~2 travail|maladie; assez ~2
        fonds|argent|stock; cess* ~3 livraisons|activité; cessation*; gardez moi ~4 liste; plus ~3 rien ~3
        payer; cessez ~2 les ~1 livraisons; liste des créanciers; n ai|avons jamais ~2
        écrit|reçu|demandé|envoyé|dit ~2
    """,
    "hostile": """
        escroc*; voleur*; connard*; connasse*; con; cons; idiot*; imbécile*; abruti*; crétin*; débile*; merde*;
        merdique*; foutez|fous|foutre|foutage; fout*; enfoiré*; salaud*; salope*; ordure*; incapable*;
        incompétent*; nul; nuls; nulle*; honteu*; honte; scandal*; arnaqu*; bande de; charogn*; vautour*;
        rapace*; ridicul*; foutaise*; casser les; emmerd*; chier; minable*; pitoyable*; lamentable*; bouffon*;
        guignol*; clown*; menteur*; va te; allez au diable; allez vous faire; inadmissible; mal polis|élevés;
        sangsue*; inhumain*; ras le bol; marre; clowns; bande ~2; voyous; charlatans; rapaces; crapules;
        sangsues; gougnafiers; mafieux; filous; rats; racaille; dégagez; allez vous; va chier; ta gueule;
        bandits; foutaises; crève*; couillons
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
        comme; réponds|répondez ~2 uniquement|avec|json; json; intents; promise_to_pay; nouvelle* instruction*;
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
    "lawyer": """
        avocat*|huissier*|tribunal|tribunaux|juge*|magistrat*|justice|juridique|contentieux|
        juriste*|cour|judiciaire*|palais
    """,
    "mine": """
        mon|notre|nos|mes|ma|le_juge|au|devant|à_l|l|un|service|chez
    """,
    "footer": """
        cliquez|cliquer ~5; pour vous ~2 désinscrire|désabonner; désabonner|désinscrire|désinscription ~4
        ici|lien|newsletter; si vous ne souhaitez plus recevoir ~3 newsletter|lettre|actualités
    """,
    "formal": """
        créancier*|jugement|ouvert*|ouverture|prononc*|désign*|nomm*|déclar*|dépos*|procédure|
        passif|créances|bilan|admise|cessation|plan; en redressement|liquidation|faillite|sauvegarde
    """,
}
