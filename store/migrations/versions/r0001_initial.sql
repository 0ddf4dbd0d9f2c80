-- The tables of version 0.1, one statement after the other.

CREATE TABLE activity (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_activity PRIMARY KEY (sk)
);

CREATE INDEX ix_activity_account ON activity (customer_id);

CREATE UNIQUE INDEX ux_activity_id ON activity (id);

CREATE TABLE activity_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_activity_history PRIMARY KEY (sk)
);

CREATE INDEX ix_activity_history_id ON activity_history (id);

CREATE TABLE audit (
    number BIGINT NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    detail TEXT COLLATE "C" NOT NULL,
    content TEXT COLLATE "C" NOT NULL,
    prev_hash BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    CONSTRAINT pk_audit PRIMARY KEY (number)
);

CREATE TABLE audit_head (
    one BOOLEAN NOT NULL,
    number BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    CONSTRAINT pk_audit_head PRIMARY KEY (one),
    CONSTRAINT ck_audit_head_one CHECK (one)
);

CREATE TABLE batch (
    number BIGINT NOT NULL,
    committed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_batch PRIMARY KEY (number)
);

CREATE TABLE control_account (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    gl_account TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_control_account PRIMARY KEY (sk)
);

CREATE UNIQUE INDEX ux_control_account_id ON control_account (id);

CREATE TABLE control_account_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    gl_account TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_control_account_history PRIMARY KEY (sk)
);

CREATE INDEX ix_control_account_history_id ON control_account_history (id);

CREATE TABLE control_balance (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    gl_account TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    balance_minor BIGINT NOT NULL,
    through_period TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_control_balance PRIMARY KEY (sk)
);

CREATE UNIQUE INDEX ux_control_balance_id ON control_balance (id);

CREATE TABLE control_balance_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    gl_account TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    balance_minor BIGINT NOT NULL,
    through_period TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_control_balance_history PRIMARY KEY (sk)
);

CREATE INDEX ix_control_balance_history_id ON control_balance_history (id);

CREATE TABLE customer (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    tax_id TEXT COLLATE "C" NOT NULL,
    registration_id TEXT COLLATE "C" NOT NULL,
    payer TEXT COLLATE "C" NOT NULL,
    bill_to TEXT COLLATE "C" NOT NULL,
    parent TEXT COLLATE "C" NOT NULL,
    payment_terms TEXT COLLATE "C" NOT NULL,
    control_account TEXT COLLATE "C" NOT NULL,
    credit_currency TEXT COLLATE "C" NOT NULL,
    credit_limit_minor BIGINT,
    collector TEXT COLLATE "C" NOT NULL,
    dunning_procedure TEXT COLLATE "C" NOT NULL,
    dunning_level BIGINT,
    last_dunned_on DATE,
    trading_partner TEXT COLLATE "C",
    strategic BOOLEAN NOT NULL,
    deleted BOOLEAN NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_customer PRIMARY KEY (sk)
);

CREATE INDEX ix_customer_number ON customer (entity, number);

CREATE UNIQUE INDEX ux_customer_id ON customer (id);

CREATE TABLE customer_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    tax_id TEXT COLLATE "C" NOT NULL,
    registration_id TEXT COLLATE "C" NOT NULL,
    payer TEXT COLLATE "C" NOT NULL,
    bill_to TEXT COLLATE "C" NOT NULL,
    parent TEXT COLLATE "C" NOT NULL,
    payment_terms TEXT COLLATE "C" NOT NULL,
    control_account TEXT COLLATE "C" NOT NULL,
    credit_currency TEXT COLLATE "C" NOT NULL,
    credit_limit_minor BIGINT,
    collector TEXT COLLATE "C" NOT NULL,
    dunning_procedure TEXT COLLATE "C" NOT NULL,
    dunning_level BIGINT,
    last_dunned_on DATE,
    trading_partner TEXT COLLATE "C",
    strategic BOOLEAN NOT NULL,
    deleted BOOLEAN NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_customer_history PRIMARY KEY (sk)
);

CREATE INDEX ix_customer_history_id ON customer_history (id);

CREATE TABLE decision (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_decision PRIMARY KEY (sk)
);

CREATE INDEX ix_decision_account ON decision (customer_id);

CREATE UNIQUE INDEX ux_decision_id ON decision (id);

CREATE TABLE decision_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_decision_history PRIMARY KEY (sk)
);

CREATE INDEX ix_decision_history_id ON decision_history (id);

CREATE TABLE dispute (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_dispute PRIMARY KEY (sk)
);

CREATE INDEX ix_dispute_account ON dispute (customer_id);

CREATE UNIQUE INDEX ux_dispute_id ON dispute (id);

CREATE TABLE dispute_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_dispute_history PRIMARY KEY (sk)
);

CREATE INDEX ix_dispute_history_id ON dispute_history (id);

CREATE TABLE document (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    type TEXT COLLATE "C" NOT NULL,
    native_type TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C",
    reference TEXT COLLATE "C" NOT NULL,
    header_text TEXT COLLATE "C" NOT NULL,
    billing_document TEXT COLLATE "C" NOT NULL,
    document_date DATE,
    posting_date DATE,
    entered_on DATE,
    currency TEXT COLLATE "C" NOT NULL,
    reversed_by TEXT COLLATE "C" NOT NULL,
    reversal BOOLEAN NOT NULL,
    origin_type TEXT COLLATE "C" NOT NULL,
    origin_key TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (sk)
);

CREATE UNIQUE INDEX ux_document_id ON document (id);

CREATE TABLE document_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    type TEXT COLLATE "C" NOT NULL,
    native_type TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C",
    reference TEXT COLLATE "C" NOT NULL,
    header_text TEXT COLLATE "C" NOT NULL,
    billing_document TEXT COLLATE "C" NOT NULL,
    document_date DATE,
    posting_date DATE,
    entered_on DATE,
    currency TEXT COLLATE "C" NOT NULL,
    reversed_by TEXT COLLATE "C" NOT NULL,
    reversal BOOLEAN NOT NULL,
    origin_type TEXT COLLATE "C" NOT NULL,
    origin_key TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_document_history PRIMARY KEY (sk)
);

CREATE INDEX ix_document_history_id ON document_history (id);

CREATE TABLE erased (
    id TEXT COLLATE "C" NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_erased PRIMARY KEY (id)
);

CREATE TABLE exchange_rate (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    rate_type TEXT COLLATE "C" NOT NULL,
    from_currency TEXT COLLATE "C" NOT NULL,
    to_currency TEXT COLLATE "C" NOT NULL,
    quotation TEXT COLLATE "C" NOT NULL,
    from_factor BIGINT NOT NULL,
    to_factor BIGINT NOT NULL,
    rate NUMERIC NOT NULL,
    valid_on DATE NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_exchange_rate PRIMARY KEY (sk)
);

CREATE UNIQUE INDEX ux_exchange_rate_id ON exchange_rate (id);

CREATE TABLE exchange_rate_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    rate_type TEXT COLLATE "C" NOT NULL,
    from_currency TEXT COLLATE "C" NOT NULL,
    to_currency TEXT COLLATE "C" NOT NULL,
    quotation TEXT COLLATE "C" NOT NULL,
    from_factor BIGINT NOT NULL,
    to_factor BIGINT NOT NULL,
    rate NUMERIC NOT NULL,
    valid_on DATE NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_exchange_rate_history PRIMARY KEY (sk)
);

CREATE INDEX ix_exchange_rate_history_id ON exchange_rate_history (id);

CREATE TABLE hold (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    scope TEXT COLLATE "C" NOT NULL,
    subject_id TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C",
    kind TEXT COLLATE "C" NOT NULL,
    set_by TEXT COLLATE "C" NOT NULL,
    since DATE,
    until DATE,
    reason TEXT COLLATE "C" NOT NULL,
    native_code TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_hold PRIMARY KEY (sk)
);

CREATE UNIQUE INDEX ux_hold_id ON hold (id);

CREATE TABLE hold_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    scope TEXT COLLATE "C" NOT NULL,
    subject_id TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C",
    kind TEXT COLLATE "C" NOT NULL,
    set_by TEXT COLLATE "C" NOT NULL,
    since DATE,
    until DATE,
    reason TEXT COLLATE "C" NOT NULL,
    native_code TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_hold_history PRIMARY KEY (sk)
);

CREATE INDEX ix_hold_history_id ON hold_history (id);

CREATE TABLE identity_link (
    native_id TEXT COLLATE "C" NOT NULL,
    record_id TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_identity_link PRIMARY KEY (native_id, record_id)
);

CREATE TABLE legal_entity (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    functional_currency TEXT COLLATE "C" NOT NULL,
    group_currency TEXT COLLATE "C",
    parent TEXT COLLATE "C",
    time_zone TEXT COLLATE "C",
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_legal_entity PRIMARY KEY (sk)
);

CREATE UNIQUE INDEX ux_legal_entity_id ON legal_entity (id);

CREATE TABLE legal_entity_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    functional_currency TEXT COLLATE "C" NOT NULL,
    group_currency TEXT COLLATE "C",
    parent TEXT COLLATE "C",
    time_zone TEXT COLLATE "C",
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_legal_entity_history PRIMARY KEY (sk)
);

CREATE INDEX ix_legal_entity_history_id ON legal_entity_history (id);

CREATE TABLE open_item (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    document_id TEXT COLLATE "C" NOT NULL,
    document_no TEXT COLLATE "C" NOT NULL,
    document_type TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    customer_number TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    original_minor BIGINT NOT NULL,
    open_minor BIGINT NOT NULL,
    functional_currency TEXT COLLATE "C" NOT NULL,
    original_functional_minor BIGINT NOT NULL,
    open_functional_minor BIGINT NOT NULL,
    group_currency TEXT COLLATE "C",
    open_group_minor BIGINT,
    due_date DATE,
    document_date DATE,
    posting_date DATE,
    baseline_date DATE,
    discount_until DATE,
    discount_percent NUMERIC,
    payment_terms TEXT COLLATE "C" NOT NULL,
    control_account TEXT COLLATE "C" NOT NULL,
    special_gl TEXT COLLATE "C" NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    assignment TEXT COLLATE "C" NOT NULL,
    payment_reference TEXT COLLATE "C" NOT NULL,
    billing_document TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    our_reference TEXT COLLATE "C" NOT NULL,
    reason_code TEXT COLLATE "C" NOT NULL,
    residual_of TEXT COLLATE "C",
    offsets TEXT COLLATE "C",
    refers_to TEXT COLLATE "C",
    collectible BOOLEAN NOT NULL,
    not_collectible_because TEXT COLLATE "C" NOT NULL,
    dunning_level BIGINT,
    last_dunned_on DATE,
    settled_on DATE,
    settled_by TEXT COLLATE "C" NOT NULL,
    trading_partner TEXT COLLATE "C",
    created_on DATE,
    changed_on DATE,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_open_item PRIMARY KEY (sk)
);

CREATE INDEX ix_open_item_account ON open_item (customer_id);

CREATE INDEX ix_open_item_open ON open_item (entity, customer_id) WHERE open_minor <> 0;

CREATE UNIQUE INDEX ux_open_item_id ON open_item (id);

CREATE TABLE open_item_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    document_id TEXT COLLATE "C" NOT NULL,
    document_no TEXT COLLATE "C" NOT NULL,
    document_type TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    customer_number TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    original_minor BIGINT NOT NULL,
    open_minor BIGINT NOT NULL,
    functional_currency TEXT COLLATE "C" NOT NULL,
    original_functional_minor BIGINT NOT NULL,
    open_functional_minor BIGINT NOT NULL,
    group_currency TEXT COLLATE "C",
    open_group_minor BIGINT,
    due_date DATE,
    document_date DATE,
    posting_date DATE,
    baseline_date DATE,
    discount_until DATE,
    discount_percent NUMERIC,
    payment_terms TEXT COLLATE "C" NOT NULL,
    control_account TEXT COLLATE "C" NOT NULL,
    special_gl TEXT COLLATE "C" NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    assignment TEXT COLLATE "C" NOT NULL,
    payment_reference TEXT COLLATE "C" NOT NULL,
    billing_document TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    our_reference TEXT COLLATE "C" NOT NULL,
    reason_code TEXT COLLATE "C" NOT NULL,
    residual_of TEXT COLLATE "C",
    offsets TEXT COLLATE "C",
    refers_to TEXT COLLATE "C",
    collectible BOOLEAN NOT NULL,
    not_collectible_because TEXT COLLATE "C" NOT NULL,
    dunning_level BIGINT,
    last_dunned_on DATE,
    settled_on DATE,
    settled_by TEXT COLLATE "C" NOT NULL,
    trading_partner TEXT COLLATE "C",
    created_on DATE,
    changed_on DATE,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_open_item_history PRIMARY KEY (sk)
);

CREATE INDEX ix_open_item_history_id ON open_item_history (id);

CREATE TABLE payment_terms (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    net_days BIGINT NOT NULL,
    discount1_days BIGINT,
    discount1_percent NUMERIC,
    discount2_days BIGINT,
    discount2_percent NUMERIC,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_payment_terms PRIMARY KEY (sk)
);

CREATE UNIQUE INDEX ux_payment_terms_id ON payment_terms (id);

CREATE TABLE payment_terms_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    net_days BIGINT NOT NULL,
    discount1_days BIGINT,
    discount1_percent NUMERIC,
    discount2_days BIGINT,
    discount2_percent NUMERIC,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_payment_terms_history PRIMARY KEY (sk)
);

CREATE INDEX ix_payment_terms_history_id ON payment_terms_history (id);

CREATE TABLE person (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    customer_number TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    email TEXT COLLATE "C" NOT NULL,
    phone TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    do_not_contact BOOLEAN NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (sk)
);

CREATE INDEX ix_person_account ON person (customer_id);

CREATE UNIQUE INDEX ux_person_id ON person (id);

CREATE TABLE person_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    customer_number TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    email TEXT COLLATE "C" NOT NULL,
    phone TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    do_not_contact BOOLEAN NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_person_history PRIMARY KEY (sk)
);

CREATE INDEX ix_person_history_id ON person_history (id);

CREATE TABLE promise (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_promise PRIMARY KEY (sk)
);

CREATE INDEX ix_promise_account ON promise (customer_id);

CREATE UNIQUE INDEX ux_promise_id ON promise (id);

CREATE TABLE promise_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_promise_history PRIMARY KEY (sk)
);

CREATE INDEX ix_promise_history_id ON promise_history (id);

CREATE TABLE quarantine (
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    stream TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    customer_number TEXT COLLATE "C" NOT NULL,
    payload BYTEA NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    feed TEXT COLLATE "C" NOT NULL,
    read_for TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_quarantine PRIMARY KEY (id)
);

CREATE INDEX ix_quarantine_reading ON quarantine (system, feed, read_for);

CREATE TABLE read_state (
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    feed TEXT COLLATE "C" NOT NULL,
    cursor TEXT COLLATE "C" NOT NULL,
    completeness TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    complete_at TIMESTAMP WITH TIME ZONE,
    attempted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    failure TEXT COLLATE "C" NOT NULL,
    open_count BIGINT NOT NULL,
    open_count_before BIGINT,
    CONSTRAINT pk_read_state PRIMARY KEY (system, entity, feed)
);

CREATE TABLE receipt (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    amount_minor BIGINT NOT NULL,
    functional_currency TEXT COLLATE "C" NOT NULL,
    amount_functional_minor BIGINT NOT NULL,
    method TEXT COLLATE "C" NOT NULL,
    receipt_date DATE,
    value_date DATE,
    posting_date DATE,
    reference TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    reversed BOOLEAN NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_receipt PRIMARY KEY (sk)
);

CREATE INDEX ix_receipt_account ON receipt (customer_id);

CREATE UNIQUE INDEX ux_receipt_id ON receipt (id);

CREATE TABLE receipt_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    amount_minor BIGINT NOT NULL,
    functional_currency TEXT COLLATE "C" NOT NULL,
    amount_functional_minor BIGINT NOT NULL,
    method TEXT COLLATE "C" NOT NULL,
    receipt_date DATE,
    value_date DATE,
    posting_date DATE,
    reference TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    reversed BOOLEAN NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_receipt_history PRIMARY KEY (sk)
);

CREATE INDEX ix_receipt_history_id ON receipt_history (id);

CREATE TABLE setting (
    name TEXT COLLATE "C" NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY (name)
);

CREATE TABLE settlement (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    settled_on DATE,
    recorded_on DATE,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_settlement PRIMARY KEY (sk)
);

CREATE UNIQUE INDEX ux_settlement_id ON settlement (id);

CREATE TABLE settlement_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    settled_on DATE,
    recorded_on DATE,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_settlement_history PRIMARY KEY (sk)
);

CREATE INDEX ix_settlement_history_id ON settlement_history (id);

CREATE TABLE settlement_leg (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    settlement_id TEXT COLLATE "C" NOT NULL,
    item_id TEXT COLLATE "C",
    kind TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    amount_minor BIGINT NOT NULL,
    functional_currency TEXT COLLATE "C" NOT NULL,
    amount_functional_minor BIGINT NOT NULL,
    settled_on DATE,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_settlement_leg PRIMARY KEY (sk)
);

CREATE INDEX ix_settlement_leg_settled_on ON settlement_leg (settled_on);

CREATE UNIQUE INDEX ux_settlement_leg_id ON settlement_leg (id);

CREATE TABLE settlement_leg_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    settlement_id TEXT COLLATE "C" NOT NULL,
    item_id TEXT COLLATE "C",
    kind TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    amount_minor BIGINT NOT NULL,
    functional_currency TEXT COLLATE "C" NOT NULL,
    amount_functional_minor BIGINT NOT NULL,
    settled_on DATE,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_settlement_leg_history PRIMARY KEY (sk)
);

CREATE INDEX ix_settlement_leg_history_id ON settlement_leg_history (id);

CREATE TABLE system (
    uid TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    product TEXT COLLATE "C" NOT NULL,
    tenant TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_system PRIMARY KEY (uid)
);

CREATE TABLE write_back (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_write_back PRIMARY KEY (sk)
);

CREATE INDEX ix_write_back_account ON write_back (customer_id);

CREATE UNIQUE INDEX ux_write_back_id ON write_back (id);

CREATE TABLE write_back_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_write_back_history PRIMARY KEY (sk)
);

CREATE INDEX ix_write_back_history_id ON write_back_history (id);

CREATE TABLE write_mode (
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    operation TEXT COLLATE "C" NOT NULL,
    mode TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_write_mode PRIMARY KEY (system, entity, operation)
);
