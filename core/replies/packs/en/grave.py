"""English: proceedings, lawyers, wanting no more of us, abuse. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

GRAVE: Final[Mapping[str, str]] = {
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
        ~3 liquidator|landlord|bank; protection from ~2 creditors; notice of appointment;
        closing ~2 doors|down ~4 chapter|ch|bankruptcy; filing ch; ch 7|11|13; winding ~3 company up;
        nothing left for creditors|anybody
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
    "formal": """
        creditor*|appointed|appoint*|filed|filing|petition*|declared|opened|order|sequestrated|
        proceedings|resolved|resolution|meeting|proof|winding|ceased|bust|insolvent|bankrupt|
        trustee; are|is|am|been|went|gone|go|going|entered|entering ~2 in|into|under?
        administration|liquidation|receivership|insolvency|bankruptcy|cva; high court; judgment; official
        receiver
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
        damages|compensation|harassment ~4 claim|court|sue|action;
        file ~3 claim|complaint; start ~2 proceedings; this office represents ~6; we|i represent ~6; trustee
        of ~4; claim form ~2; our barrister; speak ~3 counsel;
        file|filing|bring|bringing|start|starting|commence|issue|issuing ~2
        suit|lawsuit|proceedings|counterclaim
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
        law school;
        not|never ~1 sue; nobody|no_one ~3 sue
    """,
    "firm": """
        solicitors; attorneys at|for; attorney at; barristers; law firm|office|offices; legal counsel; lawyers;
        joint administrator*
    """,
    "lawyer": """
        solicitor*; lawyer*; attorney*; barrister*; court; courts; judge*; legal; legal department|team;
        counsel; tribunal; law firm
    """,
    "mine": """
        my|our; the judge|court has|says; with legal|lawyers|solicitors; to legal|lawyers|solicitors; from legal
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
        removed|deleted|erased|taken_off; be left alone; left in peace; leave ~2 alone|be|peace;
        keep me|us out of ~4; leave|drop me|us out|off ~3 copy|cc|list|loop; copy|cc me|us no more;
        prohibits any further ~6; direct all ~3 communication* to;
        abstain|refrain|desist from ~3; no more|further ~1
        chasers|chasing|demands|statements|reminders|letters|mail|mails|calls|correspondence; one|single
        more|further email|mail|message|letter|call ~4 and|will; do|dont not ~1 send|mail|email|post|forward
        ~3 reminders|demands|letters|statements|anything to; contact|correspondence|communication* ~4
        must|shall|should cease|stop|end; do not insist; reminders|demands|letters|emails ~4
        deleted|stopped|discontinued|ceased|switched_off; direct contact ~5
        prohibited|forbidden|barred|not_permitted; nobody|no_one here? will answer|reply|respond; leave ~2
        widow|family|alone|in_peace
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
    "footer": """
        unsubscribe|opt ~6 click|here|link|below; click ~4 unsubscribe|here; to unsubscribe; to stop receiving;
        manage ~2 preferences; unsubscribe from our|this newsletter;
        intended recipient; attorney client privilege; legally privileged; privileged ~3 confidential;
        confidential information; may contain ~3 confidential|privileged|proprietary; nothing
        herein|in_this_email constitutes; received this ~3 in error; this e-mail|email|message ~2 from ~1
        law firm; unauthorised|unauthorized use|disclosure|copying|distribution; newsletter ~3 reply; before
        printing
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
}
