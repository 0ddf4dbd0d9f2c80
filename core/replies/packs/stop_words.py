"""Common words that tell a language, without accents; a word of several languages speaks for each a little."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

STOP_WORDS: Final[Mapping[str, str]] = {
    "en": """
        the and to of is are was were be been have has had not this that these those it its we our you your they
        them i my me will would can could should may please thanks thank hello dear hi regards invoice invoices
        payment paid pay with from by for on in at as if but or so because there here what which who when where
        why how do does did done no yes all any some soon until before after week month day today tomorrow
        yesterday next last out up about into than then also only just re overdue reminder account bank received
        send sent stop email emails lawyer solicitor company am again both cannot each few having he her his
        hers however like many more most must never new now off once over own same she such their through under
        very while whom without look get got know money
        monday tuesday wednesday thursday friday
    """,
    "de": """
        der die das den dem des ein eine einen einem einer und oder aber ist sind war waren wird werden wurde
        wurden haben hat hatte nicht kein keine keinen wir uns unser unsere unseren sie ihr ihre ihren ihnen ich
        mir mich mein meine bitte danke hallo guten tag sehr geehrte damen herren freundlichen grussen mit von
        vom zu zum zur bei fur auf aus an am im in bis nach uber unter vor noch schon auch nur so wie was wer
        wann warum wenn da dass weil als es man kann konnen konnten soll mochten muss rechnung rechnungen
        zahlung zahlen bezahlt uberwiesen uberweisung woche monat heute morgen gestern mehr dieser diese dieses
        alle aw mahnung betrag lieferung ware anwalt ruhe mfg zahlungserinnerung mails endlich lasst euch nie
        wieder ab allerdings also andere beim bereits damit dann dazu denn deshalb doch durch etwas gegen hier
        ihm immer ins jede jeden jetzt jedoch lassen leider mal nichts ob ohne seit sich sobald solange sonst
        trotz weder weiter weitere werde wo zwar zurzeit wollen geld
        montag dienstag mittwoch donnerstag freitag
    """,
    "fr": """
        le la les l un une des du de d et ou mais est sont etait sera seront a ont avons avez ai nous notre nos
        vous votre vos je j me mon ma mes il elle ils elles on ce cette ces qui que qu quoi dont ne pas plus
        jamais rien n bonjour merci madame monsieur cordialement svp veuillez facture factures paiement
        reglement virement payer payee paye regle reglee avec sans pour par sur dans sous en au aux chez vers
        ici jusqu dernier prochain semaine mois jour hier demain aujourd hui tres bien si comme quand pourquoi
        etre avoir fait faire avocat relance arretez cessez suis sommes pourriez pouvez toutes tout ainsi alors
        apres aucun aucune aussi avant beaucoup car cela celle celui cependant certains chaque contre depuis
        deux donc encore entre etes etions eux fois grace hors leur leurs lors lui malgre meme moi moins
        notamment or parce pendant peu peut plusieurs puis quelque quelques quel sa ses soit toujours toute trop
        voici voila y vais allons peux pouvons voudrais argent
        lundi mardi mercredi jeudi vendredi
    """,
    "es": """
        el la los las un una unos unas de del al y o pero es son era fue sera esta estan este estas estos ha han
        hemos he no ni nosotros nuestro nuestra nuestros les le lo se su sus usted ustedes yo me mi mis que
        quien cual cuando donde porque por para con sin sobre en a hasta desde entre muy ya mas tambien solo si
        como buenos dias buenas tardes gracias saludos estimado estimada hola factura facturas pago pagar pagada
        pagado pagaremos transferencia semana mes dia ayer manana hoy favor correo correos abogado dejen abono
        estamos tenemos puede podria senor senores recordatorio ademas ahora algo algun alguna antes aqui asi
        aun aunque bajo cada casi contra cosa cuanto debe deben despues durante ella ellos entonces eso esos esa
        fueron hace hacer hacia hay mediante menos mientras mismo misma mucho muchos nada nadie nunca otra otro
        otros parte poco pues quedo respecto segun ser siempre sino tal tampoco tan tanto tengo tiene tienen
        toda todas todo todos tras tu vez vosotros vuestra vuestro podemos pueden podrian haremos recibido
        dinero
        lunes miercoles jueves viernes
    """,
    "it": """
        il lo la i gli le un uno una di del della dei delle dello al alla ai alle da dal dalla in nel nella con
        su sul sulla per tra fra e o ma non piu sono siamo era sara verra ha hanno abbiamo ho avete noi nostro
        nostra nostri voi vostro vostra vi ci mi si che chi cosa come quando dove perche anche solo gia molto
        buongiorno salve gentile gentili grazie saluti cordiali distinti fattura fatture pagamento pagare pagata
        pagato bonifico settimana mese giorno ieri domani oggi prego avvocato sollecito questo questa quello ne
        se essere avere fino appena adesso allora altra altre altri altro ancora bene c chiede cio comunque
        contro cosi cui deve devono dopo durante ecco ed ee ella essa essi ex fare fatto finche fu hai io invece
        l loro lui mai meglio meno mentre mio mia molti nessun nessuna niente nulla ogni oltre oppure ora pero
        poi presso prima proprio purtroppo qualche quanto quasi quel quella quelle quelli questi queste quindi
        qui sempre senza sopra sotto stata state stati stato subito sue suo tale tanto te ti tutta tutte tutti
        tutto vero potete possiamo puo potremmo soldi ricevuto
        lunedi martedi mercoledi giovedi venerdi
    """,
    "nl": """
        de het een en of maar is zijn was waren wordt worden werd heb hebben heeft had niet geen wij we ons onze
        u uw jullie je jij ik mij mijn me dit dat deze die er hier daar met van voor op aan in uit bij naar over
        tot om te als dan ook nog al wel graag dank bedankt beste geachte heer mevrouw groet groeten
        vriendelijke goedemorgen goedemiddag factuur facturen betaling betalen betaald overgemaakt week maand
        dag vandaag morgen gisteren kunt kunnen kan zal zullen moet wil willen meer alle herinnering advocaat
        wat wie waar waarom wanneer hoe geld hoor af alleen alles altijd andere ben bent binnen daarna daarom
        doen doet door dus echter eens eigen elk elke enkele even gaan gaat geworden gewoon haar hem heel hen
        hun iedere iemand iets indien inmiddels ja jouw kon kwam liever laat laten maak men misschien moeten na
        nee nergens niemand niets nooit nu omdat pas per reeds sinds soms steeds tegen terug toch tussen vanaf
        veel verder via volgens voordat weer weg wegens welke werden ze zelf zich zij zo zodra zonder zou zouden
        ontvangen
        aanstaande maandag dinsdag woensdag donderdag vrijdag volgende komende
    """,
    "pt": """
        o a os as um uma uns umas de do da dos das no na nos nas ao aos e ou mas sao foi era sera esta estao
        este isto ha nao nem nosso nossa nossos vos vosso vossa voce voces eu me meu minha que quem qual quando
        onde porque por para com sem sobre em ate desde entre muito ja mais tambem so se como bom dia boa tarde
        obrigado obrigada cumprimentos caro cara exmos senhores fatura faturas factura pagamento pagar paga pago
        pagaremos transferencia semana mes ontem amanha hoje favor advogado estamos temos pode poderia vamos
        aviso lembrete atenciosamente segue sexta segunda feira pelo pela deixem vossos agora ainda alem algum
        alguma ali antes apenas aquele aquela assim atraves bem cada coisa contra cujo dar dela dele demais
        depois dessa desse desta deste deve devem disso dizer duas ela ele eles enquanto entao essa esse estar
        estou fazer fica foram isso la lhe lhes logo mesma mesmo muita nada nenhum nenhuma num numa nunca ora
        outra outro outros parte pelos perante pois porem pouco pra primeiro qualquer quanto quase quer sempre
        ser seu seus sido sob tal talvez tanto tao te tem tenho ter tinha toda todas todo todos tudo ultimo vai
        vez podem podemos recebemos dinheiro conta
        terca quarta quinta
    """,
}
