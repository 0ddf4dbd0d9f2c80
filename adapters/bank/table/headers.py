"""What banks call their columns in English, German, French, Spanish, Dutch, Italian: to be added to here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from adapters.bank.identity import told
from canonical_model.errors import Misconfigured

#: field → what its column may be called, without blanks, accents, signs and case
_NAMES: Final[Mapping[str, str]] = {
    "date": "date bookingdate transactiondate postingdate posteddate dateposted bookdate entrydate completeddate"
    " buchungstag buchungsdatum buchung datum buchungstagdatum valutabuchung dateoperation datedoperation"
    " datedecomptabilisation datecomptable datecomptabilisation fecha fechaoperacion fechadeoperacion"
    " fechacontable foperativa boekdatum boekingsdatum transactiedatum data dataoperazione datacontabile"
    " datacontabilizzazione",
    "value_date": "valuedate valuta valutadatum wertstellung wertstellungsdatum valutatag datevaleur datedevaleur"
    " fechavalor fvalor fechadevalor rentedatum valutadata datavaluta interestdate effectivedate",
    "amount": "amount transactionamount value betrag umsatz montant montanteneuros importe cantidad monto bedrag"
    " importo",
    "debit": "debit debitamount debits withdrawal withdrawals moneyout paidout soll belastung lastschrift"
    " sollbetrag montantdebit debiteneuros cargo cargos debe debito adeudo af dare addebiti addebito"
    " uscite ausgang",
    "credit": "credit creditamount credits deposit deposits moneyin paidin haben gutschrift habenbetrag"
    " montantcredit crediteneuros abono abonos haber credito bij avere accrediti accredito entrate eingang",
    "sign": "debitcredit creditdebit drcr crdr dc cd sollhaben sh afbij debetcredit creditdebitindicator"
    " cdtdbtind debitcreditindicator sens signe signo indicator",
    "currency": "currency ccy curr currencycode wahrung waehrung wrg devise monnaie moneda divisa munt valutacode"
    " muntsoort",
    "account": "ownaccount ownaccountnumber accountiban auftragskonto ibanauftragskonto"
    " eigeneskonto konto numerodecompte compte cuenta numerodecuenta rekening rekeningnummer ibanbban"
    " conto",
    "either_account": "iban account accountnumber accountid kontonummer kontonummeriban bankaccount",
    "payer_account": "counterpartyaccount counterpartyiban payeraccount payeriban senderaccount gegenkonto"
    " kontonummerzahlungsbeteiligter ibanzahlungsbeteiligter ibandesauftraggebers empfangeriban"
    " kontogegenseite comptecontrepartie ibancontrepartie cuentacontraparte tegenrekening"
    " tegenrekeningibanbban accounttofrom",
    "payer_bank": "bic bicswift swiftbic bankcode blz counterpartybic bicswiftcodezahlungsbeteiligter bankleitzahl",
    "payer_name": "counterparty counterpartyname payer payername payee payeename name namedescription partner"
    " beguenstigterzahlungspflichtiger begunstigterzahlungspflichtiger auftraggeberempfanger auftraggeber"
    " empfanger zahlungspflichtiger zahlungsbeteiligter namezahlungsbeteiligter auftraggeberbegunstigter"
    " contrepartie nom emetteur tiers ordenante beneficiario contraparte naamomschrijving naam"
    " naamtegenpartij controparte ordinante merchant",
    "text": "description details narrative memo text transactiondescription paymentreference"
    " remittanceinformation particulars verwendungszweck buchungstext zahlungsgrund betreff beschreibung"
    " vwz mitteilung libelle libelleoperation detail detaildelecriture motif communication concepto"
    " descripcion observaciones detalle omschrijving mededelingen descrizione causale"
    " descrizioneoperazione notes additionalinfo",
    "reference": "reference ref transactionid transactionreference bankreference referenznummer referenz referencia"
    " numeroreference numerodereference transactionnumber referentie transactiereferentie riferimento"
    " numerooperation fitid id",
    "end_to_end_id": "endtoendid endtoendreference kundenreferenz kundenreferenzendtoend customerreference"
    " endtoendreferenz referenceclient chequenumber checknumber",
    "code": "type transactiontype code umsatzart bankcodetransaktion gvc tipo soort mutatiesoort operationtype",
    "balance": "balance runningbalance closingbalance saldo saldonachbuchung solde soldeapresoperation balanceafter"
    " saldodisponible saldonamutatie saldocontabile soldeeneuros",
    "document": "invoice invoicenumber invoiceno invoicenr inv documentnumber documentno document rechnung"
    " rechnungsnummer rechnungsnr rechnungnr belegnummer belegnr facture numerofacture numerodefacture"
    " nofacture factura numerofactura numerodefactura factuur factuurnummer fattura numerofattura"
    " billnumber",
    "paid": "paid amountpaid paidamount payment paymentamount netamount netpaid netpayment zahlbetrag gezahlt"
    " bezahlt zahlungsbetrag nettobetrag montantpaye montantregle importepagado pagado betaald"
    " importopagato",
    "gross": "gross grossamount invoiceamount originalamount rechnungsbetrag bruttobetrag brutto montantfacture"
    " montantbrut importefactura importebruto factuurbedrag",
    "discount": "discount discounttaken discountamount skonto skontobetrag escompte descuento korting sconto",
    "deduction": "deduction deductions adjustment adjustments abzug kurzung deduccion retencion",
}  # fmt: skip
FIELDS: Final = {name: field for field, names in _NAMES.items() for name in names.split()}
#: columns of which there may be several, joined
SEVERAL: Final = frozenset({"text"})
#: languages that write the day first
_DAY_FIRST: Final = frozenset({
    "buchungstag", "buchungsdatum", "buchung", "datum", "dateoperation", "datedoperation", "datecomptable", "fecha",
    "fechaoperacion", "fechadeoperacion", "fechacontable", "boekdatum", "transactiedatum", "data", "dataoperazione",
    "datacontabile", "montant", "importe",
})  # fmt: skip
#: headers say more behind their name: (EUR), in EUR
_TAILS: Final = ("ineur", "inchf", "inusd", "eur", "usd", "gbp", "chf")


class Columns:
    """Which column holds what."""

    def __init__(self, places: Mapping[str, tuple[int, ...]], header: Sequence[str]) -> None:
        self._places, self.header = places, tuple(header)

    def __contains__(self, field: str) -> bool:
        return field in self._places

    def cell(self, row: Sequence[str], field: str) -> str:
        """The text of a field, several columns joined; empty where the row has none."""
        found = (row[place].strip() for place in self._places.get(field, ()) if place < len(row))
        return " ".join(filter(None, found))

    @property
    def width(self) -> int:
        """How many cells the header has, empty ones at its end left out."""
        return max((place for place, cell in enumerate(self.header, 1) if cell.strip()), default=0)

    @property
    def is_statement(self) -> bool:
        """A day and an amount: movements."""
        return bool(
            {"date", "value_date"} & self._places.keys() and {"amount", "debit", "credit"} & self._places.keys()
        )

    @property
    def is_remittance(self) -> bool:
        """Documents with amounts, and nothing that only a bank says."""
        bank = {"value_date", "debit", "credit", "balance", "sign"} & self._places.keys()
        return "document" in self._places and bool({"paid", "amount", "gross"} & self._places.keys()) and not bank

    @property
    def day_first(self) -> bool:
        """Whether the words of the header are of a language that writes the day first."""
        return bool({told(one) for one in self.header} & _DAY_FIRST)


def columns_of(row: Sequence[str], declared: Mapping[str, str]) -> Columns | None:
    """The columns, if the row is a header that says enough."""
    places: dict[str, tuple[int, ...]] = {}
    for place, cell in enumerate(row):
        field = _field(cell)
        if field and (field not in places or field in SEVERAL):
            places[field] = (*places.get(field, ()), place)
    for field, name in declared.items():
        if field not in _NAMES:
            raise Misconfigured(f"no column is called {field!r}", remedy=f"one of {', '.join(sorted(_NAMES))}")
        found = [place for place, cell in enumerate(row) if told(cell) == told(name)]
        if not found:
            return None
        places = {key: value for key, value in places.items() if found[0] not in value} | {field: (found[0],)}
    made = Columns(places, row)
    return made if made.is_statement or made.is_remittance else None


def _field(cell: str) -> str:
    name = told(cell)
    found = FIELDS.get(name)
    for tail in _TAILS:
        found = found or FIELDS.get(name.removesuffix(tail))
    return found or ""
