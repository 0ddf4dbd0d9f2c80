"""The customer-installed functions, as docs/adapters/sap-ecc-wrapper.md writes them down; they commit by themselves."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from simulators.books import Books, BooksError, ItemKey
from simulators.ecc.errors import Result, told
from simulators.ecc.fscm import Promise, promises

CHANGE, CLEAR, PROMISE = "Z_DUECOURSE_ITEM_CHANGE", "Z_DUECOURSE_CLEAR", "Z_DUECOURSE_PROMISE_CREATE"
GROUP = "ZDUECOURSE"
FIELDS = {
    "MANSP": "dunning_block", "ZLSPR": "payment_block", "SGTXT": "text", "ZUONR": "assignment", "XREF3": "partner_key",
}  # fmt: skip


class Wrappers:
    """What the ABAP of a customer does, here to the books."""

    def __init__(self, books: Books, today: Callable[[], date]) -> None:
        self._books, self._today = books, today
        #: documents that somebody has open in a dialog
        self.locked: set[str] = set()
        #: the change is made, but the reading after it shows something else
        self.unsure = False

    def change(self, parameters: dict[str, Any]) -> Result:
        """Z_DUECOURSE_ITEM_CHANGE."""
        key = ItemKey(
            parameters["I_BUKRS"], parameters["I_BELNR"], int(parameters["I_GJAHR"]), int(parameters["I_BUZEI"])
        )
        changes = parameters["T_CHANGES"]
        if key.number in self.locked:
            return _refused("002", f"Document {key.number} is locked by user MEYER")
        try:
            line = self._books.item(key)
        except BooksError as error:
            return _refused("003", str(error))
        for one in changes:
            if getattr(line, FIELDS[one["FDNAME"]]) != one["OLDVAL"]:
                return _refused("001", f"{one['FDNAME']} was changed meanwhile")
        fields = {FIELDS[one["FDNAME"]]: one["NEWVAL"] for one in changes}
        self._books.change_item(key, today=self._today(), **fields)
        if self.unsure:
            return {"RETURN": [told("A", GROUP, "004", "The change was made, but reading shows another value")]}
        return {"RETURN": [told("S", GROUP, "000", "Changed")]}

    def clear(self, parameters: dict[str, Any]) -> Result:
        """Z_DUECOURSE_CLEAR."""
        reference, entity = parameters["I_XBLNR"], parameters["I_BUKRS"]
        if any(d.reference == reference and d.key.entity == entity for d in self._books.documents.values()):
            return {**_refused("006", f"Reference {reference} is used"), "E_BELNR": "", "E_GJAHR": "0000"}
        keys = [ItemKey(entity, one["BELNR"], int(one["GJAHR"]), int(one["BUZEI"])) for one in parameters["T_ITEMS"]]
        try:
            document = self._books.clear(keys, today=self._today())
        except BooksError as error:
            return {**_refused("005", str(error)), "E_BELNR": "", "E_GJAHR": "0000"}
        document.reference = reference
        self._books.revision += 1
        return {
            "E_BELNR": document.key.number, "E_GJAHR": str(document.key.year),
            "RETURN": [told("S", GROUP, "000", "Cleared")],
        }  # fmt: skip

    def promise(self, parameters: dict[str, Any]) -> Result:
        """Z_DUECOURSE_PROMISE_CREATE."""
        listed = promises(self._books)
        if any(one.reference == parameters["I_EXT_REF"] for one in listed):
            return _refused("006", f"Reference {parameters['I_EXT_REF']} is used")
        invoice = "".join(parameters[name] for name in ("I_BUKRS", "I_BELNR", "I_GJAHR", "I_BUZEI"))
        made = Promise(
            guid=f"{len(listed) + 1:032X}", entity=parameters["I_BUKRS"], customer=parameters["I_KUNNR"],
            invoice=invoice, amount=Decimal(parameters["I_AMOUNT"]), currency=parameters["I_WAERS"],
            promised_for=date.fromisoformat(parameters["I_DATE"]), reference=parameters["I_EXT_REF"],
        )  # fmt: skip
        listed.append(made)
        self._books.revision += 1
        return {"E_CASE_GUID": made.guid, "RETURN": [told("S", GROUP, "000", "Created")]}


def _refused(number: str, words: str) -> Result:
    return {"RETURN": [told("E", GROUP, number, words)]}
