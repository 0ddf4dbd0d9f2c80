"""NetSuite's rows as typed records, in the names of the statements. Every value is a text; what did not come is ''."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import msgspec
from msgspec import Struct

T = TypeVar("T", bound=Struct)


class LedgerLine(Struct, frozen=True, kw_only=True, gc=False):
    """One accounting line on a receivables or deposit account, with its line and transaction.

    In the order in which the columns are asked for (`LEDGER`): rows are decoded fastest so.
    """

    id: str
    type: str = ""
    line: str
    tranid: str = ""
    #: of the whole transaction, in its currency
    foreignamountpaid: str = ""
    foreignamountunpaid: str = ""
    foreignpaymentamountused: str = ""
    foreignpaymentamountunused: str = ""
    memo: str = ""
    voided: str = ""
    foreigntotal: str = ""
    otherrefnum: str = ""
    terms: str = ""
    trandate: str = ""
    duedate: str = ""
    createddate: str = ""
    #: of the line alone: journals have no others
    lineforeignamountpaid: str = ""
    lineforeignamountunpaid: str = ""
    lineforeignpaymentamountused: str = ""
    lineforeignpaymentamountunused: str = ""
    eliminate: str = ""
    account: str = ""
    #: of the accounting line, in the subsidiary's currency
    amount: str = ""
    amountpaid: str = ""
    amountunpaid: str = ""
    paymentamountused: str = ""
    paymentamountunused: str = ""
    acctnumber: str = ""
    accttype: str = ""
    customer: str = ""
    customernumber: str = ""
    representingsubsidiary: str = ""
    currency: str = ""
    termname: str = ""
    daysuntilnetdue: str = ""
    datedriven: str = ""
    terminstallment: str = ""
    overrideinstallments: str = ""
    custbody_3805_dunning_level: str = ""
    custbody_3805_last_dunning_letter_sent: str = ""


class Link(Struct, frozen=True, kw_only=True):
    """An amount of one document applied to another."""

    previousdoc: str
    nextdoc: str
    previousline: str = ""
    nextline: str = ""
    linktype: str = ""
    foreignamount: str = ""
    lastmodifieddate: str = ""
    previoustype: str = ""
    nexttype: str = ""
    previousdate: str = ""
    nextdate: str = ""
    previousnumber: str = ""
    nextnumber: str = ""
    previousvoided: str = ""
    nextvoided: str = ""


class Customer(Struct, frozen=True, kw_only=True):
    """A customer of a subsidiary."""

    id: str
    entityid: str = ""
    companyname: str = ""
    altname: str = ""
    firstname: str = ""
    lastname: str = ""
    isperson: str = ""
    email: str = ""
    phone: str = ""
    creditlimit: str = ""
    creditholdoverride: str = ""
    oncredithold: str = ""
    language: str = ""
    isinactive: str = ""
    parentnumber: str = ""
    currencysymbol: str = ""
    termname: str = ""
    acctnumber: str = ""
    receivablesaccount: str = ""
    representingsubsidiary: str = ""
    custentity_3805_dunning_procedure: str = ""
    custentity_3805_dunning_level: str = ""
    custentity_3805_dunning_paused: str = ""
    custentity_duecourse_hold: str = ""
    custentity_3805_last_dunning_letter_sent: str = ""
    addr1: str = ""
    zip: str = ""
    city: str = ""
    country: str = ""


class Contact(Struct, frozen=True, kw_only=True):
    """A person at a customer."""

    id: str
    company: str = ""
    customernumber: str = ""
    entityid: str = ""
    firstname: str = ""
    lastname: str = ""
    email: str = ""
    phone: str = ""
    title: str = ""
    isinactive: str = ""


class Term(Struct, frozen=True, kw_only=True):
    """Terms of payment."""

    id: str
    name: str = ""
    daysuntilnetdue: str = ""
    discountpercent: str = ""
    daysuntilexpiry: str = ""
    datedriven: str = ""


class Subsidiary(Struct, frozen=True, kw_only=True):
    """A company that keeps books of its own."""

    id: str
    name: str = ""
    legalname: str = ""
    country: str = ""
    parent: str = ""
    iselimination: str = ""
    isinactive: str = ""
    currency: str = ""


class Rate(Struct, frozen=True, kw_only=True):
    """What one unit of a currency costs in another, from a day on."""

    id: str
    exchangerate: str = ""
    effectivedate: str = ""
    basesymbol: str = ""
    foreignsymbol: str = ""


class ConsolidatedRate(Struct, frozen=True, kw_only=True):
    """What one unit of a subsidiary's currency is worth to its parent in one period."""

    id: str
    currentrate: str = ""
    averagerate: str = ""
    historicalrate: str = ""
    enddate: str = ""
    basesymbol: str = ""
    foreignsymbol: str = ""


class Flags(Struct, frozen=True, kw_only=True):
    """An open invoice, and what says not to chase it."""

    id: str
    type: str = ""
    customer: str = ""
    custbody_3805_dunning_paused: str = ""
    custbody_duecourse_hold: str = ""
    custbody_duecourse_dispute: str = ""
    userestimatedpaymentdate: str = ""
    userestimatesource: str = ""
    terminstallment: str = ""
    overrideinstallments: str = ""


def read(row: Mapping[str, str], kind: type[T]) -> T:
    """A row as its type; keys that the type does not have are left out."""
    return msgspec.convert(row, kind)


def unknown(row: Mapping[str, str], kind: type[Struct]) -> frozenset[str]:
    """Keys that nobody asked for."""
    return frozenset(row) - frozenset(kind.__struct_fields__)
