"""What we send over SOAP, against the vendor's own description: xmlschema and zeep read it, which know nothing of ours.

The schemas are those of endpoint 2023_2, the newest that is public; skipped where the reference data is not there.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import xmlschema
import zeep
from lxml import etree

from adapters.kit.secrets import Secret
from adapters.netsuite.settings import Token
from adapters.netsuite.soap import messages, notes
from adapters.netsuite.soap.messages import Message, Preferences, Wanted
from adapters.netsuite.soap.passport import passport, with_passport
from adapters.netsuite.soap.spaces import Endpoint, family_of
from simulators.books import Books
from simulators.netsuite import Credentials, serve

OLD = Endpoint(version="2023_2")
SOAP = "{http://schemas.xmlsoap.org/soap/envelope/}"
NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
TOKEN = Token(
    consumer_key="key", consumer_secret=Secret("s3cret&"), token_id="tok", token_secret=Secret("hush"),
)  # fmt: skip
PAGE = Preferences(page_size=1000)
SOME = Wanted(types=("_invoice", "_creditMemo"), subsidiary="3", changed_since=NOW, ids=("17", "18"))
NOTE = notes.Note(
    external_id="coll-t1-note-7", link="transaction", target="1001", title="Call <again> & ask",
    text="Zahlt am Freitag\nsagt Frau Ünal \x07😀", made_at=NOW, note_type="7", author="-5",
)  # fmt: skip
EVERY = {
    "transactions": messages.search_transactions(OLD, SOME, PAGE),
    "whole transactions": messages.search_transactions(OLD, SOME, Preferences(page_size=5, body_only=False)),
    "customers": messages.search_customers(OLD, "3", PAGE),
    "customers with some": messages.search_customers_with(OLD, SOME, PAGE),
    **{kind: messages.search_all(OLD, kind, PAGE) for kind in messages._SEARCHES},
    "more": messages.search_more(OLD, "WEBSERVICES_1_2", 2),
    "get": messages.get(OLD, "invoice", "439"),
    "all": messages.get_all(OLD, "currency"),
    "deleted": messages.get_deleted(OLD, ("invoice", "creditMemo"), NOW),
    "time": messages.get_server_time(OLD),
    "governance": messages.get_governance(OLD),
    "note": notes.add_note(OLD, NOTE),
    "note of a customer": notes.add_note(OLD, notes.Note(
        external_id="x", link="entity", target="5", title="t", text="", made_at=NOW,
    )),
    "find note": notes.find_note(OLD, "coll-t1-note-7"),
    "delete note": notes.delete_note(OLD, "31"),
}  # fmt: skip


@pytest.fixture(scope="session")
def schema(vendor: Callable[[str], Path]) -> xmlschema.XMLSchema:
    """All 46 schemas: the types of records are found through xsi:type, so none can be left out."""
    folder = vendor("wsdl_v2023_2/xsd")
    spaces = {etree.parse(path).getroot().get("targetNamespace"): path for path in sorted(folder.glob("*.xsd"))}
    imports = "".join(f'<import namespace="{space}" schemaLocation="{path}"/>' for space, path in spaces.items())
    # `skip` is for the vendor's schemas themselves, which are not what is tested: messages are validated strictly.
    whole = f'<schema xmlns="http://www.w3.org/2001/XMLSchema">{imports}</schema>'
    return xmlschema.XMLSchema(whole, validation="skip")


@pytest.fixture(scope="session")
def client(vendor: Callable[[str], Path]) -> zeep.Client:
    return zeep.Client(str(vendor("wsdl_v2023_2/netsuite.wsdl")), settings=zeep.Settings(strict=True))


def parts(text: str) -> list[Any]:
    """The elements of header and body."""
    root = etree.fromstring(text.encode())
    return [one for part in root for one in part]


def valid(schema: xmlschema.XMLSchema, text: str) -> None:
    """Each part is validated as a document of its own, with the prefixes that its types are named by."""
    for part in parts(text):
        schema.validate(etree.tostring(part, encoding="unicode"))


def meant(client: zeep.Client, message: Message) -> Any:
    """The body as zeep understands it."""
    body = etree.fromstring(message.text.encode()).find(f"{SOAP}Body")
    return client.get_element(body[0].tag).parse(body[0], client.wsdl.types)


@pytest.mark.parametrize("name", EVERY)
def test_every_message_is_valid_by_the_vendors_schemas_with_its_passport(
    schema: xmlschema.XMLSchema, name: str
) -> None:
    sent = with_passport(EVERY[name].text, passport(TOKEN, "1234567_SB1", nonce="n0nce", now=NOW))
    assert all(family_of(etree.QName(one).namespace) == "messages" for one in parts(sent))
    valid(schema, sent)


def test_the_schemas_refuse_what_stands_in_the_wrong_order(schema: xmlschema.XMLSchema) -> None:
    """The validation of the other tests can fail."""
    text = EVERY["note"].text
    title = text[text.index("<gen:title>") : text.index("</gen:title>") + len("</gen:title>")]
    swapped = text.replace(title, "").replace("</msg:record>", f"{title}</msg:record>")
    with pytest.raises(xmlschema.XMLSchemaValidationError):
        valid(schema, swapped)


def test_the_schemas_refuse_a_value_that_is_none_of_the_vendors(schema: xmlschema.XMLSchema) -> None:
    text = EVERY["transactions"].text
    assert "anyOf" in text
    with pytest.raises(xmlschema.XMLSchemaValidationError):
        valid(schema, text.replace("anyOf", "someOf"))


@pytest.mark.parametrize("name", EVERY)
def test_zeep_reads_every_message_strictly_as_its_operation(client: zeep.Client, name: str) -> None:
    message = EVERY[name]
    (service,) = client.wsdl.services.values()
    (port,) = service.ports.values()
    operation = port.binding.get(message.operation)
    assert operation.soapaction == message.operation
    assert meant(client, message) is not None or message.operation.startswith("get")


def test_zeep_reads_a_note_as_it_is_meant(client: zeep.Client) -> None:
    record = meant(client, EVERY["note"]).record
    assert type(record).__name__ == "Note"
    assert (record.externalId, record.title, record.note) == (
        "coll-t1-note-7", "Call <again> & ask", "Zahlt am Freitag\nsagt Frau Ünal 😀",
    )  # fmt: skip
    assert (record.transaction.internalId, record.entity, record.author.internalId) == ("1001", None, "-5")
    assert (record.direction, record.noteType.internalId, record.noteDate) == ("_outgoing", "7", NOW)


def test_zeep_reads_a_search_as_it_is_meant(client: zeep.Client) -> None:
    basic = meant(client, EVERY["transactions"]).searchRecord.basic
    assert (basic.type.operator, basic.type.searchValue) == ("anyOf", ["_invoice", "_creditMemo"])
    assert (basic.lastModifiedDate.operator, basic.lastModifiedDate.searchValue) == ("onOrAfter", NOW)
    assert [one.internalId for one in basic.subsidiary.searchValue] == ["3"]
    assert [one.internalId for one in basic.internalId.searchValue] == ["17", "18"]
    header = etree.fromstring(EVERY["whole transactions"].text.encode()).find(f"{SOAP}Header")
    told = client.get_element(header[0].tag).parse(header[0], client.wsdl.types)
    assert (told.bodyFieldsOnly, told.returnSearchColumns, told.pageSize) == (False, False, 5)


def test_zeep_reads_the_search_for_a_note_as_one_by_its_external_id(client: zeep.Client) -> None:
    record = meant(client, EVERY["find note"]).searchRecord
    assert type(record).__name__ == "NoteSearch"
    assert [one.externalId for one in record.basic.externalId.searchValue] == ["coll-t1-note-7"]


def test_zeep_reads_what_is_to_be_deleted_and_what_was(client: zeep.Client) -> None:
    reference = meant(client, EVERY["delete note"]).baseRef
    assert (reference.internalId, reference.type) == ("31", "note")
    asked = meant(client, EVERY["deleted"])
    assert asked.getDeletedFilter.type.searchValue == ["invoice", "creditMemo"]
    assert (asked.getDeletedFilter.deletedDate.searchValue, asked.pageIndex) == (NOW, 1)


def test_what_the_simulated_account_answers_is_valid_too(
    schema: xmlschema.XMLSchema, books: Books, credentials: Credentials
) -> None:
    """The simulator is ours: that its answers are the vendor's is shown here, operation by operation."""
    names = [name for name in EVERY if name not in {"more", "get", "transactions", "whole transactions"}]
    wanted = Wanted(types=("_invoice", "_creditMemo", "_customerPayment", "_customerDeposit"), subsidiary="3")
    few = Preferences(page_size=1000, body_only=False)
    asked = [EVERY[name] for name in names]
    asked.append(messages.search_transactions(OLD, wanted, few))
    token = Token(
        consumer_key=credentials.consumer_key, consumer_secret=Secret(credentials.consumer_secret),
        token_id=credentials.token_id, token_secret=Secret(credentials.token_secret),
    )  # fmt: skip
    with serve(books, credentials=credentials, clock=lambda: NOW) as server:
        answers = [answered(server, message, token, credentials.account) for message in asked]
    assert all(any(etree.QName(one).localname.endswith("Response") for one in parts(text)) for text in answers)
    for text in answers:
        valid(schema, text)


def answered(server: Any, message: Message, token: Token, account: str) -> str:
    from simulators.messages import Request

    sent = with_passport(message.text, passport(token, account, nonce=f"n{id(message)}", now=NOW))
    request = Request(
        method="POST", target=OLD.path, headers={"soapaction": f'"{message.operation}"'}, body=sent.encode()
    )
    return str(server._face.answer(request).body.decode())


def test_the_version_stands_in_the_namespaces_and_the_address_alone() -> None:
    new = Endpoint(version="2025_2")
    assert new.path == "/services/NetSuitePort_2025_2"
    older = messages.get_deleted(OLD, ("invoice",), NOW).text
    assert messages.get_deleted(new, ("invoice",), NOW).text == older.replace("2023_2", "2025_2")


def test_the_passport_is_signed_as_documented_and_stands_in_no_committed_message() -> None:
    """The signature was computed by openssl: account&key&token&nonce&time under both secrets, joined by &."""
    header = passport(TOKEN, "1234567-sb1", nonce="n0nce", now=NOW)
    assert "<core:account>1234567_SB1</core:account>" in header
    assert f"<core:timestamp>{int(NOW.timestamp())}</core:timestamp>" in header
    assert (
        '<core:signature algorithm="HMAC-SHA256">T7G+/7Wd0xXOEqjnyWvL1+biJmCsRgPg//vRSSGfAQc=</core:signature>'
        in header
    )
    assert all("tokenPassport" not in message.text and "hush" not in message.text for message in EVERY.values())


@pytest.mark.parametrize("external_id", ["", "a|b", "coll:1", "x" * 101])
def test_a_note_needs_an_external_id_that_netsuite_takes(external_id: str) -> None:
    with pytest.raises(ValueError, match="an external id has letters"):
        notes.Note(external_id=external_id, link="entity", target="5", title="t", text="", made_at=NOW)


def test_a_note_hangs_on_something() -> None:
    with pytest.raises(ValueError, match="hangs on exactly one"):
        notes.Note(external_id="x", link="entity", target="", title="t", text="", made_at=NOW)
