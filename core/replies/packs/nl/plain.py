"""Dutch: what is grave in so many words, whatever else a mail says. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PLAIN: Final[Mapping[str, str]] = {
    "sue": """
        klaag|klagen ~1 jullie|u|je aan; daag|dagen ~1 jullie|u|je ~2 voor; onze|mijn ~1 advocaat|advocaten
        ~6 ingediend|aangevraagd|verzocht;
        leggen|leg|brengen|breng ~4 voor? aan|voor ~1 rechter|kantonrechter|rechtbank|vrederechter; wij|ik
        dagvaarden|dagvaard; dagvaarden|dagvaard wij|ik|u; spannen|span ~4 geding|procedure|zaak;
        stappen|stap|gaan|ga ~3 naar ~1 rechter|rechtbank; onze|mijn advocaat|advocate|raadsman|raadsvrouw
        ~4 beantwoordt|antwoordt|behandelt|reageert|schrijft|doet|voert|neemt;
        beantwoordt|behandelt|voert|doet ~2 onze|mijn advocaat|advocate|raadsman;
        vragen|correspondentie|contact ~5 aan|via|door|met|bij onze|mijn
        advocaat|advocate|raadsman|raadsvrouw; wendt|richt|richten|wenden ~4 onze|mijn
        advocaat|advocate|raadsman; treed|treden|trad ~2 op voor ~1 cliënt*; opdracht gekregen|ontvangen van
        ~1 cliënt*; klagen ~2 aan wij|wij_u;
        hoort|hoor ~2 van onze|mijn advocaat|advocate|raadsman; ligt|is|gaat|overgedragen|komt ~4
        bij|naar|aan|in_handen_van onze|mijn advocaat|advocate|raadsman; nemen|neem ~2 juridische
        stappen|maatregelen; doen|doe ~1 aangifte; schakelen|schakel ~4 advocaat in;
        behartig|behartigen de belangen; advocaat ingeschakeld
    """,
    "quit": """
        cliënt|cliënte|client|cliente ~3 niet ~2 meer|rechtstreeks ~3
        benaderen|aanschrijven|contacteren|bellen|benaderd;
        haal|haalt|verwijder|verwijdert|schrap|gooi|neem|wis ons|mij|me|onze|mijn|deze|dit|die ~5 uit|van ~2
        lijst|lijsten|mailing|mailings|verzendlijst|bestand|systeem|mailsysteem|
        database|verzending|adressenbestand|mailinglijst|bestanden; verwijder|wis|schrap|verwijdert
        deze|die|dit|onze|mijn|hun|ons ~2 adres|adressen|mailadres|mailadressen|nummers|nummer;
        verwijder|wis|schrap die|deze|dit|ze ~1
        per_ommegaande|direct|onmiddellijk|meteen|onverwijld|vandaag_nog; verdwijn|verdwijnt|donder|rot ~2
        uit mijn|onze ~1 mailbox|inbox|postvak|brievenbus|mail; onthouden|onthoudt|onthoud ~2 van ~3
        herinneringen|aanmaningen|aanschrijvingen|contact|aanmaningsbrieven|brieven;
        schrijf|schrijft|mail|mailt|bel|belt|stuur|contacteer ons|mij|me|hem|haar ~2 niet|nooit|niets|niks
        meer; geen aanmaningen|herinneringen|brieven ~1 meer ~2 gefailleerde|schuldenaar|failliete; ziet|zie
        ~2 af van ~1 verdere|nadere;
        schrap|verwijder|haal ~3 uit uw|jullie|de ~1
        verzendlijst|lijst|lijsten|mailing|mailings|bestand|bestanden|database; ons|mij|me ~1 van|uit ~1
        uw|jullie|de lijst|mailing|verzendlijst|bestand ~1 halen|verwijderen|schrappen; laat ons|mij|me ~1
        met_rust; wil|willen|wensen ~3 geen ~1 mails|herinneringen|berichten|aanmaningen|post meer;
        stop met ~1 mailen|schrijven|bellen|sturen|mails
    """,
}
