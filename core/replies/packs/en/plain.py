"""English: what is grave in so many words, whatever else a mail says. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PLAIN: Final[Mapping[str, str]] = {
    "sue": """
        our|my ~1 lawyer|lawyers|solicitor|solicitors|attorney|attorneys|counsel ~2
        filed|lodged|submitted|petitioned; interests ~2 represented|defended by;
        we|i|shall|will|would ~3 sue; sue you|your; see|sees you in court;
        file|filing|bring|bringing|commence|commencing|start|starting ~2 suit|lawsuit|proceedings;
        issue|issuing ~1 proceedings; questions|enquiries|queries|inquiries|correspondence|contact ~6
        by|to|with|through|via our|my|the_companys ~1
        lawyer|lawyers|solicitor|solicitors|attorney|attorneys|counsel; our|my ~1
        lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister ~3
        answers|answer|handles|handle|deals|acts|represents|replies|respond|reply|write|
        writing|instructed|contact|touch; talk|speak|write|refer|directed|direct|addressed|address to our|my
        ~1 lawyer|lawyers|solicitor|solicitors|attorney|attorneys; received|accepted|taken instructions
        from; in the hands of our|my ~1 lawyer*|solicitor*|attorney*; take|taking you|this|it|the_matter to
        court;
        everything|matter|file|case|this|it ~3 goes|is|lies|now|rests through|with|by our|my ~1
        lawyer|lawyers|solicitor|solicitors|attorney|attorneys; hear|hearing from our|my ~1
        lawyer|lawyers|solicitor|solicitors|attorney|attorneys; passed|handed|forwarded|sent|given ~3 to
        our|my ~1 lawyer|lawyers|solicitor|solicitors|attorney|attorneys; take legal action|proceedings;
        seek an injunction;
        retained|instructed|engaged a? counsel|lawyers|solicitors|attorneys|solicitor|lawyer|attorney;
        my|our solicitor|lawyer|attorney ~1 advised|says|told
    """,
    "quit": """
        not|never ~1 contact|write|email|call|approach ~2 our|my client|clients; no ~2 direct contact with
        our|my client|clients;
        take|remove|strike|drop|delete|scrub|wipe|cross me|us|our|my|this|these|those ~4 off|from|out_of ~3
        mailing|mailings|mailshot*|mailout|distribution|list|lists|system|systems|
        database|records|files|robot|recipients|circulation|contacts; remove|delete|erase|scrub|wipe|purge
        these|those ~2 addresses|mailboxes|numbers|emails; remove|delete|erase|scrub|wipe|purge our|my|this
        ~2 address|mailbox|email|e_mail ~2 there|permanently|immediately|now|forthwith|at_once|please;
        vanish|disappear|clear_off|go|get|stay ~1 from|out_of|off my|our ~1 mailbox|inbox;
        refrain|abstain|desist from ~3
        reminders|letters|demands|dunning|chasers|contacting|writing|correspondence| chasing|reminding;
        stop|cease|quit emailing|mailing|writing|contacting|messaging|texting|calling|pestering|
        spamming|chasing|hounding me|us|my|our|this|here|to; not|never|dont ever?
        write|email|mail|contact|call|text|message to? me|us|here ~1 again|anymore|any_more|any_longer; no
        further|more reminders|demands|letters|chasers ~3 to|for ~1 debtor|estate|company|bankrupt|widow;
        taken|removed|struck|deleted off|from ~1 your ~2
        list|lists|mailing|mailings|records|circulation|database; leave us|me off|out_of ~1 your|the ~1
        circulation|list|lists|mailing|mailings; lose|bin|scrap our|my|this ~1 address|number|email; leave
        us|me|her|him alone|in_peace;
        no_longer|not ~2 want|wish|be ~1 be|on on|your your|list ~1 list|lists|mailing; stop sending ~2 to
        me|us
    """,
}
