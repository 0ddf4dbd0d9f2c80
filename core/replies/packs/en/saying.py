"""English: requests, questions, trouble, proceedings, absence, abuse. Written as core.replies.phrases says."""

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
        extension|deferral|deferment|more_time|breathing|instal*|instalments
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
        account ~2 empty; cannot ~3 clear|cover ~3 lot|all; have not ~3 paid us; haven't paid us
    """,
    "admin": """
        re issue|raise|bill ~6 to|name|address|entity|under|correct*; billing|invoicing|legal
        entity|details|name|company ~3 changed|is|wrong|incorrect|new; issue ~3 invoice ~4 name|address|entity;
        correct|amend|update ~3 name|address|entity|details ~3 invoice; po|p.o|purchase order number|no|nr|ref*
        ~6 missing|add|include|quote|state|show|required|needed|update|put|reference; purchase order|po|p.o ~4
        missing|add|include|quote|state|required|needed|not on|number;
        missing|add|include|quote|state|put|without|no|wrong|incorrect|need|require* ~3 po|p.o|purchase order;
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
        portal|system|sdi; wrong recipient code; recipient code; order number ~3 missing|invalid|absent
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
        team|finance|department; has nothing to do; ask ~4 not me; different department
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
        amount|portion|part; contest* ~2 amount
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
    "insolvency": """
        insolven*; bankrupt*; chapter 7|11|13|15; administration order|proceedings;
        in|into|entered|enter|entering ~2 administration; administrator|administrators ~6
        appointed|appointment|over|company|creditors|claim|proof|joint; joint|call*|appoint* ~3
        administrator*|liquidator*|receiver*; appointed ~3 administrator*|liquidator*|receiver*|trustee;
        liquidat*; receiver|receivers; receivership; winding|wound|wind up|down; winding-up|up
        petition|order|resolution; cva; company|individual voluntary arrangement; iva; voluntary|creditors
        voluntary? liquidation|arrangement; creditors protection|meeting|committee; proof of debt|claim; prove
        their|your debts|debt|claim; automatic stay; notice to creditors; moratorium; ceased|ceasing trading|to
        trade|operations|business; gone|go|going|went|goes bust|under|into|bankrupt|insolvent; official
        receiver; trustee in bankruptcy; my trustee; debt relief order; dro; examinership; examiner appointed;
        struck off; dissolved; company dissolution; filed|file|filing for ~2
        protection|bankruptcy|chapter|insolvency|creditor; pre petition; prepetition; restructuring
        plan|proceedings|officer; schuldenregulierung; unable to pay our debts as they fall; scheme of
        arrangement; part 26a; sequestrat*; business rescue; debtor in possession; petition date; folded; shut
        down for good; closed down; out of business; debt adjustment; concordato; insolvenz;
        administrators|administrator|receivers|receiver|liquidators|liquidator|nominee|supervisor ~8; in
        administration; went ~3 administration|liquidation|receivership; put ~4 administration|liquidation;
        trust deed; estate ~3 sequestrated|bankrupt*; examination; examiner*; interim examiner; protection of
        the court; presentation of ~2 petition; petition* ~3 filed|presented|court; compulsory; unsecured ~2
        claim|creditor*; rank* ~4 unsecured; proof of debt; pre appointment; creditors meeting; meeting of
        creditors; notice of ~2 meeting ~2 creditors; gone to the wall; went to the wall; gone under|bust|pop;
        gone pop; belly up; we are bust|finished|insolvent; bankruptcy ~3; declared bankrupt; made bankrupt;
        filed ~3 papers|petition; filing ~3 papers; debt relief; breathing space scheme; winding up; insolvency
        practitioner; ip appointed; assets are frozen; company no longer trades; ceased trading; closed ~3 doors
        for good; shut ~2 doors for good; estate of ~4 bankrupt; chapter; assignment for ~2 benefit; receiver*;
        trustee ~8; dissolv*; strike off; creditor* ~3 list|committee|vote|protection; bankrup*; banckrup*;
        insolvant; adminstrat* ~4 creditor*|appointed; liquidaton; part a1; official assignee; creditors
        voluntary; members voluntary; register ~3 claim; lodge ~3 claim ~4
        liquidator|administrator|trustee|receiver; unsecured creditor*; statement of affairs; dividend ~3
        creditors; stay of ~2 proceedings; restructuring officer; administration ~3 appointment; hand* ~3 keys
        ~3 liquidator|landlord|bank; protection from ~2 creditors; notice of appointment
    """,
    "not_insolvency": """
        customer*|client*|buyer* ~6 insolven*|bankrupt*|administration|liquidat*|receivership|bust|under;
        avoid*|avert*|prevent* ~3 insolven*|bankrupt*; not ~2 insolvent|bankrupt|in administration|liquidation;
        administration department|team|office|fee*|staff|costs; drive|drives|driving ~3 bankrupt; system
        administrator; contract administrator; office administrator; liquidated damages; liquidate ~3
        invoice*|debt|balance; sister|former ~8 administration|liquidation|insolven*|bankrupt*|receivership; one
        of them ~12 administration|liquidation|insolven*; insolvency
        law|seminar|course|book|practice|practitioners|conference|sale|stock; we are ~3 firm|practice|office of
        ~4; we|i sell|make|supply|print ~8 insolvency|liquidators|administrators;
        clearance|liquidation|bankruptcy sale|stock|outlet; liquidation ~3 sign|window|shop|poster|outlet;
        curator of|at ~3 museum|exhibition|gallery|collection; rumour|rumor|rumours ~8; threaten* ~4
        bankruptcy|winding|insolvency; administrator of ~3 system|site|network; receiver of ~2 goods;
        liquidating ~2 your; settle and liquidate; trustee of ~2 school|charity; are|is|am|be not|never ~2
        insolven*|bankrupt*|bust|in; not ~1 insolvent|bankrupt|bust; not in
        administration|liquidation|receivership; no ~1 insolvency|bankruptcy
    """,
    "legal": """
        solicitor*; lawyer*; attorney*; barrister*; counsel; legal
        department|team|action|steps|advice|proceedings|representative|representation|dept|
        counsel|measures|matter|adviser*|advisor*|remedies|dispute|rights|recourse|office|case|
        consequences|notice|adviser; in|to|take|go|going|before|see|the|county|small|high|district|at
        court|claims; court; sued; suing; lawsuit; litigat*; proceedings; issue|serve* ~2
        proceedings|writ|claim; claim form; statement of claim; act|acts|acting on behalf; act|acting|acts for;
        behalf of ~2 client; my|our client; law firm; llp solicitors; cease and desist; injunction; statutory
        demand; arbitration; mediat*; ombudsman; trading standards; report ~4
        police|authorities|fca|regulator|bureau|fraud; police; pursue ~3 legally; defamation; harassment act;
        counterclaim; all rights reserved; reserve* ~3 rights; without prejudice; letter before action|claim;
        pre action; instructed ~3 solicitor*|lawyer*|counsel; take|takes|taken|taking|seek* ~2 legal|advice;
        tribunal; judge; subpoena; service of process; power of attorney; default judgment; contest the claim;
        defend the claim; hereby demand* ~6; counsel ~4; action for damages; take ~3 to court; see you in court;
        passed ~4 solicitor*|lawyer*|legal|counsel|messrs; messrs; small claims; claim no|number; with our
        legal|lawyers|solicitors; letter before action; pre action protocol; protocol; defend* ~4
        proceedings|claim|action; writ; summons; magistrate*; sheriff court; citizens advice; fraud squad;
        action fraud; harassment|harassing ~4; report ~3 you ~3; complaint ~3 police|ombudsman|regulator;
        counterclaim*; adjudicat*; injunct*; set aside; hearing ~3; barrister; lawyered; my brief; legal eagle*;
        sue you|your|us|for|them; to sue; gonna sue; will|shall|going ~2 sue; ico; information commissioner;
        take|takes|taking|took|bring|file|filed|filing|issue|issued|start|started|initiate|lodge|
        lodged|launch|commence|begin|raise|refer|referred|pass|passed|hand|handed|forward|
        forwarded|sent|instruct|instructed|consult|consulted|engage|engaged|retain|retained|speak|
        spoken|talk|threaten* ~7
        court|legal|lawyer|lawyers|solicitor|solicitors|attorney|attorneys|counsel|proceedings|
        lawsuit|claim_form|police|tribunal|ombudsman|regulator|authorities|arbitration|litigation|
        barrister; sees|see|meet|meeting you|each ~3 court|judge; on behalf of ~6;
        represent|represents|representing ~5 client|company|interests|mr|mrs|ms; claim for|in damages;
        damages|compensation|harassment ~4 claim|court|sue|action
    """,
    "not_legal": """
        legal entity|name|form|person; legally privileged; no legal; power of attorney form; court holiday;
        proceed with ~2 payment; court of appeal street; tennis court; your lawyers ~3 fees; food court;
        customer client; our client* ~5 paid|pay|late; report ~3 system; no need|reason|point|call for|of|in|to
        ~6 solicitor*|lawyer*|court|legal|counsel|attorney*; you ~3
        wrote|mention*|threaten*|refer*|talk|say|said ~8; your ~1 solicitor*|lawyer*;
        robes|gowns|wigs|stationery|furniture|clothes ~6; we|i sell|make|supply|print|clean|rent ~8
        solicitor*|lawyer*|judges|barristers|court*;
        canteen|restaurant|library|car_park|purchasing|procurement|stores of ~3 court; court ~2
        canteen|cafeteria; county court judgment|record none; court shoes|yard; courtyard; tennis; without
        lawyers; not going legal; call off ~3 lawyer*|solicitor*|dogs; counselling; moot court; law students;
        law school
    """,
    "firm": """
        solicitors; attorneys at|for; attorney at; barristers; law firm|office|offices; legal counsel; lawyers;
        joint administrator*
    """,
    "stop": """
        any further contact|communication|emails|correspondence ~1 will|is; further contact ~3 not|will|harass*;
        do|dare not ~2 write|email|contact|call|mail ~2 me|us|here; do|dont want ~3
        emails|mails|messages|reminders|notifications; opt ~2 out; no longer ~3 receive|want|wish; not wish ~3
        receive; leave me|us be; stop it; cut it out; never ~3 again ~2; please stop this|it|now?; stop
        this|it|now; no further|more mails|emails|messages|e|communication; get|want no|any further|more
        mails|emails|messages|e; make sure ~4 no further|more; not ~2 interested; remove me; take me off; stop
        please; enough is enough; unsubscribe*; unsubcribe*; un subscribe; opt out; opt me out;
        take|remove|delete|strike|drop me|us|my|our|this ~6
        list|lists|database|mailing|distribution|records|system|contacts|address; remove|take|delete ~3
        me|us|my|our|this ~4 from|off|email|address|mail; stop|quit|cease|refrain|desist ~2
        email*|mail*|contact*|send*|messag*|writ*|call*|spam*|harass*|bother*|chas*|phon*|these|
        text*|pester*|reminders|dunning|from; not|never|no longer ~4
        contact|email|mail|write|call|message|send|bother|phone|text ~3 me|us|again|anymore|any|further|my|here;
        not|never ~3 wish|want ~4 receive|contacted|hear|get|be ~4
        email*|mail*|message*|contact*|further|from|communication*|letters|reminders|more; no more|further
        email*|mail*|message*|letters|reminders|contact|calls|correspondence|communication*; leave|let ~1 me|us
        alone|in; lose my|this number|address|email; wrong address ~6 remove|delete; gdpr; right to be
        forgotten|erasure|object; erase ~4 data|details|email|address|me|information; delete|erase|remove ~4
        data|details|information; data protection; do not contact; do not disturb; cease all
        contact|communication*; block this|your|you|sender; marked ~2 spam; reported ~2 spam; enough ~3
        emails|mails|reminders; no longer wish|want; take my name|address|email off; mailing list; object to ~5
        processing|use|contact*; withdraw* ~2 consent; all contact through; refrain from ~3
        writing|contacting|emailing|calling|sending; no more ~2 e|email*|mail*|calls|letters|reminders|texts; no
        more of; do not ~2 want ~5 more ~4; want ~3 no more; kill both|it|them; every single one; get every;
        take|cross|strike ~2 off; off ~2 list|lists|mailing|distribution; enough; e mails in ~3 days; cease all;
        stop ~3 reminders|messages|e|contacting|chasing|pestering; stop
        sending|emailing|mailing|calling|writing|texting|messaging; no e|email; by post only; only by
        post|letter; send ~2 letter instead; if you must; ring me|us instead; use the phone instead; do|dont|not
        e mail; do not use ~2 address; desist; not to contact|write|email|call|use; purge ~4; data
        subject|request; article|art 17|21; processing of ~3 address|data; object* ~4
        address|data|processing|reminders; spam folder; goes straight to spam|junk; blocked you|your|this;
        blocking you; bin|delete my|our ~2 number|address|details; let it be; lay off; get lost; stop
        it|this|now; unsubscribe; not ~2 wish to ~2 receive|hear|get; deregister; take my|our ~3 out; out of
        your ~2 list|system|database|file|records;
        stop|cease|quit|halt|discontinue|terminate|refrain|desist|cut|kill|enough|spare|no_more ~7
        contact|contacting|communication|communications|communicating|correspondence|email|emails|
        emailing|mail|mails|mailing|mailings|messages|messaging|reminders|reminding|letters|
        writing|texting|texts|sms|calling|calls|phoning|ringing|chasing|pestering|bothering|
        spamming|harassing|badgering|notifications|hounding;
        remove|delete|erase|strike|take|cross|purge|scrub|wipe|scratch|exclude|unlist ~6
        mailing|list|lists|records|database|distribution|system|address|addresses|email|mailbox|
        circulation; do not|never|dont ever? ~1
        write|email|mail|contact|call|text|ring|phone|message|approach|send|bother|pester|disturb ~3
        me|us|here|again|anything|anymore|more|any|to; not want|wish|need|care ~3
        receive|get|hear|contacted|emails|mails|reminders|messages|contact|see; no longer ~3
        receive|contacted|emailed|get|want|wish; further
        contact|emails|mails|messages|communication|correspondence|reminders ~4
        unwelcome|unwanted|not|will|blocked|ignored|harassment; unwanted|unsolicited
        emails|mails|messages|contact|communication; last|final time ~4 contact|write|email; through|via
        post|letter|lawyers|solicitors only; in writing|paper only; will be deleted unread;
        go|goes|going|straight ~2 spam|junk|bin; marking|marked|flagged ~3 spam|junk; object|objects|objection
        ~6 processing|use|reminders|address; delete|erase|deletion|erasure ~6
        data|details|address|information|number; my|our ~3 address|number|name ~3
        removed|deleted|erased|taken_off; be left alone; left in peace; leave ~2 alone|be|peace
    """,
    "not_stop": """
        do not hesitate; dont hesitate; never hesitate; not contact ~3 yet; stop* ~2 payment*; stop sending
        invoices to ~3 address; not received|contacted any; stop work; no more than; delete|remove ~3
        invoice|attachment|duplicate; not send ~4 invoice*|copy|by post; contact ~3 instead; stop ~2
        deliver*|supply*; data protection officer; please delete it; delete this|the e|email|message; no further
        comment*|questions|action|delay; not|never|dont ~2 unsubscribe|remove|take|delete ~6; do not ~2
        remove|take|delete|unsubscribe ~6; click ~6; unsubscribe|opt ~8 click|here|link; to unsubscribe; to stop
        receiving; if you no longer|wish ~8; enough money|stock|cash|funds|time; not enough; good enough; off
        sick|work; no more money|than|stock; directors|nominee|trustee has|have told ~6; not to make; manage
        preferences; never|not ~1 wrote|written|asked|sent|said ~2; never wrote ~2; never written ~2
    """,
    "hostile": """
        jerk*; imbecile*; nitwit*; muppet*; rubbish; garbage; damn; hell with; disgraceful; outrageous;
        shameful; appalling; nonsense; idiot*; moron*; stupid; clown*; fuck*; f off; piss off; sod off; bugger
        off; shit*; bullshit; crap; parasite*; leech*; bloodsuck*; scum*; vulture*; thieves; thief; crook*;
        scammer*; fraudster*; con artist*; conmen; robbers; bastard*; asshole*; arsehole*; wanker*; dickhead*;
        twat*; liar*; disgrace*; pathetic; incompetent; useless; joke|jokers; a joke; disgusting; shame on; go
        to hell; drop dead; screw you; get lost; rip off; ripoff; ripping ~1 off; rude; arrogant; how dare;
        sick|fed of|up ~3 you|your|this|these; shove it; stick|shove ~3 up; ridiculous people|company|outfit;
        worst company|supplier|people; greedy; vermin; dumb; brainless; rot in; you people; sharks; bully;
        bullies; bullying; cowboys; clowns; learn to count; robbing; bunch of; load of; shower of; daylight
        robbery; bloody; sodding; arse; twats; rats; muppets; jog on; take a hike; up yours; tosser*; git|gits;
        numpty; scumbag*; charlatan*; swindler*; cheats; wretch*; tight fisted
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
        intents; promise_to_pay; already_paid; paid_claims; developer mode; jailbreak; function call; tool
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
    "lawyer": """
        solicitor*; lawyer*; attorney*; barrister*; court; courts; judge*; legal; legal department|team;
        counsel; tribunal; law firm
    """,
    "mine": """
        my|our; the judge|court has|says; with legal|lawyers|solicitors; to legal|lawyers|solicitors; from legal
    """,
    "footer": """
        unsubscribe|opt ~6 click|here|link|below; click ~4 unsubscribe|here; to unsubscribe; to stop receiving;
        manage ~2 preferences; unsubscribe from our|this newsletter
    """,
    "formal": """
        creditor*|appointed|appoint*|filed|filing|petition*|declared|opened|order|sequestrated|
        proceedings|resolved|resolution|meeting|proof|winding|ceased|bust|insolvent|bankrupt|
        trustee; are|is|am|been|went|gone|go|going|entered|entering ~2 in|into|under?
        administration|liquidation|receivership|insolvency|bankruptcy|cva; high court; judgment; official
        receiver
    """,
}
