"""What the role may do, as a script is told: the level of each permission, from what the options forbid."""

from typing import Final

from simulators.netsuite.options import Options

NONE, VIEW, CREATE, EDIT, FULL = range(5)
#: permission → the records it is for, as the options name them [permissions.json of oracle/netsuite-suitecloud-sdk]
_OF: Final = {
    "TRAN_CUSTINVC": ("invoice",), "TRAN_CUSTPYMT": ("customerpayment",), "TRAN_CUSTCRED": ("creditmemo",),
    "LIST_CUSTJOB": ("customer",), "LIST_CASE": ("supportcase",), "LIST_HISTORY": ("note",),
    "LIST_CUSTRECORDENTRY": ("customrecord_duecourse_promise", "customrecord_duecourse_dispute"),
}  # fmt: skip
#: the method that a level lets in
_LETS_IN: Final = {"GET": VIEW, "POST": CREATE, "PATCH": EDIT, "DELETE": FULL}


def level(options: Options, permission: str) -> int:
    """As N/runtime has it: 0 nothing, 1 view, 2 create, 3 edit, 4 full; of one that is not simulated nothing."""
    denied = {(record.lower(), method) for record, method in options.forbidden}
    lost = [at for method, at in _LETS_IN.items() for record in _OF.get(permission, ()) if (record, method) in denied]
    return min(lost, default=FULL + 1) - 1 if permission in _OF else NONE
