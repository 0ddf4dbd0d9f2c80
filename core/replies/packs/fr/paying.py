"""French: how payments are spoken of. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_PAID: Final = (
    "payé|payée|payés|payées|réglé|réglée|réglés|réglées|viré|virée|virés|"
    "virées|soldé|soldée|soldés|soldées|versé|versée|acquitté|acquittée|"
    "acquittées|effectué|transféré|débité|débitée|honorée| mandatées|payer_hier|encaissé"
)
_PAY: Final = "payer|régler|virer|verser|solder|acquitter|transférer|mandater| rembourser|honorer"
_FUTURE: Final = (
    "paierons|payerons|réglerons|virerons|verserons|solderons|procéderons|"
    "effectuerons|acquitterons|mandaterons|paierai|payerai|réglerai|"
    "virerai|verserai|solderai|ferai|ferons|paiera|payera|réglera|virera|"
    "versera|soldera|enverrons|enverrai|règlerons|règlerai|règlera"
)
_MONEY: Final = (
    "paiement|règlement|virement|versement|argent|chèque|somme|solde| montant|fonds|reglement|reliquat|acompte"
)

PAYING: Final[Mapping[str, str]] = {
    "willpay": f"""
        pouvez|peux compter sur|sur_notre ~3; compter sur ~3 paiement|règlement|virement; vous
        règle|réglons|paierons|payons ça|cela; sera chez vous; sera sur votre compte; serez réglé*|payé*;
        {_FUTURE}; sera|seront|va_être|vont_être|serez ~4
        {_PAID}|effectué*|émis|émise|fait|faite|envoyé|envoyée|débité|mis|mise|honoré*;
        allons|vais|va|vont|comptons|devons ~3 {_PAY}|procéder|effectuer|faire|envoyer|émettre|lancer; {_MONEY}
        ~4 sera|interviendra|partira|est_prévu|est_programmé|prévu|prévue|programmé|programmée|aura|
        suivra|arrivera|se_fera|planifié|va|intervient|part|partira|parviendra; prévu|programmé|planifié ~3
        paiement|règlement|virement; partira|partiront|part|partent ~8; vous recevrez|aurez|toucherez ~6; vous
        vire|verse|règle|paie|paye|fais|ferai|faisons|virons|payons|réglons|envoie|envoyons; je|nous vous?
        vire|verse|règle|paie|paye|virons|payons|réglons|versons|soldons|solde; m engage|nous_engageons ~3;
        engageons à ~3; peux|pouvons ~3 {_PAY}|faire|envoyer|proposer; bonne à payer; bon à payer; est|sont ~3
        prévu|prévue|prévues|programmé|programmée|programmées|planifié|planifiée; en paiement le|au; mise en
        paiement; mis en paiement; paiement le|au|pour_le; échéance ~3 paiement est; échéance de paiement;
        promets|promettons ~4; confirme|confirmons ~6 paiement|règlement|virement; la
        réglons|payons|virons|soldons; réglons|payons|virons|soldons ~6; on vous? paie|paye|vire|règle; on
        fait|fera le virement|paiement; procédons ~3 paiement|virement|règlement; virement ~3
        demain|lundi|mardi|mercredi|jeudi|vendredi; donne|donnons l ordre; vous sera|seront ~2
        virée|payée|réglée|virées|payées|réglées|versé|versée; sera|seront ~3
        virée|virées|payée|payées|réglée|réglées|versé; comptez sur ~4 paiement|virement|règlement; je|on vous?
        paye|paie|règle|vire|verse|dépose|apporte|envoie ~6
        demain|lundi|mardi|mercredi|jeudi|vendredi|le|avant|semaine; passe|passera|passent en ~3
        paiement|règlement; vous ~2 aurez|recevrez|avez ~6 d_ici|sous|avant|demain|le; fais|faisons|ferai ~4
        virement|paiement|nécessaire|chèque; le reste|solde suivra|suit; suivra au|le|fin; est|sont
        programmé*|prévu*|planifié* ~3 le|pour|au; incluses|inclus|inclues|compris|comprises ~4
        paiements|règlements|virements; sera fait|faite|soldé|soldée ~3 le|avant|demain; le jour même; mandat ~4
        date ~3 exécution; sera mandatée; mets|mettons en paiement; on solde|règle|paye|paie; je solde;
        vais|allons ~2 vous? régler|payer|virer|verser|solder; procéderai;
        pouvez|peux ~4 prélever|débiter|représenter|encaisser|présenter ~6;
        prélevez|débitez|représentez|encaissez ~6; chèque ~4 partira|part|posté ~4; somme ~5
        parviendra|parvient; actons|acté ~3 règlement|paiement; reporté|repoussé|décalé au|à|jusqu; sera
        portée? au crédit; sur votre compte le;
        jte|jvous|jvs|on_vs paye|paie|vire|règle|verse|envoie ~4; verrez|verras|trouverez|voyez ~6 sur|dans
        votre|vos|ton compte|comptes; sera ~1 sur|dans votre
        compte
    """,
    "pay": f"""
        {_PAY}|paiement|règlement|virement|versement|acompte|paie|paye|vire|règle|reglement|
        chèque; virée|payée|réglée|soldée|versée|virées|payées|réglées
    """,
    "paid": f"""
        ai|avons|a|ont fait|effectué|émis|passé|envoyé|lancé ~3 {_MONEY}; {_PAID}; a|ont|avons|ai|avez été? ~3
        {_PAID}; {_MONEY} ~4 a|ont été? ~3 effectué|émis|fait|envoyé|exécuté|parti|passé|réalisé|débité;
        virement|paiement|règlement effectué|fait|exécuté|du|émis; est|sont parti|partie|parties ~4; débité ~3
        compte; déjà ~2 {_PAID}; vérifier|vérifiez|contrôler ~5 compte*|banque|encaissement*|relevé*; devriez ~3
        reçu; a été prélevé*; j ai ~2 {_PAID}; tout ~1 {_PAID}; est passé en banque; l ai
        virée|payée|réglée|viré|payé|réglé|versé; l avons|l_a virée|payée|réglée|viré|payé|réglé; virement
        fait|effectué|passé|parti|exécuté; fait ce jour|matin|hier; en espèces; espèces; en liquide; chèque ~5
        parti|posté|envoyé|remis|déposé|débité; chèque ~3 n #; au comptoir; croisé*; croisés; est parti ~4
        hier|lundi|mardi|mercredi|jeudi|vendredi|matin; versé ~3 hier|lundi|ce|le; c est payé|réglé|fait|viré;
        déjà ~2 fait|versé; prélevé*; cb ~3 hier; par carte ~3; ai viré|payé|réglé|versé|déposé|posté; avons
        viré|payé|réglé|versé|soldé; paiement|virement|règlement|facture|somme|montant|chèque ~5
        effectué|effectuée|fait|envoyé|parti|passé|réglée|réglé|payée|payé|exécuté|émis|validé|
        débité|encaissé ~2 hier|le|ce|lundi|mardi|mercredi|jeudi|vendredi|la|avant|depuis; ai|avons|a|été ~3
        payé*|réglé*|viré*|versé*|soldé*|acquitté* ~2
        hier|le|ce|lundi|mardi|mercredi|jeudi|vendredi|la|avant|depuis|par
    """,
    "proof": """
        preuve de virement|paiement|règlement|versement; justificatif ~2 virement|paiement|règlement; avis d
        exécution; copie ~4 virement|chèque|swift|ordre; copie swift; swift; confirmation ~3 virement|bancaire;
        ordre de virement; relevé bancaire ~4 attest*|montr*|joint*; attestation de virement; bordereau ~2
        virement; preuve ~2 paiement; reçu ~3 disposition|banque; capture ~3 virement; attestation ~2 paiement;
        quittance; preuve jointe|ci
    """,
    "netted": """
        compensé* ~5 avoir; avoir ~6 compensé|déduit|imputé|imputée|utilisé; imputé* ~5 avoir; déduction ~4
        avoir|avoirs; soldé* ~4 par ~3 avoir; compensation ~4 avoir; déduit ~3 avoir
    """,
    "remittance": """
        avis de paiement|virement|règlement|versement; avis virement|paiement; bordereau de paiement|règlement;
        détail ~3 paiement|virement|règlement joint*|ci; détail du paiement|virement|règlement; lettre de
        virement; remittance; avis ~2 paiement|règlement|virement ~2 #; bordereau ~2
        règlement|paiement|virement; détail des règlements; ordre de virement groupé; récapitulatif ~2
        paiement|règlement|virement; avis de règlement
    """,
    "part": """
        acompte*; partiel*; partiellement; une partie; en partie; à valoir; moitié; premier versement; première
        tranche|échéance|partie; qu une partie; déduit ~5 réglé|payé; sous déduction; réglé ~3 déduction;
        seulement ~3 payé|réglé; la moitié; le reste ~4 payé|viré|réglé|plus_tard|suivra|suit; premier acompte;
        un geste ~4 euros; sur le compte; partie non contestée|litigieuse; réglé ~3 reste; la différence ~4
        payée|réglée|virée|sera|sort*; déduction faite; déduits; moins ~5 payé|réglé|viré|paie|règle; ce que ~2
        avons|ai|j_ai reçu; première partie; moins les|le|la|l; déduction
    """,
    "run": """
        campagne* ~3 paiement*|règlement*|virement*; prochaine|prochain
        campagne*|lot|échéance|batch|vague|session; en cours ~3
        traitement|paiement|règlement|virement|validation|exécution; virement ~3 en cours; paiement ~3 en cours;
        règlement ~3 en cours; bon à payer; validé*|approuvé* ~4 paiement|règlement; validée; mise en paiement;
        mis en paiement; en attente ~3 signature|validation ~3; programmé*|planifié*;
        ordonnancé*|ordonnancement; mandatement; liasse ~3 virement*; lot ~3 virement*|paiement*; est
        lancé|parti; en traitement; circuit de paiement|validation; prochain règlement|virement|paiement;
        prochaine échéance ~3 règlement|paiement; prochain lot|train|passage|virement; au prochain ~2
        lot|train|passage; passée|passé ~3 lot; mandat émis; trésor public; trésorerie ~3 publique; comptable
        public; circuit habituel; en cours ~3 trésor; service fait; mandat ~3 transmis|signé|émis; dans ~4
        campagne|circuit; bonne à payer; bon_à_payer; prochaine série|tournée|fournée; passera au prochain; lot
        de virements; dans les tuyaux; à la signature; chez ~3 trésorier
    """,
    "soon": """
        prochains jours; jours prochains; jours à venir; prochainement; sous peu; très vite|bientôt|prochainement;
        dans les meilleurs délais; rapidement; incessamment; d ici peu|quelques_jours; bientôt; au plus vite; dès
        que possible; immédiatement; sans délai; sans tarder; quelques jours; courant de semaine; au plus tôt;
        aussitôt;
        un de ces jours|quatre_matins; ces jours ci|prochains; un jour prochain; un de ces prochains jours
    """,
    "hope": """
        espér*; espère; espoir; essay*; tenter|tentons|tenterons; faire de ~2 mieux|notre|mon; peut être;
        peut-être; éventuellement; probablement; si possible; dans la mesure du possible; sans garantie; ne ~2
        garanti* rien|pas; ne promets|promettons|peux|pouvons ~2 rien|promettre|garantir; devrait ~3; devrions
        ~3 pouvoir; pensons pouvoir; pense pouvoir; on verra; sauf imprévu; si tout va bien; normalement; sous
        réserve; je ne sais pas; faire mon possible; faire le nécessaire dès; au mieux; aimerions;
        souhaiterions; espère*|espérons; sous réserve ~6; dépend*; je regarde ce que; voir ce que je peux; fais
        mon|notre possible; faisons notre possible; fais de mon mieux; si ~4 client|encaiss* ~3; pense*|pensons
        ~4 régler|payer|pouvoir; devrait|devrais; sans promesse; aucune promesse; promesse; ne peux ~2
        promettre; si j arrive; tâcher*; tâche ~2 de; ce serait; compte ~3 y arriver; sauf retard
    """,
    "not_hope": """
        espér* ~3 que vous|ce|cette|ma|notre|avoir; en espérant ~3 compréhension; dans l espoir; comme ~3
        convenu|prévu|promis|discuté; suite à notre ~3
    """,
    "demand": """
        vous ~3 demand*|exig*|réclam*|menac*|impos*|écrivez; votre|vos relance|mise|demande|courrier|délai|échéance;
        échue ~2 le|depuis; date d échéance; était due; datée
    """,
    "not": """
        pas; ne; n; jamais; aucun; aucune; non; rien; sans; refus*; ni; plus; est|sont revenu*|rejeté*; nous
        revient
    """,
    "unable": f"""
        ne|n ~6 pas|plus|pu ~4 mesure|{_PAY}|pouvoir|honorer|possible|moyens; pas en mesure ~6; impossible ~4
        {_PAY}|honorer; incapab*|incapacité ~3 {_PAY}; impossibilité ~4; ne|n ~2
        pouvons|peux|pourrons|peut|pourrai|pourra ~2 pas|plus|rien ~5 {_PAY};
        pourrons|pouvons|peux|pourra|pourrai ~1 pas|plus ~5 {_PAY}; pas les moyens|fonds; ne ~3 pas ~2 possible;
        pas ~2 possible de {_PAY}; n y ~1 arriv* pas; pas ~2 arriver|tenir; on ~2 peut pas|plus {_PAY}; ne ~2
        peux|pouvons|peut plus|pas ~2 rien ~2 payer|verser|donner|régler; peux plus ~2 payer|régler|verser; plus
        rien ~2 payer; plus un ~2 sou|centime|euro; c est tout ce que; pas davantage|plus possible; impossible
        ~3 payer|régler; plus ~2 moyen*
    """,
    "refuse": f"""
        refus*; refusons; ne|n ~3 {_FUTURE}|paie|payons|réglons|paye|règle ~2 pas|rien|plus;
        {_FUTURE}|paie|payons|réglons ~1 pas|rien; pas ~3 question ~3 {_PAY}; hors de question; bloqu*;
        suspend*; suspendu*; en suspens; en attente ~3 avoir|résolution|litige|document*|justificatif*; reten*;
        retenu*; pas ~3 due|dû|dues|redevable*|exigible; ne ~2 devons|dois ~1 rien|pas; pas de
        règlement|paiement; aucun paiement|règlement; sans ~8 pas de règlement|paiement; ne sera|seront ~2
        pas|plus ~2 {_PAID}|validé*; n accept* ~1 pas; n ~2 acceptons pas; pas d accord; rejet*; rejetons; on ~2
        paiera pas; paiera pas; gelé*; nous ne comptons pas; opposons ~4 paiement; pas avant ~3
        avoir|correction; stoppé* ~3 paiement; bloquée|bloqué|gelé|gelée|suspendu|suspendue; pas un
        centime|sou|euro|rond; pas ~1 un centime; donnerai|donnerons|verrez|verrez|aurez ~3 pas|rien|jamais;
        ne|n ~4 donnerai|donnerons|verserai|verserons ~3 pas|rien; rien à payer; donc rien à payer; on ne|n ~2
        règle|paye|paie ~3 pas|rien; règle pas; ne réglons|règle|paierons ~2 pas|rien; refusons|refuse ~4;
        refusée ~4; rejetée|rejeté; ne sera ~3 pas|ni ~3; ne serez ~2 payé*; retiens|retenons ~4; garde ~3
        argent|paiement; je ne vois pas pourquoi; pourquoi ~2 payer*; rien ne sera ~2; pas question; oubliez ~4;
        vous pouvez toujours; attendre longtemps; n est pas due|dû|dues; ne doit|dois|devons ~2 rien; pas
        redevable*; ne nous est|sont ~2 opposable*; ne paie|payons|payerai|paierai ~3 pas|rien|jamais|plus; n
        accepte ~2 pas
    """,
    "until": """
        attendons|attends|attend ~4; manque|manquent encore; seulement|qu après|ensuite; tant que ~8; jusqu ~8;
        avant ~6 avoir|réception|correction|résolution|reçu; sans ~4
        avoir|geste|justificatif*|bon|document*|correction|preuve|signature| rectification|commande; dans l attente
        ~4; en attente ~4; attendons ~4 avoir|correction|document*|remplacement|justificatif*; attente de|d ~3
    """,
    "once_us": """
        dès|après|à|suite_à|sur ~1
        réception|envoi|correction|remplacement|émission|livraison|présentation|rectification ~6;
        dès|lorsque|quand|si|après|une_fois que? ~1 vous ~8; dès|lorsque|quand|une_fois que? ~1 nous|j|on ~2
        aurons|aurai|recevrons|avons|ai|aura ~3 reçu|avoir|facture|document*; une fois ~8
        reçu|reçue|corrigé*|envoyé*|émis*|résolu|levé*|livré*|remplacé*; dès que ~8
        reçu*|corrigé*|envoyé*|émis*|résolu*|sera|est|avoir; sous réserve ~3 réception; envoyez|transmettez ~6
        et ~2 paie*|règle*|vire*; contre|moyennant avoir|remise|réception; à condition que vous; dès que vous
        ~8; une fois ~3 rib|bon|avoir|correction|blocage ~4; le jour même;
        envoy*|renvoy*|transmett*|corrig*|arrang*|refai*|fait*|faites|établi*|émett*|repren*|enlev*|livr*|rectifi*|annul*|ven*|remplac*
        ~8 et|puis|pis ~3 paie*|paye*|règl*|vir*|lance*|procèd*; dès correction|rectification|régularisation ~6;
        dès que ~2 m|me|nous ~6;
        aussitôt|sitôt reçu|reçue|fait|rectifié|corrigé ~6; le jour même; dans la foulée;
        levez|débloquez|retirez ~8 et ~12; dans l heure;
        contre facture|avoir|remise|présentation ~3 corrigée|rectifiée|conforme; moyennant ~3
        correction|avoir|facture|rectification; dès que ~3 avoir|facture ~3 sera|est|arrive*
    """,
    "once_funds": """
        dès|quand|lorsque|tant_que|si que? ~3 clients|client|trésorerie|fonds|rentrée|argent ~8; dès que ~8
        clients|client|trésorerie|possible|encaiss*|fonds|rentrée*|pourrons| pourrai|argent|situation; quand ~4
        clients|client|pourrons|pourrai|argent|trésorerie; lorsque ~4 clients|client|trésorerie|pourrons|situation;
        après encaissement; encaissement de ~3 client*; quand ça|cela ira; nous auront payés
    """,
    "propose": """
        propos*; suggér*; serait|est il|ce possible ~8; serait-il ~2 possible; serait ~2 possible; possible ~1
        de|d ~6; pourrions|pourrait|pouvons|peut|pourrais nous|on|je ~6; accepteriez|accepterez|seriez|êtes
        vous; seriez-vous; d accord pour ~4; sollicit*; souhaiter* ~4 échelonn*|étal*|délai; si vous ~2
        acceptez|êtes|voulez|convient; sous réserve de votre accord; merci de ~3 confirmer|dire ~4
        convient|accord; cela vous conviendrait|convient|va; nous demandons|demande ~4
        délai|échelonnement|report; votre accord; accordez nous|moi; serait-il; serait il ~6; est ce que ~3
        possible|pourrais|pourrions; cela vous irait|conviendrait|va; si ça|cela vous va|convient|arrange; si
        vous êtes d accord; si vous voulez bien; me laiss* ~4; j attends votre accord|ok|réponse|feu; dans l
        attente de votre accord|feu; merci de me dire si; y a|aurait t ~2 moyen; moyen de ~6;
        peut-on|peut_on|pourrait-on ~6; on peut|pourrait ~6; accordez|accorder|laissez|laisser ~3 jusqu; que
        diriez vous; seriez vous; laissez nous|moi ~3 payer|régler|solder|virer; permettez nous|moi ~3
        payer|régler; vous conviendrait|convient|irait
    """,
    "joke": """
        comptez dessus; buvez de l eau; quand les poules; poules auront; saint glinglin; saint-glinglin; père
        noël; dans vos rêves; mais oui bien; bien sûr ~2 comptez; mdr; lol; la semaine des quatre jeudis; et mon
        cul; calendes grecques; ben voyons; rêvez; 31 février; 30 février; 31 juin|septembre|novembre|avril; le
        30|31 ~1 février; aux calendes; quand il neigera; trente et un février; bien entendu ~6 février; et la
        marmotte
    """,
    "rest": "reste; solde; reliquat; restant; surplus; complément",
    "all": """
        tout|tous|toutes|totalité|ensemble|intégralité; les deux; ces deux|trois|quatre|factures; deux|trois
        factures; toutes ~2 factures; l une ni l autre; aucune des; chacune
    """,
    "others": """
        l|les|la autre|autres|restantes|restante|dernière|dernières|suivantes|seconde; autre|autres
        facture|factures; le reste
    """,
    "fix": """
        correction; rectification; erratum; je corrige; je me suis trompé*; erreur de ma part; me suis trompé*;
        ignorez|oubliez ~4 dernier|précédent|premier|mail|message; annule ~2 remplace; je voulais dire; et non ~3;
        plutôt que; finalement ~4; au lieu de
    """,
    "moves": """
        suit|suivra|part|partira|arrive|arrivera|tombe|tombera|passe|passera|vient|viendra|vont|
        va|aurez|recevez|recevrez|avez; est ~2 sur; sera ~3 sur; chez vous; sera là; vous l; d accord;
        je|nous|on l|la|le|les? fais|faisons|fait|ferai|ferons ~1
        le|lundi|mardi|mercredi|jeudi|vendredi|demain|fin; demain|vendredi|lundi je fais|ferai|mets
    """,
    "moved": """
        parti|partie|partis|parties|passé|passée|passés|passées|envoyé|envoyée|posté|postée|
        déposé|déposée|donné|remis|tombé|tombée; est|sont parti*
    """,
    "goods": """
        marchandise*|livraison*|colis|palette*|technicien|rendez|réunion|échantillon*|commande*|
        remplacement
    """,
    "not_not": """
        sans faute; sans failli; sans problème; pas plus tard; avant c est ~2 impossible|pas; avant ~2 pas
        possible;
        reste|solde ~4 sais|savons|sait pas ~1
    """,
    "not_paid": """
        salaires|urssaf|impôts ~4 payé*|réglé*; bien payé; clients ~5 pas ~2 payé*|réglé*; pas payé*|réglé*; n
        ~4 rien ~2 payé*; pas encore ~2 payé*
    """,
    "not_part": """
        de notre|ma part
    """,
    "not_once": """
        dès|quand|lorsque|une_fois|après que|le|la|notre|mon|ma? ~2
        directeur|directrice|gérant|gérante|patron|patronne|comptable|collègue ~4
        rentr*|retour|revient|reviendra|revenu*; au|dès le? retour de|du notre|mon|la|ma? ~1; dès que je
        serai rentr*|revenu*
    """,
}
