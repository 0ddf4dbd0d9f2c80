"""French: proceedings, lawyers, wanting no more of us, abuse. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

GRAVE: Final[Mapping[str, str]] = {
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
        insuffisance; insuffisance d actif; boîte ~2 coulé|coulée; déposé le bilan; on ferme ~2 définitivement;
        avons|ai|a déposé ~2 bilan; mise|mis en liquidation|redressement; en faillite
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
    "formal": """
        créancier*|jugement|ouvert*|ouverture|prononc*|désign*|nomm*|déclar*|dépos*|procédure|
        passif|créances|bilan|admise|cessation|plan; en redressement|liquidation|faillite|sauvegarde
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
        tribunal|justice|juge|barre; représent* ~5 intérêts|société|client*; défense ~3 intérêts;
        main courante; je suis le conseil ~4; conseil de la|l|m|mme ~4; déposer|dépose|déposerai ~2
        plainte|recours; saisir ~4 tribunal|juge
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
        suspendues; administrateurs judiciaires ~4; judiciaire ~3; sans avocat*; litige ~8 clos|réglé|résolu;
        mon|notre ~2 client ~2 principal|gros|meilleur|plus; client* ~3 ne ~3 pas;
        ne|n ~1 assign* pas|jamais; personne ~3 assign*
    """,
    "firm": "avocat*; avocate; avocats à la cour; cabinet d avocat*; huissier*",
    "lawyer": """
        avocat*|huissier*|tribunal|tribunaux|juge*|magistrat*|justice|juridique|contentieux|
        juriste*|cour|judiciaire*|palais
    """,
    "mine": """
        mon|notre|nos|mes|ma|le_juge|au|devant
    """,
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
        traitement|utilisation|données|adresse|relances;
        supprimez|supprimer|retirez|enlevez mon|mes|notre|cette adresse|coordonnées|mail; toute
        correspondance ~6 adressée|adresser; ne ~3 plus ~3 copie|relancer|écrire; ôtez mon|moi;
        relance|relances|rappels|courriers|mails|messages ~4
        supprimer|cesser|proscrire|stopper|éviter|arrêter; encore un|une|un_seul ~1
        mail|message|courriel|courrier|appel|lettre ~4 et|je|nous; inutile d
        insister|écrire|relancer|appeler|répondre; personne ne répond*; interdit* ~3
        contacter|écrire|approcher|relancer|joindre|solliciter; laissez ~3 tranquille|paix
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
        écrit|reçu|demandé|envoyé|dit ~2;
        merci ~1 ne pas ~2 avoir relanc*|pas_avoir; avocat ~4 répondra
    """,
    "footer": """
        cliquez|cliquer ~5; pour vous ~2 désinscrire|désabonner; désabonner|désinscrire|désinscription ~4
        ici|lien|newsletter; si vous ne souhaitez plus recevoir ~3 newsletter|lettre|actualités;
        informations confidentielles; secret professionnel; reçu ce|cet message|courriel|e-mail|email ~3
        erreur; utilisation|diffusion|reproduction ~2 non autorisée; message ~3 destiné ~2
        exclusivement|uniquement; exclusivement|uniquement ~4 destinataire*; ne plus recevoir ~4
        newsletter|lettre
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
}
