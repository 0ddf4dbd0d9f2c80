"""English: how payments are spoken of. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_PAID: Final = "paid|settled|transferred|transfered|remitted|wired|payed|payd|discharged|bacs'd|actioned"
_PAY: Final = "pay|settle|transfer|remit|wire|clear|release|discharge|bacs"
_MONEY: Final = "payment|payments|money|funds|transfer|cheque|check|wire|remittance| bacs|cash|amount|balance"

PAYING: Final[Mapping[str, str]] = {
    "willpay": f"""
        expect funds|payment|money|settlement|it; you|u can|may|will|should expect|count|rely ~3
        payment|funds|money|transfer|settlement; expect our|the payment|funds; have this|it|that|everything
        settled|paid|cleared|sorted; will be with you; see the money|payment; be settled|paid|cleared; will
        reach you; will|shall|ll be? released|cleared for payment; payment will be released; will|shall|ll|gonna
        ~5 {_PAY}|{_PAID}; going|due|set|planned|scheduled|intend|arranged|confirmed|guarantee* to be? ~2
        {_PAY}|{_PAID}; to be {_PAID}; will|shall|ll ~4
        send|sent|make|made|issue|issued|initiate*|process*|effect*|do ~4 {_MONEY}; {_MONEY} ~5 will|shall|ll ~3
        made|sent|issued|initiated|processed|executed|follow|arrive|go|reach*|be|effected|done|
        complete*|leave|hit|land; {_MONEY} ~2 goes|leaves|lands out?; will|shall ~3 go|going out; goes|going
        out; be going out; will|shall|ll be with you; you will|shall|ll ~2 have|receive|get|see ~3 {_MONEY};
        get|getting it paid; get it {_PAID}; get this {_PAID}; get that {_PAID}; commit* to pay*; promise to
        pay; we are paying; i am paying; are|am|is transferring|wiring|settling|remitting|releasing|sending;
        can|could confirm ~4 payment; payment date is|of; pay date is; expected|planned|anticipated|scheduled
        pay* date; due|scheduled|set|booked|lined|down|approved up? for? ~1 pay*|payment|release; definitely
        pay; makes payment|payments; paying ~4 on|by|this|next|tomorrow; payment is|has been?
        scheduled|booked|set|arranged|planned for|on; scheduled|booked|arranged ~2 payment for; can|could|able
        to? ~1 send|pay|do|manage|transfer|offer; will|shall be? sending; is|are|has|have been?
        due|scheduled|diarised|slated for; included|planned|scheduled in|for ~4 run; will be in|on|part ~6 run;
        count on it|payment; have it|this|everything {_PAID} by; will sort|square|do it|this; ll sort|square|do
        it|this; payment on; payment by; will|shall make ~3 payment; will ~2 hit your account; in your
        account|bank by|on; be in your account; let you have ~6 by|on|tomorrow|next; included|in ~3 payments
        authorised|approved|scheduled|released; diarised|diarized|pencilled for; pencilled in; push ~4 payment
        ~1 through; put ~4 payment through; get ~6 over to you; will|shall drop; coming your way;
        are|is|get|gets being? paid|settled|cleared|transferred|released|wired on|by|this|next|tomorrow|today;
        will|shall get it done|out|away; authorised|authorized|approved|released for ~1 on|by|tomorrow; run it
        through; stick it in|through; will see to it; will|shall honour; undertake* to pay|settle; rest assured
        ~8 paid|payment; pay it|you|this|them off on|by|tomorrow|today|friday; the full amount on|by; money will
        be there|with; payment ~2 follow* on|by|next|this; sending ~3 on|by|tomorrow|today|next|over; doing ~3
        transfer|payment; will|shall|ll ~2 transfer|wire|bank|ping; we|i pay ~4 on|by|in|this|next|tomorrow;
        expect the|our|your|a? transfer|payment|money|funds ~4; expect ~2 transfer;
        you|u can|may ~2 collect|debit|draw|charge|re-present|represent|redebit ~8; please|pls|go_ahead_and
        collect|debit|charge|draw ~8; charge|debit|bill our|my|the card|account ~4; collect it by direct
        debit; can be collected|debited|charged ~4; cheque|check ~3 leaves|goes|out ~3; sending ~3
        cheque|check; will ~2 be met on|by; falls|drops into ~4 run; pays on the;
        slipping|slips|moved|moves|pushed|postponed|delayed to|until the|friday|monday|next; goes|go
        across|over ~4;
        and|it|which|payment will be made|released|processed|effected|executed|remitted|actioned|issued
        on|by|in|next|this|through; will be released on|by|through; paying|transferring|wiring|sending
        you|it|this|that on|by|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday; will go in ~3
        run; i|we will lodge|bank|bung|drop ~3 money|funds|payment|it|cheque; lodging|lodge ~3
        money|payment|funds;
        see|find ~4 on|in your account|bank|statement; will be on|in your account|bank; what is|s left i|we
        close|clear|settle ~2
    """,
    "pay": f"""
        pay|pays|paying|settle|settling|transfer|remit|wire; {_MONEY}; payable; on account; disburse*; payout;
        settled; transferred; released; paid; payments; remittance
    """,
    "paid": f"""
        cleared by|via|through direct|bacs|bank|cheque|check|transfer|wire|chaps|sepa|card; cleared
        last|yesterday; cleared ~2 bank|account; left our account; payment|transfer|remittance|payments
        made|sent|done|effected|dated|dispatched; cheque|check in the mail|post; {_PAID}; have|has been? ~2
        made|sent|initiated|executed|completed ~3 {_MONEY}; {_MONEY} ~5 was|were|has|have been? ~2
        made|sent|initiated|executed|completed|processed|issued|mailed|posted|done; made|sent|mailed|posted ~4
        {_MONEY}; went out|through; has|have gone out; gone through; left our account|bank; debited ~3 account;
        cheque|check ~3 cashed|cleared|mailed|posted|sent; nothing ~2 outstanding|owing|owed|open|due ~3 paid;
        {_MONEY} dated|done|went; you should have it|received|got|seen|have; should ~2 have received ~4
        {_MONEY}; already been? done|dealt|taken; this was|is dealt with; your bank ~4 shows|confirm* ~3
        {_MONEY}; bacs payment ~4 made; has been taken by direct debit; went ~1 in the post|mail; cheque ~5
        went|posted|mailed; payment|transfer ~4 left|crossed|went; crossed ~4 payment; squared|settled up; in
        cash; ach|wire|bacs|chaps sent|done|dated; handed ~4 cash|cheque; has|have been taken care; taken care
        of last|on|yesterday; paid in full; you|u were paid; money left; all square; dropped ~3 cheque; already
        with you; payment reference|ref; should|must be in your account|bank; should|must have
        hit|reached|arrived; the bank|funds debited; been ~2 debited; sorted ~2 yesterday|last; cleared on; sent
        on; payment|transfer|money|funds|amount|invoice|cheque|wire|remittance ~5
        done|made|sent|processed|executed|released|completed|settled|left|cleared|credited|debited ~2
        on|last|yesterday|this|today|already; i|we|have|ve ~2 paid|settled|transferred|wired|remitted|sent ~3
        it|you|this|that|them|everything|invoice|yesterday|last|on; put ~4 towards; paid ~3 towards
    """,
    "proof": """
        proof of payment; payment proof|confirmation|receipt; swift copy|confirmation|message|mt103; mt103; copy of
        ~3 transfer|swift|cheque|check|wire|payment; bank confirmation|receipt|proof|slip; transfer
        confirmation|receipt|slip; cheque copy; bank statement ~4 shows|showing|attached|enclosed; attached ~3
        swift|proof; wire confirmation
    """,
    "netted": """
        netted|offset|deducted|set|contra* off? ~5 credit note|memo; netted|offset ~2 against ~4 credit|cn; credit
        note|memo ~6 applied|used|offset|netted|covers; contra entry; taken ~3 credit note ~4 into account; less
        your credit note; applied your credit*; used ~3 credit note|memo
    """,
    "remittance": """
        remittance advice|advise|slip|notice|details|note|attached; payment advice|advise|notification|remittance;
        attached ~4 remittance; our remittance; remit advice; breakdown of ~3 payment|transfer; bacs remittance;
        remittance; advice of payment
    """,
    "part": """
        only manage|pay|send|afford|do; can only; towards the|this|my|our bill|invoice|total; a bit of|off;
        something off; part payment|paid|pay|payments|settle*; partial payment|payments|ly|amount|settlement;
        partially; partly paid; payment on account; on account; down payment; instalment|installment towards;
        something towards; half now; half of it|invoice|balance|amount; first half; part of it|this|the
        invoice|amount|balance|total|debt; a portion|portion of; paid|pay ~3 only; short paid; paid short; only
        ~2 paid|pay; as a first payment; first tranche; token payment; deposit of; towards the
        balance|account|debt|invoice|outstanding; less the disputed|deduction; some of the balance; only what
        was delivered|received; paid|pay|send|transfer ~6 half|part; first half|instalment|tranche;
        rest|remainder|balance ~6 later|wait|to follow; only the difference; difference will|goes|is; minus|less
        ~6 paid|pay|remit*; on account of; as a start|gesture; something across now; paid all but; what we
        received|got; undisputed part|amount|portion|balance; towards; less ~4
        missing|short|damaged|returned|disputed; minus ~4 missing|short|damaged|shortage
    """,
    "run": """
        payment|pay|cheque|check|next|bacs|weekly|monthly|supplier|ap|following run; payment|pay
        batch|cycle|proposal|file; next batch|payrun; payrun; paymentrun; being processed; in
        process|processing|progress|pipeline|queue; processing ~3 payment; queued; approved for payment;
        released for payment; passed for payment; cleared for payment; scheduled; awaiting ~2
        payment|release|signature|approval; lined up; in the system for payment; awaiting final
        signoff|approval; payment ~4 scheduled|queued|processed|initiated|lined; set up for payment; with
        treasury; is on the list ~3 pay*; up for payment; ready for payment; already in our payment*; approved
        and queued|scheduled; submitted for payment; payment instruct* ~3 bank; will be paid in due course;
        under process; in the payment process; selected for payment; approvals; cheque run; stuck in approvals;
        gone|sent to treasury|payments; with ~2 payments team; will go out with; next ~2 run|cycle|batch;
        payment file; on ~3 payment list; in ~2 hands of treasury; waiting for ~2 run; voucher|warrant
        issued|raised; scheduled but; slated; lined up for payment; released to payment; coded and; in the
        works; will be picked up; in the payment|settlement queue; authorised|authorized ~3 date; posted and
        approved; sits|sitting ~3 run|queue|payables
    """,
    "soon": """
        next|coming few|couple days; in a few|couple days; within|over the next|coming days; shortly; very soon; any
        day now; in the coming days; next couple of days; in due course; as soon as possible; asap; a.s.a.p; without
        delay; soonest; immediately; straight away; right away; imminent*; promptly; soon; within days; in a day or
        two;
        one of these|the_next days; any day; one of the coming days
    """,
    "hope": """
        let you know ~8 when|whether|if|how; tell you ~8 when|whether|if; when|whether we|i
        can|will|may|could|are ~1 pay*; decid*; decision; discuss*; meeting; hope*; hoping; try|tries|trying;
        attempt*; expect*; should be able; might; may be able; maybe; perhaps; if possible; aim*; aiming; with
        luck|any luck; no guarantee*; cannot|not promise*; can not promise; not sure; will see|look what; do
        our|my best; endeavo*; intend* to; possibly; if all goes well|to plan; fingers crossed; if things
        improve; would like to; plan* to try; probably; likely; presumably; depends on; subject to funds|cash;
        not guarantee; could perhaps; some time|point; no promises; trying our best; with a bit of luck; subject
        to ~4 receipt|customer|client|funds; depending on; depends; all being well; god willing; ought to be
        able; cannot say when; reckon; i think we|i; guess; see what i|we can; working on it; would like to say;
        conditional on; hinges on
    """,
    "not": """
        not; never; no longer; cannot; cant; wont; dont; didnt; isnt; unable; no way; neither; nor; without paying;
        unlikely; nothing; refuse*; rather than; hardly; far from;
        came|come|bounced|been back|returned; was returned|rejected; bounced
    """,
    "unable": f"""
        no way ~4 pay|paying|afford|settle; just|simply cannot; not ~2 able; not|cannot|unable|never be? ~3
        able|capable|position|afford|manage to? ~3 {_PAY}|meet|clear|it; can not|never ~3
        {_PAY}|afford|manage|meet; cannot ~3 {_PAY}|afford|manage|meet; unable to ~3
        {_PAY}|meet|make|honour|honor; not able to ~3 {_PAY}|meet|make|honour; not in a position to; will not be
        possible ~4 pay*; do not have ~3 money|funds|cash|means|liquidity; have no|not ~2 money|funds|cash; is
        not going to happen; isnt going to happen; not be able; not going to make it|friday|monday; will not
        make it|friday; cannot honour|honor; cannot give|pay you anything; no more money; all i|we can
        do|manage; not a penny; can no longer pay
    """,
    "refuse": f"""
        will|shall|are|am not|never be? ~1 releasing|approving|paying|settling|clearing|authorising; until ~12
        not ~3 releas*|pay*|approv*|settl*|process*; see no reason to; no payment will|until; nothing will be
        paid; no intention|plans of|to pay*; pay nothing; will|shall|are|am|going|do|does|did not ~4
        {_PAY}|{_PAID}|paying|settling|accept|approve*|approving|release|authorise|authorize|
        process; not going to ~2 {_PAY}|accept; not paying|settling|accepting|approving|prepared|willing; wont
        ~3 {_PAY}|{_PAID}|settling|accept|approve; refus* to|payment|pay|approve; refuse*; withhold*; withheld;
        on|put hold; on hold; holding payment|back|off|this|it; hold* ~2 payment; block*; payment ~3
        suspended|stopped|withheld|held|blocked|on hold; suspend* ~2 payment; not payable|due; nothing is|gets
        due|owed|paid|payable; cannot|can not ~2 approve|authorise|authorize|accept|release|process|pass;
        stays|remains blocked|unpaid|parked; before anything gets paid; not liable; no fee is due; never
        agreed|ordered; none of these is|are due; do not owe; owe you nothing; not owe; parked until; stop* ~2
        payment; not be paid|paying; rejected for payment; we reject; reject ~2 invoice|claim|charge|debt; until
        then ~3 not pay; not authorised; not going to; am|are not going to; not a penny|cent|dime; not one
        penny|cent; not paying; do not see why; why should we|i pay; see why we should pay; you can whistle;
        whistle for it; forget about ~4; forget it; nothing gets paid; hold|holding|held ~3 until; holding ~3
        one; stays|stay|remains parked|blocked|on hold|unpaid; short pay*; not be settling|paying|honouring;
        cannot approve|pass|authorise ~4; refuse* any; decline* to pay; payment is frozen|stopped|barred; not
        released; will not be released|honoured|settled; shall not be ~1 paying|settling; not settle; nothing to
        pay; not due; no payment is due; owe ~2 nothing; not payable; keep ~3 money|payment back; withheld ~4
        until; is on ice
    """,
    "until": """
        waiting on|for ~6; await*; still ~2 need|missing|waiting; before this|it|we can|will|could;
        until|till|til ~6 receive*|get|send|sent|have|provide*|resolved|sorted|corrected|credit*|fixed|supplied|
        replaced|clarified|confirmed|issued|collected|see|is|are|it; pending
        receipt|credit|resolution|clarification|your|the; before you ~3 send|credit|correct|fix|resolve; unless
        you; without a|the|signed|proof|valid; till|until ~6; as long as ~6 not
    """,
    "once_us": """
        once|when|as_soon_as|after|if|provided|subject_to|upon|on|following we? ~3
        receive|received|get|have|receipt|got|receiving ~6; once|when|as_soon_as|after|if|provided
        you|your|youve|u ~8; once it|this|that|the|i|we ~4
        corrected|resubmitted|received|arrives|arrived|revised|credited|reissued|amended|fixed|
        sorted|resolved|resent|in|gets; upon|on|following|after|against
        receipt|submission|delivery|presentation|resolution of|from?; shoot|send ~5 and i|we will|ll|can; send
        ~6 and|then we|i|it ~2 pay|will|ll|can; subject to receipt; against the? ~1 credit note|corrected; once
        you|youve ~12; the moment you|we|i ~8; as soon as you|your ~8; when you ~8; after you ~8; waiting on|for
        corrected|revised|new|updated ~8 then; same day you|we ~6;
        credit|correct|fix|amend|adjust|reissue|resend|send|forward|remove|sort|replace|supply|provide|raise|email|give|collect|knock|take
        ~8 and|then|n we|i|ill|well|it ~3 pay|release|settle|transfer|process|ill; resend|send|forward|give ~8
        ill|well ~2 pay|transfer|settle; immediately|directly|moment|minute|day|second you ~6;
        and ~10 same day|moment|hour; lift|release|take ~6 hold|stop|block|embargo and ~12; the
        moment|minute|second you|it|that|we ~8; no sooner ~6 than;
        pay|paid|payment|settle ~3 against ~3 corrected|amended|revised|credit|proper|valid
    """,
    "once_funds": """
        once|when|as_soon_as|if|after|until we|i ~5 funds|cash|money|liquid*|afford;
        once|when|as_soon_as|if|after|until we|i are|am|get|have been? paid; once|when|as_soon_as|after|if|until
        our|my ~3 customer*|client*|situation|cash|liquidity|funding|finances ~4; funds|cash|money come* in;
        once|when|until|till|as_soon_as our|my own|main|biggest|end|the customer*|client*|buyer*; when our own;
        as|when cash|money|funds allow*|come*|permit*|available; pay* when paid; when we can|are able; as soon as we
        can; once things pick up|improve; when cash flow|cashflow
    """,
    "propose": """
        propose|proposing|proposal; suggest*; would it be ok|possible|acceptable|okay|alright; would you
        accept|agree|consider|be|mind; could|can|may we|i ~3 pay|spread|split|settle|do|have|arrange|agree; if
        you agree|accept|are ok|happy; let us know if ~2 agree|ok|accept*|works|fine; is it possible|ok; please
        confirm ~4 acceptable|agree|ok; would like to propose|offer|arrange|pay ~4 instal*; we offer; our offer;
        is that ok|acceptable|alright|fine; does that work; ok with you; awaiting your
        consent|agreement|approval; allow* us till|until|to; grant us; any chance ~8; would ~6 be
        acceptable|ok|okay|possible|alright|fine|agreeable; would you be willing|prepared|open; might we|i; what
        if we|i; could you live with; if it suits|suit you; if that suits|works|helps; let me know and; subject
        to your ok|okay|agreement|consent|approval; hear|wait|waiting for your ok|okay|answer|consent; how
        about; shall we say; grant|give ~3 until|till; are you ok|okay|happy with; could you wait; can you wait;
        if you let me|us; if you allow; let us|me pay|settle|clear|do; allow us|me to? pay|settle; suit|suits
        you; work|works for you; be fine|good|acceptable with you
    """,
    "joke": """
        pigs fly|flew|have; hell freezes; when hell; yeah right; yeah sure; oh sure; as if; in your dreams;
        dream on; santa claus; tooth fairy; flying pigs; blue moon; april fool*; ha ha; haha; lol sure; sure
        thing; twelfth of never; over my dead body; like hell; good luck with that; of february; 30|30th|31st of
        february; 31st of june|september|november|april; february 30|30th|31st; when it snows in; first of
        never; cheque is in the post ha; sure you; pull the other; my arse; oh absolutely; keep dreaming; and i
        am the pope; snowball; rest of my life
    """,
    "not_hope": """
        expect funds|payment|money|settlement; you|u can|may|will|should expect; expect our|the|my payment; can
        be expected; hope|hoping|trust ~2 you|this|all|everyone|everything ~4
        well|finds|ok|good|safe|fine|helps|clarifies; hope this|that; expected delivery|date|goods; not
        expected; looking forward; as|like ~2 discussed|agreed|promised|arranged; per our|the ~2
        discussion|meeting|conversation|call; after ~3 discussion|discussing|meeting|talking ~3;
        approved|agreed|passed|signed_off|authorised ~4 meeting
    """,
    "demand": """
        payment reminder|demand|request|notice; reminder of|dated; your ~2 reminder|demand|letter|email; you ~3
        asked|gave|requested|demand*|want|set|wrote|require|claim|say|said| state*|threaten*|expect; your
        deadline|demand|request|reminder|letter|notice|terms; due date|on|by|since; overdue since; was due; dated
    """,
    "rest": """
        rest; balance; remainder; remaining; the other half; second half; outstanding amount; difference; residual
    """,
    "all": """
        all of it|them|these|those|invoices|items|three|two|four|five; all|every invoices; all; both; everything;
        every one; all outstanding; the lot; entire|whole|full balance|account|amount|debt; the whole of; alleged
        debt; none of these|them|the; neither of; these|those|the two|three|four|five invoices; each of
    """,
    "others": """
        the others; the other|remaining|rest|last|latter one|two|ones|invoice|invoices|items; other
        two|one|invoice|invoices; all others|other; the rest; remaining
    """,
    "fix": """
        scratch that; correction; ignore|disregard my|the last|previous|earlier|first|prior
        mail|email|e|message|date|note; i meant; sorry i|meant ~4; my mistake; edit; update on|to my; instead of;
        not ~2 but; rather than; on second thought*; strike that; typo in my; wrong date in my; please amend my
    """,
    "moves": """
        go|goes|going|leave|leaves|follow|follows|come|comes|coming|land|lands|drop|drops|hits|
        hit|arrive|arrives|yours; with you; on its way; have|get|receive ~3; let you have;
        i|we will do ~2 on|by|tomorrow|today|next|this|at|end; will be sent|wired|mailed|couriered|bacsed
        next|this|tomorrow|on|by|end; tomorrow|monday|tuesday|wednesday|thursday|friday i|we ll|will do
    """,
    "moved": """
        went; left; gone; dropped; was|were|been sent|posted|released; handed; sent; hit your
    """,
    "goods": """
        goods|delivery|deliveries|shipment|parcel|pallets|engineer|technician|meeting|samples|
        replacement|order
    """,
    "not_not": """
        without fail; not a day later|longer; no later than; not later than; before ~2 then ~2 not|cant; not
        before then;
        rest|balance ~3 dont|do_not|cannot know|say yet
    """,
    "not_paid": """
        paid ~3 wages|taxes|hmrc|salaries|staff|everybody|suppliers; well paid; not ~3 paid us; paid us
    """,
    "not_once": """
        once|when|as_soon_as|after our|the|my? ~1
        controller|director|boss|manager|bookkeeper|accountant|treasurer|owner|signatory|cfo|colleague ~3
        back|in|returns; once|when|as_soon_as|after he|she|they ~2 back; once|when i ~1 back
    """,
}
