from __future__ import annotations

import pytest

from adapters.kit.edmx import shapes
from canonical_model.errors import BadAnswer

DOCUMENT = b"""<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx" xmlns:v="http://vendor.example/x">
 <edmx:DataServices><Schema Namespace="SVC" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
  <EntityType Name="A_SetType"><Key><PropertyRef Name="Key"/></Key>
   <Property Name="Key" Type="Edm.String"/><Property Name="Amount" Type="Edm.Decimal" v:filterable="false"/>
   <NavigationProperty Name="to_Other" Relationship="SVC.r" FromRole="a" ToRole="b"/></EntityType>
  <ComplexType Name="C"><Property Name="NotOurs" Type="Edm.String"/></ComplexType>
  <EntityContainer><EntitySet Name="A_Set" EntityType="SVC.A_SetType"/></EntityContainer>
 </Schema></edmx:DataServices></edmx:Edmx>"""


def test_sets_are_read_with_keys_types_and_links() -> None:
    shape = shapes(DOCUMENT)["A_Set"]
    assert shape.keys == ("Key",)
    assert shape.properties == {"Key": "Edm.String", "Amount": "Edm.Decimal"}
    assert shape.navigations == ("to_Other",)
    assert shape.unfilterable == {"Amount"}


@pytest.mark.parametrize(
    "document",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        b'<!DOCTYPE x SYSTEM "https://evil.example/x.dtd"><x/>',
        b"<x>",
        b"",
        b"<html/>",
    ],
    ids=["entities", "external", "cut", "empty", "another document"],
)
def test_a_document_that_is_no_description_is_a_bad_answer(document: bytes) -> None:
    with pytest.raises(BadAnswer):
        shapes(document)
