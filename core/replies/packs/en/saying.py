"""English: requests, questions, trouble, absence. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SAYING: Final[Mapping[str, str]] = {
    "copy": """
        copies of ~3 open|outstanding|unpaid|missing|everything|anything; copy|copies|duplicate|pdf|scan of ~5
        invoice*|bill|document|it|them|inv; invoice* copy|copies|again|pdf; resend*; re send|issue;
        send|mail|email|forward|share|provide|supply|get|have|need|attach|shoot|drop|ping|fax ~6
        copy|copies|duplicate|pdf|again; send|forward|email|mail|provide|share|attach me|us|over|through?
        the|these|this|that|your? ~2 invoice|invoices|bill; never|not ~3 received|got|had|seen|have|receive|get
        ~5 invoice|invoices|bill|it; do not have ~3 invoice|invoices|copy|bill|it on; cannot|not find ~3
        invoice*|bill|it; missing ~2 invoice|copy; gateway|filter|firewall|system|server|spam ~4
        removed|stripped|blocked|quarantined|deleted ~3 attach*|pdf|file; attachment* ~4
        missing|stripped|removed|corrupt*|not|could|cannot|blocked|empty|unreadable; no attachment*|invoice
        attached|came; lost|mislaid|misplaced ~3 invoice*|bill; please attach; nobody ~4 seen; no invoice on
        file|record|our; not on our system ~5 send|copy; we are missing ~3 invoice*; pdf please|pls; invoice ~3
        not attached; could ~3 see ~3 invoice copy; attachments ~3 stripped; fresh pdf*|copies; cannot locate
        ~4; not locate ~4; can not find|see|locate ~4; scanner ate; resend; send ~2 again; once more ~3
        pdf|invoice; another|new copy; copy would help; no trace of ~3 invoice*; lost ~2 invoice; ping me|us ~3
        invoice*|copy|pdf; email ~3 invoice*|copy|pdf|them over|again|through; do ~2 not ~2 have|hold ~3
        invoice*|copy|10; do not recognise ~4 send|copy; water damage ~3 file|invoices|binder; ring binder; not
        ~2 got ~2 invoice*
    """,
    "statement": """
        aged|ageing|aging statement|list|summary|balance|report; statement of what; what ~3 open|outstanding on
        our account; statement of account*; account|current|full|latest|up|updated|open|customer|soa statement;
        statement; soa; list|overview|breakdown|schedule|summary|aging|ageing of ~4
        open|outstanding|unpaid|overdue|all|what|everything; account overview|balance|summary|reconciliation;
        open item|items list|statement; ledger extract|statement; ageing|aging report|list; balance
        confirmation; which invoices are open|outstanding|unpaid|overdue; current|latest|full|updated statement;
        statement please; list of ~3 open|what; everything ~2 open|outstanding|owed ~2 list; full account; send
        ~4 statement
    """,
    "not_statement": """
        bank statement; financial statement*; statement from ~2 bank; statement of affairs; our statement;
        submit ~3 statement; your statement ~3 together; nothing on your statement; on your statement; per your
        statement; statement shows; stopped|stop; witness statement; out statement; statement of
        claim|case|defence|truth; statement is|was wrong; received your statement; your statement of
    """,
    "question": """
        what is|are your; may|can|could i ask; please|kindly ~1 let; please|kindly|could|can|pls you? ~1
        clarify|explain|advise|confirm|tell|elaborate|specify; let me|us know ~2
        what|which|who|why|how|where|when|whether|if; not sure what|which|why|who; do not understand; wondering;
        want to know; like to know|understand; what|which|why|who|how|where|when
        is|are|was|does|do|did|has|have|should|can|bank|much|many; i have a question; question
        about|regarding|on; need more|further|some information|details|info; unclear to|what; provide ~3
        details|breakdown|explanation|info|information|calculation; need clarification; does not make sense;
        have no idea what; no details; explain ~4
    """,
    "plan": """
        pay|paying|clear|clearing it|this|that|them? off over|in|across|monthly|by; over the? next? ~1
        months|weeks; in ~2 payments|parts|amounts; open to ~4 pay*|instal*|plan; weekly payments;
        payment|repayment plan|plans|arrangement|schedule|agreement; instal*; installment*; pay ~4 in
        stages|tranches|parts|several|monthly|weekly; spread ~5; split ~4 payments|months|into|over|in; monthly
        payments|instal*|amounts; each|every|per month; a month; in stages;
        more|extra|additional|another|further|bit|some more? ~2 time|days|weeks|month|months|week; extension;
        extend ~4 deadline|date|terms|due; extended terms; deferral; defer*; postpone*; grace period; payment
        holiday; allow|give|grant us|me ~3 until|till|time|more|another|extra|weeks|days|month; over ~2 months;
        pay in parts; payment terms extension; longer to pay; pay|paying off over|in; half now|and half;
        stagger*; push back ~4 date|payment; wait until|till; bear with us; pushing ~3 out|back|to; push ~3
        out|to|back ~3; in ~2 instal*; six|four|five|three|ten|twelve|two|eight ~1
        monthly|instal*|payments|months; monthly; breathing space; space ~3 out; time to pay; ttp; put ~4 off
        till|until; carry ~3 over; rest ~4 wait|later|until|till|instal*; easter; pay ~3 bit by bit; bit by bit;
        by degrees; drip; settle ~4 over ~2 months; until after; hold off; give ~3 until|till; until the end of
        ~2 january|february|march|april|may|june; reschedul*; spread*; staged;
        wait|hold|postpone|defer|delay|extend|spread|split|stagger|push|move|stretch|roll|carry|
        put|give|grant|allow|let ~6 more
        time|until|till|later|instal*|instalments|installments|deadline|due_date|extension|
        deferral|deferment|breathing|monthly|stages|tranches|parts; pay|settle|clear ~5 in|over ~2
        instal*|parts|months|stages|tranches|chunks; a few|couple more? weeks|months ~3 please|more|grace;
        extra|additional|further weeks|days|month|months|time; ask|request|need|want|like|have|grant|give ~5
        extension|deferral|deferment|more_time|breathing|instal*|instalments; another month|week|fortnight;
        need|needs|require until|till; need ~3 time; hold off|on until|till
    """,
    "hardship": """
        things|money|cash|funds|finances|we are|is ~2 tight|difficult|short; very|extremely|rather tight; unable
        to make ~2 payment*; not ~3 funds; no funds; funds ~3 not available; account* ~3 not allow; going
        through ~3 difficult|rough|tough|hard; trading ~4 difficult|poor|tough; cash flow|cashflow ~4
        problem*|issue*|difficult*|tight|crisis|bad|poor|squeeze|short*|is|are|challenges;
        financial|cash|money|liquidity|economic|trading
        difficult*|problem*|trouble*|hardship|constraints|distress|crisis|squeeze|strain|pressure|
        shortage|issues; no|not|without ~2 money|funds|cash|means|liquidity; nothing left to|for; out of
        cash|money|funds; short of|on cash|funds|money; broke; skint; strapped; struggl*;
        hard|tough|difficult|bad times|time|period|year|month|quarter|situation|months; cash is tight; money is
        tight; things are tight; funds are tight|low|limited; barely ~3 afloat|surviv*|make; lost our
        biggest|main|largest; business is slow|bad|down|poor; sales ~3 down|collapsed|dropped|slow;
        customer*|client* ~4 not|late ~2 paid|paying|pay|payers; bank ~4
        pulled|cut|cancelled|frozen|withdrew|froze ~3 overdraft|facility|credit|account*; overdraft;
        insufficient funds; lack of funds|cash|liquidity; on the verge; simply cannot; going under; cannot
        afford; cant afford; awaiting funds|funding; waiting for|on funds|funding|investment; account* ~2
        frozen|empty; empty account; laid off; furlough*; very|rather|really|pretty|bit tight; grant comes;
        account ~2 empty; cannot ~3 clear|cover ~3 lot|all; have not ~3 paid us; haven't paid us; overdrawn; in
        the red; business ~3 terrible|dreadful|awful|slow|bad; customer*|client* ~4 not|never ~3
        pay|paying|paid; nobody|no one ~2 pays us
    """,
    "admin": """
        re issue|raise|bill ~6 to|name|address|entity|under|correct*; billing|invoicing|legal
        entity|details|name|company ~3 changed|is|wrong|incorrect|new; issue ~3 invoice ~4 name|address|entity;
        correct|amend|update ~3 name|address|entity|details ~3 invoice; po|purchase_order number|no|nr|ref*
        ~6 missing|add|include|quote|state|show|required|needed|update|put|reference; purchase_order|po ~4
        missing|add|include|quote|state|required|needed|not on|number;
        missing|add|include|quote|state|put|without|no|wrong|incorrect|need|require* ~3 po|purchase_order;
        portal; coupa; ariba; tungsten; basware; jaggaer; tradeshift; ivalua; peppol; e invoic*; einvoic*; edi;
        upload*; resubmit*; re submit*; vendor|supplier|creditor
        set|setup|form|onboarding|registration|number|id|master|portal|record|maintenance|code; onboard*; set
        you up; w 9; w9; w 8*; w8*; tax form|forms|certificate|residency|clearance|id|number; ach form; bank
        details form; bank letter; certificate* ~4 expired|lapsed|missing|renew*|valid|outdated; expired ~2
        certificate*|insurance|document*; insurance certificate; invoice* ~4 rejected|returned|bounced ~3
        system|portal|by|because|as; reject* ~4 system|portal|automatically; addressed|made|billed|invoiced out?
        to ~5; wrong|incorrect|correct|change|update|amend ~3 address|addressee|entity|company|name|billing;
        billing address; legal entity; new|changed company? name; submit* ~4 via|through|to|in|on; goods
        receipt; grn; gr missing; cost centre|center; approval|approver ~3 missing|needed|workflow; workflow;
        three|3 way match; not matched; admin* hold|block; registered|registration ~3 supplier|vendor; bank
        details ~3 form|verify|verification|confirmation|validate|update; send ~3 invoices to; invoices ~3
        must|should|need ~2 sent|submitted|emailed|uploaded; vat number|registration ~3 missing|on|required;
        iban on letterhead; credit|supplier application form; tax code|exempt certificate ~2 expired; service
        entry sheet; delivery note number ~2 missing; quote|reference our|the order|po|number; please reissue ~6
        to|address|name|entity; scheme code; re issue ~4 name; reissue ~6; new name; name ~3 changed; changed ~3
        name; stays the same; codes; dir3; buyer reference; costcentre; supplier number; our system rejects; e
        invoice; xml; structured; by portal; on ~2 portal; via ~2 portal; not submitted; re submit; invoice
        address; recode; new ~2 address ~3 invoice*; invoices ~2 out to; made out; rejected by ~2
        portal|system|sdi; wrong recipient code; recipient code; order number ~3 missing|invalid|absent;
        po|purchase_order number|no ~3 missing|absent|wrong|invalid
    """,
    "gone": """
        nothing to do with; private ~2 address|person|mail|individual; not ~3
        connected|associated|affiliated|related; no longer|not|never ~2 work*|employed|with|at|part ~3
        here|company|business|firm|organisation|organization|us|for|there|anymore|longer; no longer ~2
        work*|employed|with|in|handle*|responsible|deal*|at|manage*|involved; left|leaving|departed the? ~2
        company|business|firm|organisation|organization|us|role|job|team|employment|in; has|have left; do not
        deal|handle|look|manage ~3; not|am|is not? ~2 right|correct|responsible|the person|contact|department|in
        charge|my department|my job; wrong person|contact|department|address|email|recipient|company|desk; am
        not|no longer ~1 responsible|in charge; not my department|job|area|responsibility;
        please|kindly|pls|better? contact|write|email|mail|direct|send|speak|ask|reach|address|forward|use|try
        ~12 instead; has|have|is retired; he|she|who has|have? moved; moved on|to another;
        handled|dealt|managed|looked ~2 by|after ~3 colleague|department|team|office|now; new
        contact|person|address|responsible; now handled|with|managed by; changed ~2 role*|position|jobs; i
        retired; passed away; is deceased; used to work; former employee; future ~3 to ap|accounts; private
        individual; took|taken over by|from; outsourced ~2 accounts|ap|payables; i only|just ~2
        reception*|warehouse|sales|it|hr; wrong ~2 person|jones|smith|man|guy|company|people|number|chap; only
        do|handle|look ~2 hr|sales|it|marketing|purchasing|logistics|production; sold ~2
        business|company|shop|shares; gave up ~2 business; retired; my successor; colleague ~3 now;
        teacher|pensioner; do not ~2 have a company|business; no company; am not ~2 in ~2 accounts|finance; sits
        with|at; is ~1 with accounts|ap|payables|finance; invoices ~2 go to; not about ~2 money; speak|talk to
        ~2 instead; left ~6 in
        january|february|march|april|may|june|july|august|september|october|november|december; left ~4
        team|finance|department; has nothing to do; ask ~4 not me; different department; not the right|correct
        person|contact|one ~3; ask|contact|write|email ~3 instead of me; instead of me
    """,
    "redirect": """
        contact; write to|directly; email|mail; send|direct|address ~5 to; speak|talk to; reach; forward* to;
        reminders|invoices|queries ~3 to; use; instead; reply to; get in touch with; urgent; assistance; copy; via;
        via; at
    """,
    "ooo": """
        out of ~1 office; ooo; on
        annual|holiday|vacation|maternity|paternity|parental|sick|leave|leave|business|pto; annual leave; away
        from|until|till|this|on|at|for ~3; i am|ill|will|be away; am|be on holiday*|vacation|leave|pto|travel*;
        back in|on|at ~3 office|monday|tuesday|wednesday|thursday|friday|work; back on; return* ~3
        on|to|office|work; limited access to; no access to ~2 mail*|email|e; office ~3 closed; we are closed;
        closed for|until|over|between|from; not in the office; currently unavailable; unavailable until; absent;
        absence; on leave; upon my return; when i return|get back; will respond|reply ~3 return|back;
        travelling|traveling until|this|with; on a course|training until; public|bank holiday; maternity; will
        be back; off sick; on sick; in hospital; parental leave; jury; away until; sabbatical; out until|till;
        return uncertain; on a? business trip
    """,
    "back": """
        back ~3 on|in|by|from?; return* ~4 on|office|work|until?; returning; be back; resume* ~2 on; available ~2
        again|from; from; reopen* ~2 on; open again; as of
    """,
    "inclusive": "inclusive; including; incl; through; up to and including; until and including",
    "difference": """
        difference; apart; deduct*; overcharg*; claim|claims; credit us|me|for; too much; over by; short by;
        withheld|withhold|withholding; debit note; set off; charge|fee|surcharge; discrepan*; disputed
        amount|portion|part; contest* ~2 amount;
        less the; knock* off; minus the
    """,
    "hold": "hold|holding|held; block*; withhold*; retain*; suspend*; park*",
    "bounce": """
        delivery ~3 failed|failure|status|notification|has failed|incomplete|delayed; undeliver*;
        not|could|cannot ~2 be? delivered; mailbox ~3 full|unavailable|not|disabled|does; user unknown; unknown
        user; recipient* ~4 not found|rejected|does|unknown; address ~3 not|rejected|unknown ~3 found|exist|be;
        does not exist; 550; 5.1.1; 554; mailer daemon; permanent error|failure; returned mail; message ~3
        blocked|rejected|returned|bounced; no such user|recipient|mailbox; host unknown; mail delivery
        failed|system|subsystem; over quota; account ~2 disabled|deactivated ~3 mail; rejected by ~3
        server|policy|recipient; refused by ~3 server; recipient not found; recipientnotfound; does not accept;
        access denied; blocked by ~2 recipient; was refused; disabled; could not deliver; 5.7.1; 5.4.1; 5.2.2;
        quota exceeded; original subject; relay denied; remote server
    """,
    "ack": """
        received; noted; acknowledge*; ok; okay; thanks|thank; will
        look|check|review|revert|investigate|pass|get|forward|come|follow|see; ll
        look|check|review|revert|investigate|pass|get|forward|come|follow; looking|checking into|with|this; look
        into; forwarded ~3; passed ~3 on|to; logged; ticket; under review; being reviewed; in order of arrival;
        come|get back to you; revert shortly; working on it; am on it; understood; got it; duly noted; your|this
        request|message|email|query has been; reference number; let me check|look; on it; cheers; will do;
        appreciated; will respond; we have received your; will look ~2 into; have a look; taking|take a look;
        see what i can; i am looking; looking at it; leave it with; pass it on; passing it on; received with
        thanks; message received; on my desk|list; noted with; chase it up; raised it with; will speak to; mail
        ~2 received; i never wrote; check internally; thanks for ~3; internal review; will come back;
        look|looking|check|checking|verify|investigate|clarify|examine|review|reviewing|find
        out|ask|asking|chase|forward|forwarding|pass|passing|raise|raising|follow
        up|discuss|enquire|inquire|see|sort ~6
        this|it|that|into|internally|colleague|colleagues|team|accounts|boss|manager|you|out|what|
        with|on; i|we will|shall be in touch; be in touch; leave it with|to me|us; on the case|it;
        hope*|trying|try|maybe|perhaps|possibly|cannot promise|depends; in hand; bear with; will let you know;
        get back to you; message|mail|email|letter|reminder|note received|noted|seen; thank you|thanks; will
        see; do what i|we can; see what; with my|our boss|director|manager
    """,
    "greeting": """
        happy holidays|christmas|new|easter; merry christmas; season greetings; season's; nice|great|good
        weekend|day|evening; best wishes; see attached|attachment; congratulations; have a
    """,
    "inject": """
        ignore|disregard|forget|override|bypass ~5
        instruction*|rules|prompt*|guidelines|policy|policies|constraints|directive*; system
        prompt|notice|message|override|instruction*|command|update|note; you are ~3
        ai|assistant|language|bot|chatbot|agent; as an ai; ai agent|assistant|model|system;
        classify|label|categorize|categorise|interpret ~5 as; respond|reply|answer|output only|json; json;
        intents; developer mode; jailbreak; function call; tool
        call|calls; execute|run ~3 command|sql|code|script|query; drop table; admin mode|override; new
        instruction*; prompt injection; instruction* ~3 above|previous|prior; language model; llm; chatgpt; gpt;
        note to ~2 parser|classifier|model|bot|system|ai; automated parser|classifier|agent|processing; dear
        ai|bot|assistant|classifier; override; api key; instructions to|for ~2 model|assistant|bot|ai|parser;
        forget ~3 above
    """,
    "order": """
        mark ~5 paid|settled|closed|cleared|resolved|promise*; set ~6
        paid|closed|cleared|settled|status|zero|promised; close ~4 item*|invoice*|dispute*|case*|account;
        record|register|log|add|create|insert|book|enter|emit|return|write ~5
        promise*|payment*|paid|dispute*|intent*|claim*|note; treat ~5 as; update ~3
        records|database|ledger|erp|system; stop dunning|chasing; write off; status ~3 cleared|paid|closed|settled;
        release ~3 hold*|block*|credit; has been settled through; system cleared; cleared|settled|closed in ~2
        system; lift ~3 hold*|block*; approve ~3 plan|discount|credit; grant ~4 discount|plan; waive ~4; zero out;
        clearing
    """,
    "wait": """
        wait|waiting|hold off|on|bear until|till|to|for; have|leave it until|till; until|till
        january|february|march|april|may|june|july|august|september|october|november|december|
        easter|spring|summer|autumn|christmas|after; push* ~3 out|back|to; move ~3 to|back; roll ~2 over; put ~3
        off; the rest later; only ~4 spring|summer|easter|autumn|new_year
    """,
    "not_admin": """
        once|when|after ~6 details ~3 letterhead ~8; portal ~4 how|where|access; proof of debt form; claim form;
        enclosed ~3 form
    """,
    "not_gone": """
        creditors ~3 should|write|address; instead of; contact|email|write|direct ~6
        undersigned|trustee|liquidator|administrator|receiver|solicitor*; direct any
    """,
    "not_ooo": """
        no access to ~4 bank|system; back|return ~3 goods|from holiday ~6 he|she|they|then; when ~4 back;
        treasurer ~3 back; only back then; no longer ~2 access; those|these emails|mails
    """,
}
