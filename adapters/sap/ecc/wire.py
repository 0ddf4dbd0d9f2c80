"""Rows as ECC's tables and BAPIs carry them, in SAP's own field names.

Every field is a text as it came, without the blanks around it; amounts are unsigned, S or H beside them says which way
they go [sap.md §1.3]. A field without a default is required: a table without it cannot be read. Names of tables are
those of sap.md §1.2; single fields that no source names are marked [K] and are left out where a system has none.
"""

from __future__ import annotations

from msgspec import Struct


class CompanyCode(Struct, frozen=True, kw_only=True):
    """T001."""

    BUKRS: str
    WAERS: str
    BUTXT: str = ""
    LAND1: str = ""
    #: the company by which partners are named [K]
    RCOMP: str = ""


class Line(Struct, frozen=True, kw_only=True, gc=False):
    """BSID or BSAD: an open or cleared line of a customer's account."""

    BUKRS: str
    KUNNR: str
    GJAHR: str
    BELNR: str
    BUZEI: str
    WAERS: str
    SHKZG: str
    WRBTR: str
    DMBTR: str
    AUGDT: str = ""
    AUGBL: str = ""
    #: in BSAD of later releases only [K]
    AUGGJ: str = ""
    UMSKS: str = ""
    UMSKZ: str = ""
    BUDAT: str = ""
    BLDAT: str = ""
    CPUDT: str = ""
    BLART: str = ""
    BSCHL: str = ""
    XBLNR: str = ""
    ZUONR: str = ""
    SGTXT: str = ""
    FILKD: str = ""
    HKONT: str = ""
    ZFBDT: str = ""
    ZTERM: str = ""
    ZBD1T: str = ""
    ZBD2T: str = ""
    ZBD3T: str = ""
    ZBD1P: str = ""
    ZBD2P: str = ""
    ZLSCH: str = ""
    ZLSPR: str = ""
    REBZG: str = ""
    REBZJ: str = ""
    REBZZ: str = ""
    REBZT: str = ""
    MANSP: str = ""
    MANST: str = ""
    MADAT: str = ""
    VBELN: str = ""
    VBUND: str = ""
    RSTGR: str = ""
    XREF3: str = ""
    KIDNO: str = ""


class LineKey(Struct, frozen=True, kw_only=True, gc=False):
    """What tells lines apart, for comparing what is still open."""

    BUKRS: str
    BELNR: str
    GJAHR: str
    BUZEI: str


class Header(Struct, frozen=True, kw_only=True, gc=False):
    """BKPF: what a document says beside its lines."""

    BUKRS: str
    BELNR: str
    GJAHR: str
    CPUDT: str = ""
    AEDAT: str = ""
    BKTXT: str = ""
    AWTYP: str = ""
    AWKEY: str = ""
    STBLG: str = ""
    STJAH: str = ""
    #: 2 on the document that reverses, 1 on the one reversed [K]
    XREVERSAL: str = ""


class Customer(Struct, frozen=True, kw_only=True):
    """KNA1: general data."""

    KUNNR: str
    NAME1: str = ""
    NAME2: str = ""
    LAND1: str = ""
    STRAS: str = ""
    PSTLZ: str = ""
    ORT01: str = ""
    SPRAS: str = ""
    ADRNR: str = ""
    TELF1: str = ""
    STCEG: str = ""
    STCD1: str = ""
    STCD2: str = ""
    VBUND: str = ""
    SPERR: str = ""
    AUFSD: str = ""
    LOEVM: str = ""


class CustomerCompany(Struct, frozen=True, kw_only=True):
    """KNB1: a customer in one company code."""

    BUKRS: str
    KUNNR: str
    AKONT: str = ""
    ZTERM: str = ""
    BUSAB: str = ""
    #: alternative payer, head office
    KNRZB: str = ""
    KNRZE: str = ""
    ZAHLS: str = ""
    SPERR: str = ""
    LOEVM: str = ""


class Dunning(Struct, frozen=True, kw_only=True):
    """KNB5."""

    BUKRS: str
    KUNNR: str
    MABER: str = ""
    MAHNA: str = ""
    MANSP: str = ""
    MAHNS: str = ""
    MADAT: str = ""
    GMVDT: str = ""


class Contact(Struct, frozen=True, kw_only=True):
    """KNVK: a contact person."""

    PARNR: str
    KUNNR: str
    NAMEV: str = ""
    NAME1: str = ""
    PAFKT: str = ""
    TELF1: str = ""
    PARLA: str = ""
    #: the person's number in the address tables
    PRSNR: str = ""


class Mail(Struct, frozen=True, kw_only=True):
    """ADR6: a mail address of an address or of a person at it."""

    ADDRNUMBER: str
    PERSNUMBER: str
    CONSNUMBER: str
    FLGDEFAULT: str = ""
    SMTP_ADDR: str = ""


class Bank(Struct, frozen=True, kw_only=True):
    """KNBK: an account at a bank."""

    KUNNR: str
    BANKS: str
    BANKL: str
    BANKN: str
    BKONT: str = ""
    BKREF: str = ""


class Iban(Struct, frozen=True, kw_only=True):
    """TIBAN: the IBAN of an account at a bank, whoever's it is."""

    BANKS: str
    BANKL: str
    BANKN: str
    BKONT: str = ""
    IBAN: str = ""


class Terms(Struct, frozen=True, kw_only=True):
    """T052."""

    ZTERM: str
    ZTAGG: str
    ZTAG1: str = ""
    ZPRZ1: str = ""
    ZTAG2: str = ""
    ZPRZ2: str = ""
    ZTAG3: str = ""


class Promise(Struct, frozen=True, kw_only=True):
    """UDM_P2P_ATTR: a promise to pay; one per invoice [addendum A2]."""

    CASE_GUID: str
    FIN_COMP_CODE: str
    FIN_CUSTOMER: str
    FIN_INVOICE_KEY: str
    FIN_P2P_STATE: str = ""
    FIN_P2P_DATE: str = ""
    FIN_PROMISED_AMT: str = ""
    FIN_P2P_CURR: str = ""
    EXT_REF: str = ""


class Case(Struct, frozen=True, kw_only=True):
    """SCMG_T_CASE_ATTR: a case, whatever it is about [addendum A1]."""

    CASE_GUID: str
    CASE_TYPE: str
    EXT_KEY: str = ""
    EXT_REF: str = ""
    REASON_CODE: str = ""
    STAT_ORDERNO: str = ""
    CREATE_TIME: str = ""
    CLOSING_TIME: str = ""


class CaseParty(Struct, frozen=True, kw_only=True):
    """UDMCASEATTR00: what a dispute case knows beyond a case; that it names the customer is [K]."""

    CASE_GUID: str
    FIN_BUKRS: str
    FIN_KUNNR: str
    FIN_CUSTDISP_AMT: str = ""
    FIN_CUSTDISP_CUR: str = ""


class CaseItem(Struct, frozen=True, kw_only=True):
    """FDM_DCOBJ: an object of a dispute case; table and fields are [K]."""

    CASE_GUID_LOC: str
    OBJ_KEY: str
    OBJ_TYPE: str = ""
    IS_VOIDED: str = ""
