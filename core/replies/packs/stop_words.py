"""Common words that tell a language, without accents; a word of several languages speaks for each a little."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

STOP_WORDS: Final[Mapping[str, str]] = {
    "en": """
        the and to of is are was were be been have has had not this that these those it its we our you your they
        them i my me will would can could should may please thanks thank hello dear hi regards invoice invoices
        payment paid pay with from by for on in at as if but or so because there here what which who when where why
        how do does did done no yes all any some soon until before after week month day today tomorrow yesterday
        next last out up about into than then also only just re overdue reminder account bank received send sent
        stop email emails lawyer solicitor company
    """,
    "de": """
        der die das den dem des ein eine einen einem einer und oder aber ist sind war waren wird werden wurde wurden
        haben hat hatte nicht kein keine keinen wir uns unser unsere unseren sie ihr ihre ihren ihnen ich mir mich
        mein meine bitte danke hallo guten tag sehr geehrte damen herren freundlichen grussen mit von vom zu zum zur
        bei fur auf aus an am im in bis nach uber unter vor noch schon auch nur so wie was wer wann warum wenn da
        dass weil als es man kann konnen konnten soll mochten muss rechnung rechnungen zahlung zahlen bezahlt
        uberwiesen uberweisung woche monat heute morgen gestern mehr dieser diese dieses alle aw mahnung betrag
        lieferung ware anwalt ruhe mfg zahlungserinnerung keine mails endlich lasst euch ihr nie wieder
    """,
    "fr": """
        le la les l un une des du de d et ou mais est sont etait sera seront a ont avons avez ai nous notre nos vous
        votre vos je j me mon ma mes il elle ils elles on ce cette ces qui que qu quoi dont ne pas plus jamais rien
        n bonjour merci madame monsieur cordialement svp veuillez facture factures paiement reglement virement payer
        payee paye regle reglee avec sans pour par sur dans sous en au aux chez vers d ici jusqu dernier prochain
        semaine mois jour hier demain aujourd hui tres bien si comme quand pourquoi etre avoir fait faire avocat
        relance arretez cessez suis sommes pourriez pouvez votre toutes tout
    """,
    "es": """
        el la los las un una unos unas de del al y o pero es son era fue sera esta estan este estas estos ha han
        hemos he no ni nosotros nuestro nuestra nuestros les le lo se su sus usted ustedes yo me mi mis que quien
        cual cuando donde porque por para con sin sobre en a hasta desde entre muy ya mas tambien solo si como
        buenos dias buenas tardes gracias saludos estimado estimada hola factura facturas pago pagar pagada pagado
        pagaremos transferencia semana mes dia ayer manana hoy favor correo correos abogado dejen abono estamos
        tenemos puede podria senor senores recordatorio
    """,
    "it": """
        il lo la i gli le un uno una di del della dei delle dello al alla ai alle da dal dalla in nel nella con su
        sul sulla per tra fra e o ma non piu e sono siamo era sara verra ha hanno abbiamo ho avete noi nostro nostra
        nostri voi vostro vostra vi ci mi si che chi cosa come quando dove perche anche solo gia molto buongiorno
        salve gentile gentili grazie saluti cordiali distinti fattura fatture pagamento pagare pagata pagato
        bonifico settimana mese giorno ieri domani oggi prego avvocato sollecito questo questa quello ne se essere
        avere fino appena
    """,
    "nl": """
        de het een en of maar is zijn was waren wordt worden werd heb hebben heeft had niet geen wij we ons onze u
        uw jullie je jij ik mij mijn me dit dat deze die er hier daar met van voor op aan in uit bij naar over tot
        om te als dan ook nog al wel graag dank bedankt beste geachte heer mevrouw groet groeten vriendelijke
        goedemorgen goedemiddag factuur facturen betaling betalen betaald overgemaakt week maand dag vandaag morgen
        gisteren kunt kunnen kan zal zullen moet wil willen meer alle herinnering advocaat wat wie waar waarom
        wanneer hoe geld hoor
    """,
    "pt": """
        o a os as um uma uns umas de do da dos das no na nos nas ao aos e ou mas e sao foi era sera esta estao este
        esta isto ha nao nem nos nosso nossa nossos vos vosso vossa voce voces eu me meu minha que quem qual quando
        onde porque por para com sem sobre em ate desde entre muito ja mais tambem so se como bom dia boa tarde
        obrigado obrigada cumprimentos caro cara exmos senhores fatura faturas factura pagamento pagar paga pago
        pagaremos transferencia semana mes ontem amanha hoje favor advogado estamos temos pode poderia vamos aviso
        lembrete atenciosamente segue sexta segunda feira pelo pela deixem vossos
    """,
}
