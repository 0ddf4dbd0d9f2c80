"""English: reasons for not paying. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REASONS: Final[Mapping[str, str]] = {
    "dispute": """
        full|partial|a credit requested|required|please|due|needed|expected; credit requested; request* ~2
        credit; this ~2 needs ~2 corrected|credited; refund; please|kindly|pls
        cancel|void|withdraw|scrap|rectify|credit; should be|have|not ~2
        reverse|exempt|zero|free|charged|cancelled|credited|invoiced|billed; den* ~6
        due|owed|liab*|debt|owing|claim*|indebted*; not ~2 liable; without foundation|basis|merit; not as
        agreed|ordered|described; see no reason; not in a position to approve; question ~2 validity; not
        justified; does not ~3 match|agree|correspond|tally; dispute|disputes|disputed|disputing;
        contest|contests|contested|contesting; do not|cannot|not ~2 accept|agree|recognise|recognize|acknowledge
        ~6; not correct|right|accurate|ours|agreed|what we; incorrect|wrong|false|erroneous
        invoice*|billing|charge*|amount|price*|invoiced|billed; incorrectly|wrongly|falsely
        invoiced|billed|charged; object to; disagree*; query on|with ~3 invoice*; complain*; claim* ~3
        against|damage*|compensation|credit; unjustified; unfounded; not happy|satisfied with; credit
        note|memo|cn; credit us|me|the difference|this|it; issue ~3 credit;
        awaiting|await|need|require|want|expect|waiting ~4 credit note|memo; in dispute; under dispute; debit
        note; deduct*; set off; setoff; offset; charge* ~3 back; chargeback; error ~3 invoice*|bill; invoice* ~4
        error|mistake; mistake on|in ~3 invoice*|bill; raised ~3 query|issue|complaint|ticket with; unresolved
        ~2 issue|query|complaint; not resolved; not what we agreed|ordered; should not ~3
        charged|invoiced|billed; see no reason to pay; baseless; overcharg*; sums; correct his|her|their own;
        netting ~3 off; not accept*; fix that|this|it; gave it back; credited; kettle of fish
    """,
    "not_dispute": """
        not|no ~2 dispute|disputing|objection*|issue with; no dispute*; nothing wrong with; not contest*; not
        disputed; credit note ~3 received|applied|used|netted; correct as; agree with ~3 invoice; is|are ~1
        fine; credit note number; credit card; no complaint*; not|no|never ~3
        dispute|disputes|disputing|contest|contesting|object|complaint|quarrel|argument ~2; nothing ~2
        dispute|contest; dispute|query|issue|disagreement|matter|complaint ~6
        closed|resolved|settled|sorted|over|withdrawn|cleared|lifted; resolved|settled|closed|withdrawn ~5
        dispute|query|issue|complaint; since ~4 credit note; your credit note ~4
        received|arrived|came|settles|settled|covers; not ~2 questioning; credit note|memo ~5
        cleared|resolved|settled|closed; happy with ~3 invoice*; we agree; customer*|client* ~3 not ~3
        pay|paid|paying
    """,
    "not_duplicate": "send|need|provide|require|want|have|get|resend|forward|issue|email| mail ~5 duplicate",
    "d.PRICE_ERROR": """
        different ~1 price|rate|tariff|amount; higher than ~4; more than ~3 quoted|agreed|expected;
        amount|invoice|total ~6 agreed|quoted|quotation|quote; price*|rate|rates|unit|tariff|cost ~5
        wrong|incorrect|higher|too|not|differ*|agreed|mismatch|discrepan*|error|exceeds|old|over|
        does|increase*|than; wrong|incorrect|old|higher|different|agreed|quoted|contract* ~2
        price*|rate|rates|tariff; charged|billed|invoiced ~4 old|higher|wrong|more|too|at|twice
        rate|price|than|much; quote* ~3 was|said|is|price|were; overcharg*; over charg*; price|pricing
        difference|discrepan*|error|dispute|variance|issue|mismatch; per our quotation|quote|agreement ~3 price;
        not ~3 agreed price|rate; price list; we agreed ~4 per|each|unit|euro|gbp|usd
    """,
    "d.EXTENSION_MATH": """
        add up|adds; miscalculat*; calculation ~2 error|wrong|incorrect; arithmetic; sum|total ~3
        wrong|incorrect|not
    """,
    "d.ALLOWANCE_CHARGE": """
        early payment discount|skonto; cash|settlement|prompt discount; discount ~4
        not|missing|taken|deducted|agreed|applied; allowance; missing discount
    """,
    "d.DAMAGED": """
        burst; exploded; mouldy; moldy; bent; soaked; faded; squashed; ruined; in pieces; perforated; damag*;
        broken; smashed; shattered; crushed; dented; cracked; torn; scratched; leak*; wet; spoiled; spoilt;
        rotten; arrived ~3 pieces|bits
    """,
    "d.QUALITY": """
        quality; defect*; faulty; failed ~3 inspection|test|quality|qc; not ~2
        specification|spec|conform*|standard|usable|fit; sub standard; substandard; out of spec; non conform*;
        poor|inferior|bad quality|material|workmanship; unusable; malfunction*; rust*; expired
        goods|stock|product*|on; contaminat*; does not meet|match ~3 spec*
    """,
    "d.QUANTITY_SHORT": """
        only|just # ~3; # of the|our|# ~3 missing|short|delivered|received|arrived; # out of #; # instead of #;
        but|only ~2 # arrived|received|delivered|came; invoiced|billed|charged ~2 # ~3 but|only ~3 #; got # ; short
        by #; short|shortage|shortages; short delivered|shipped|delivery|shipment; under delivered; missing ~3
        pallet*|box*|carton*|piece*|item*|unit*|crate*|part*|goods|pcs|rolls| bags|drums|case*;
        pallet*|box*|carton*|piece*|item*|unit*|crate*|part*|pcs|case* ~3 missing|short; only ~4
        received|delivered|arrived|got|supplied|of; received|got|delivered ~1 only|less|fewer; less|fewer than ~3
        ordered|invoiced|billed; incomplete delivery|shipment|order|delivered; wrong quantity; quantity ~3
        wrong|incorrect|short|differ*|mismatch|not|discrepan*; partial delivery|shipment; not ~2 complete delivery;
        what was delivered; did not get all
    """,
    "d.WRONG_PRODUCT": """
        wrong|incorrect|different
        product*|item*|goods|article*|model|colour|color|size|part*|material|version|stuff; not what ~2 ordered;
        sent|delivered|received ~2 wrong; mixed up ~3 order; instead of ~4 ordered
    """,
    "d.TERMS_DISPUTE": """
        payment terms|agreed|our|contract* ~4 are|is|were|of|days|net ~5 not|days|agreed|60|90|45|30; not ~2
        due|overdue yet|until|before; terms ~3 60|90|45|30|agreed; due date ~3 wrong|incorrect|not; not yet due;
        wrong|incorrect due date|terms; is only due; falls due ~4 not; 60|90|45 days not|instead
    """,
    "d.PALLET_CONTAINER": """
        pallet*|container*|packaging deposit*|charge*|fee*|returned|exchange; empties; deposit for ~2
        pallet*|crate*
    """,
    "d.RETURN": """
        goods|items|order|material|machine|units|products ~4 went|gone|going|shipped|taken back; went back to
        you; goods ~3 collected; returned|sent|shipped ~3
        goods|items|back|material|machine|units|pallet*|product*|stuff|order|them|it; return* ~3
        goods|items|material|product*|shipment|units; goods return*; rma; took|taken|collected|picked ~4 back;
        sent ~3 back; were|was returned; return authori*
    """,
    "d.MISSING_DOCS": """
        pod|pods; proof of delivery; signed delivery|timesheet*|delivery note|work|job|dockets?|docket; delivery
        note*|slip*|docket* ~4 missing|not|signed|without|need*|send|provide*; timesheet*; time sheet*; missing
        ~3 document*|paperwork|documentation|certificate|report|backup; without ~4 delivery
        note|document*|paperwork|pod|proof|timesheet*|report; supporting
        document*|evidence|documentation|paperwork; completion certificate; test|inspection certificate*|report
        ~3 missing|not|receive*|need; bill of lading; awaiting ~3 paperwork|documents|documentation|pod|proof;
        certificate of conformity|origin
    """,
    "d.NOT_OURS": """
        not ~2 for us|our|me|addressed|meant|intended; not ~3 debtor|customer; sister|parent company; wrongly
        addressed; another customer; not|never ~2 ours|mine|our invoice|company|order|debt|account; never ~3
        ordered|bought|purchased|ordering|used|contracted|requested|dealt|heard|placed; no record* of ~3
        order*|ordering|this|purchase|any; wrong company|customer|party|people|firm; not our
        customer|order|purchase; nobody|no one ~3 ordered|knows|requested|placed; did not ~2
        order|buy|purchase|request|place; didnt ~2 order|buy|purchase; belongs to ~3
        company|other|another|else|entity; mistaken identity; is|for|to|of|belongs a|to? different|another
        company|entity; do not know ~3 company|order; unauthori*ed order|purchase;
        nothing to do with me|us; not my|our invoice|bill|debt|order|account|company; someone else ~2 with
        ~1 same? ~1 name; namesake
    """,
    "d.DUPLICATE_BILLING": """
        duplicate*|duplicated|duplication invoice*|billing|charge*|of; is|looks|be|appears ~3 duplicate;
        duplicate of; billed|invoiced|charged ~4 twice|double|again|duplicate; twice ~2
        same|billed|invoiced|charged; double billed|billing|invoiced|charged|charge|invoice; doubled up; already
        ~2 invoiced|billed|charged; same ~2 goods|service*|order|delivery|work|invoice ~4
        twice|again|already|both|same; second invoice for the same
    """,
    "d.CANCELLED": """
        cancelled|canceled|cancel|cancelling|cancellation ~4
        order|contract|subscription|service*|this|it|in|by|agreement|job|booking;
        order|contract|subscription|service*|agreement|job|membership|booking|licence|license ~6
        cancelled|canceled|terminated|ended; terminated ~3 contract|agreement|service*|subscription;
        we|i|was|were|been|had cancelled|canceled|terminated; gave notice; cancelled|canceled
    """,
    "d.FREIGHT": """
        freight; shipping|delivery|transport|carriage|courier|postage|haulage|fuel
        cost*|charge*|fee*|surcharge*; carriage paid; incoterm*; dap; ddp; free delivery|carriage; fuel
        surcharge
    """,
    "d.FX_INCORRECT": """
        exchange rate; conversion rate; wrong currency; currency ~3 wrong|incorrect|agreed|should; fx rate
    """,
    "d.SERVICE_INCORRECT": """
        service|services|work|repair|job|installation|maintenance|engineer|technician|project|
        consult*|cleaning ~8
        not|never|incomplete|poor*|unfinished|unsatisf*|badly|failed|botched|shoddy|wrong|still ~3
        done|carried|performed|finished|completed|working|work|delivered|provided|up|satisf*|
        properly|fixed|complete|rendered|broken; poor|shoddy|bad|unsatisfactory|botched|incomplete|unfinished
        service|work|job|workmanship|repair; still ~3 not|broken|leaking ~2 work*|fixed; service ~3 not
        rendered|provided|delivered|performed; work ~4 unfinished|incomplete|outstanding|snag*; snagging|snags;
        never showed up; did not show up; sla
    """,
    "d.LATE_DELIVERY": """
        late|delayed|delay|overdue deliver*|shipment|arrival|goods|samples|supply;
        delivered|arrived|came|shipped|received|supplied ~4 late|delay|weeks|months|too; delivery ~4
        late|delayed|weeks|delay; weeks|days|months late|delay; missed ~2 deadline|delivery; too late
    """,
    "d.LOST": """
        nothing ~3 delivered|received|arrived|supplied|shipped; still ~2 not ~2 delivered|received|arrived;
        never|not|nothing|no|none ~4 received|arrived|got|delivered|arrive|turned|receive|came|get|delivery ~4
        goods|delivery|shipment|order|parcel|anything|material|up|items|merchandise|package|
        consignment|here|us|product*|stuff|it;
        goods|delivery|shipment|order|parcel|material|items|package|consignment|pallet* ~4 never|not|lost|still
        ~3 arrived|received|delivered|turned|got|lost|showed|come|transit|reached|arrive|reach; lost in transit;
        non delivery; not delivered; undelivered goods; no goods ~1; still waiting for ~3
        goods|delivery|order|shipment
    """,
    "d.STALE_INVOICE": """
        years old; too old; statute barred; time barred; limitation; out of time; prescri*; ancient invoice*;
        invoiced too late; statute of limitations; limitation act; time bar; barred; six years; too long ago;
        prescribed; lapsed ~3 claim|debt; out of date invoice; over ~3 years ago; expired claim|debt
    """,
    "d.LATE_FEE_CONTESTED": """
        late ~1 fee*|charge*|payment|interest ~3; reminder|dunning|admin*|collection|penalty fee*|charge*|cost*;
        interest ~3 charge*|invoice*|on|not|claim*; late payment; penalty charge*
    """,
    "d.PRIOR_OVERPAYMENT": """
        overpaid; over paid; overpayment; paid too much; paid twice; double payment; credit balance; in credit;
        our account ~3 credit; still have ~2 credit
    """,
    "d.TAX": """
        vat; tax; gst; sales tax; reverse charge; exempt*; zero rated; mwst; tva
    """,
    "d.ADVERTISING_PROMO": """
        promotion*; promo; advertising|marketing contribution|allowance|fee|cost*|support; trade spend; co op
    """,
    "d.VOLUME_REBATE": """
        rebate*; bonus; volume|quantity discount|rebate|bonus; year end bonus; kickback; annual discount
    """,
    "d.NO_PO": """
        no po; no purchase order; no valid|approved|open po|purchase; without ~2 po|purchase order; no po no
        pay; lack* ~2 po|purchase
    """,
    "d.DESCRIPTION": """
        description ~4 wrong|incorrect|unclear|vague|missing|insufficient; insufficient detail; not itemi*;
        unclear ~3 description|line*
    """,
    "d.CONTRACT_TERMS": """
        contract|agreement|clause ~5 breach*|not|violat*|says|states|provides|stipulates|different|contrary;
        breach* ~3 contract|agreement|clause; breached; not ~3 contract|agreement; contrary to ~3
        contract|agreement; retention; retained; guarantee retention; warranty ~2
        claim|covers|cover|covered|period; under warranty; minimum order; contractual; milestone ~3 not; scope
    """,
    "d.WITHHOLDING": """
        withholding tax; wht; tds; tax withheld; deducted ~3 tax
    """,
    "d.BANK_CHARGE": """
        bank|transfer|swift|correspondent|wire charge*|fee*
    """,
    "d.BALANCE_DECLINED": "balance ~3 wrong|incorrect|disagree|not; do not owe; owe nothing",
    "d.NO_OPEN_ITEM": """
        no open|outstanding item*|invoice*|balance; nothing ~2 open|outstanding|due|owed ~3
        ledger|account|records|books;
        nothing ~2 outstanding|owing|owed|due|open ~1 that|as_far|to_my|from|with|on ~4; not
        traded|dealt|done_business ~4; have|do not ~1 any? debt|debts|balance|account with you
    """,
    "setoff": """
        netting ~3 off; set|setting ~3 off against; offset ~4 debit; debit ~2 note; deduct* ~6 overpa*; recover*
        ~4 overpa*
    """,
    "closed": """
        resolved|settled|closed|sorted|withdrawn|lifted|cleared;
        resolved|settled|closed|withdrawn|lifted|sorted|cleared|behind
    """,
    "contest": """
        dispute|disputes|disputed|disputing|contest|contests|contested|contesting|complaint|
        complaints|objection|objections|query|quarrel
    """,
    "r.PRICE_ERROR": """
        we|you said|quoted|promised ~4 each|per|a; at # ~4 contract|quote|order|agreed says|said|is|was; should
        be|read # not|instead; # not #; contract ~2 says #; licence* ~3 at; rate card; hourly rate; agreed ~3 #;
        quote|quotation|offer|order ~3 #; above|over ~2 quote*|quotation|agreed|order ~1 price; twice the price;
        priced wrong*; price went|gone up; unannounced increase; prices ~4 not ~3 agreed; uplift; old prices;
        instead of the agreed; costs ~2 more than
    """,
    "r.EXTENSION_MATH": """
        total ~4 over|out|off|adds; # x #; # times #; comes to # not; is # not #; makes #; should total|come;
        sums|figures ~3 wrong|not; wrong total|sum; arithmetic*; totted|tot; multipl*; does not add; add* up;
        adding up; math|maths
    """,
    "r.ALLOWANCE_CHARGE": """
        % discount|off|rebate|skonto|allowance; discount ~6
        not|missing|taken|deducted|agreed|applied|forgotten|shown|per|framework; framework discount;
        introductory discount; cash discount; loyalty discount; prompt payment; first three months ~6
        discount|off
    """,
    "r.DAMAGED": """
        scuffed; dent|dents; chipped; split; bashed; mangled; soaking; water damage; transport|transit damage;
        arrived ~3 broken|damaged|smashed|scratched|cracked|open|wet; battered; spill*; cracks
    """,
    "r.QUALITY": """
        went off; bad batch; tasted|smelled|smelt; broke* down; stopped working; does not
        work|cool|heat|freeze|run|start; not work*|cooling|heating|freezing; wobbl*; unsafe; dangerous;
        caused|cause|causing ~3 fire|fault|damage; snag*; peel*; flaking; out of tolerance; not fit;
        useless|unfit ~3 purpose; unserviceable; faults; snapped; fell apart; warped; shrank; colour ~3 ran|off;
        burnt out; burned out; crashes; wrongly built; crooked; thrown ~3 away; threw ~3 away; had to bin;
        binned
    """,
    "r.WRONG_PRODUCT": """
        ordered ~6 sent|got|came|delivered|received|turned|supplied ~6; wanted ~4 got ~4; sent ~3 instead of;
        black ~3 white|brown; not the right|correct model|colour|size|part|item|one; mix up; mixup; i|we asked
        for ~6 got|came|sent; this year* ~4 not ~2 next; wrong year|edition|version|type|series|variant|colour
    """,
    "r.TERMS_DISPUTE": """
        our|agreed|contractual terms are|were ~3 #; # days ~4 agreed|terms|contract|not; terms say; end of month
        following; not due till; too early
    """,
    "r.PALLET_CONTAINER": """
        pallets ~6 returned|back|exchanged|charged|billed|swapped; charged ~4 pallets; euro pallets; crates ~4
        returned|deposit; cage* ~3 returned; gas bottles ~3 returned; ibc*; drums ~3 returned
    """,
    "r.RETURN": """
        is|are a? return; returned ~4 on; picked|collected up ~3 by ~2 you*; you ~2 collected|picked|fetched ~4;
        credit ~4 return*; back with you; goods ~3 back; collected by your; took ~3 back
    """,
    "r.MISSING_DOCS": """
        without ~4 timesheet*|pod|signature|signed|certificate*|report*|logs|backup; no
        pod|signature|signed|timesheet*|certificate; unsigned; time sheets; job sheet*; worksheets; weighbridge
        ticket*; test cert*; log sheets; handover ~2 cert*|report; method statement; need ~4
        pod|proof|signed|timesheet*|certificate*; sign off sheet; where is the ~2
        pod|proof|timesheet|certificate
    """,
    "r.NOT_OURS": """
        not us; nothing to do with us ~3; is for|to ~3 sister|another|other|different|parent|group; belongs to
        ~6; not concern us; does not concern; neighbour*; not ours; tenant; landlord ~3 ordered; ordered by ~3
        other|another; different legal|vat|company number; who ordered; we ~2 only ~3 agent*|managing; mixed us
        up; confused us; not our ~3 vehicle|site|building|account|branch|shop|plant
    """,
    "r.DUPLICATE_BILLING": """
        same as|repeat|repeats|copy|duplicate ~3 #; is ~2 repeat|copy ~2; repeat of; same
        delivery|docket|note|job|order|po|work; already on; one and the same; copy of ~2 #; twice
        for|billed|over; pay twice|double; second time; two invoices for ~2 same|one; duplicates
    """,
    "r.CANCELLED": """
        withdrew ~3 order; called ~2 off; pulled ~3 order; backed out; rescind*; order ~3 withdrawn; cancelled
        ~6 writing; never went ahead; had stopped ~3 order|subscription; gave ~2 notice; terminated; served
        notice; expired contract; contract ended|expired
    """,
    "r.FREIGHT": """
        transport; delivery charge*|cost*|fee; carriage; free ~2 over|above; delivery ~3
        included|free|agreed|not ~2 agreed; haulage; shipping; courier ~2 charge*; postage; cartage; portage
    """,
    "r.FX_INCORRECT": """
        converted ~4 wrong|rate; rate of the day; in dollars|euros|pounds ~4 should|agreed|not; should be in
        euros|dollars|pounds|sterling; wrong ~1 currency
    """,
    "r.SERVICE_INCORRECT": """
        windows|floor|office|site|roof|garden ~4 not ~2 cleaned|done|finished|swept|mowed; not ~1
        cleaned|serviced|repaired|mended|fixed|installed|finished; attended ~4 hours ~2 not; hours ~4 not;
        wired|fitted|installed|put|plumbed ~5 wrong*|backwards|back_to_front|upside|badly; back to front; own
        mistake; second|repeat|return visit; only needed because; botch*; still leaks|leaking|drips; hash of it;
        cowboy*; turned up late|drunk; did half; half done; left it ~3 unfinished; not up to scratch|standard;
        made ~2 worse; not serviced; no one came ~3; never came|attended|turned; job ~2 not finished
    """,
    "r.LATE_DELIVERY": """
        days|weeks|week|months late; late ~4 customer|client ~4 cancelled|penalty|lost; penalty ~6 late*;
        arrived after; missed ~4 date|slot|deadline|window|season; behind schedule; overdue delivery; delay
        cost|caused ~4; line|production stopped; delivered late
    """,
    "r.LOST": """
        never arrived|came|showed|turned; went missing; lost by ~2 courier|carrier; courier|carrier
        lost|says|admits; nothing arrived|came|turned; do not pay for what; what we have not|never ~2
        got|received|had; not arrived; no delivery; did not arrive; no trace of ~3
        parcel|goods|delivery|shipment; missing parcel|consignment; still waiting ~2 for ~4; never received;
        parcel ~3 lost; theft
    """,
    "r.LATE_FEE_CONTESTED": """
        fees ~3 reminder; interest ~4; charges ~3 late; £40|40 charge|fee|compensation; statutory
        interest|compensation; fixed sum
    """,
    "r.PRIOR_OVERPAYMENT": """
        paid ~4 too much|over|more; overpaid ~6; you ~2 owe us ~4; owe us; gave it back; still hold|have|holding
        ~4 ours|credit|overpa*; refunded; paid ~3 in duplicate; two ~3 invoices twice; paid
        double|twice|in_error; never ~3 refunded|credited; credit of ~4 from
    """,
    "r.TAX": """
        vat rate; rate of vat; vat ~4 wrong|incorrect|charged|should|not|reverse; charged ~3 vat; zero rate; vat
        exempt; 20 % vat; wrong ~2 vat|tax; tax rate; intra community; domestic reverse; cis; no vat; should be
        vat
    """,
    "r.ADVERTISING_PROMO": """
        promotion* ~3 contribution|support|allowance; listing fee; marketing; leaflet*; advertis*
    """,
    "r.VOLUME_REBATE": """
        volume; rebate; retrospective discount; turnover bonus; year end ~2 rebate|bonus|discount; tier*
        discount; staggered
    """,
    "r.NO_PO": """
        raised without ~2 purchase|po; without a ~2 purchase order|po; has no po|purchase; no po|order
        no|then|means payment|pay; no order no payment|money; lacking ~2 po|purchase; missing po ~6
        refuse*|reject*|not; absence of ~3 po|purchase|order; no valid order; there is no po|order|purchase; no
        official order
    """,
    "r.DESCRIPTION": """
        sundries|miscellaneous|various|misc ~6; says ~3 sundries|miscellaneous|various|services_rendered; vague;
        lump sum ~4 no; no breakdown; not broken down; break ~2 down ~4; itemise|itemize|itemised|itemized;
        details ~2 lines; what each line; detail the; specify ~3 lines|items
    """,
    "r.CONTRACT_TERMS": """
        contract price|says|clause; agreement ~3 says; not ~2 part of ~2 contract|agreement; outside ~2
        contract|scope; extras ~4 not ~2 agreed|ordered; variation; fixed price|fee
    """,
    "r.WITHHOLDING": """
        withheld at source; irnr|isr|iva retention; retention ~2 tax
    """,
    "r.BANK_CHARGE": """
        bank|transfer|remittance ~2 charges|fees|cost; sha|our|ben charges
    """,
}
