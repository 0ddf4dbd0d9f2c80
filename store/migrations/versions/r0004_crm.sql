CREATE TABLE crm_organisation (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    time_zone TEXT COLLATE "C",
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_crm_organisation PRIMARY KEY (sk)
);
CREATE UNIQUE INDEX ux_crm_organisation_id ON crm_organisation (id);
CREATE TABLE crm_organisation_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    time_zone TEXT COLLATE "C",
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_crm_organisation_history PRIMARY KEY (sk)
);
CREATE INDEX ix_crm_organisation_history_id ON crm_organisation_history (id);
CREATE TABLE crm_account (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    tax_id TEXT COLLATE "C" NOT NULL,
    registration_id TEXT COLLATE "C" NOT NULL,
    owner TEXT COLLATE "C" NOT NULL,
    ledger_accounts TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_crm_account PRIMARY KEY (sk)
);
CREATE UNIQUE INDEX ux_crm_account_id ON crm_account (id);
CREATE TABLE crm_account_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    tax_id TEXT COLLATE "C" NOT NULL,
    registration_id TEXT COLLATE "C" NOT NULL,
    owner TEXT COLLATE "C" NOT NULL,
    ledger_accounts TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_crm_account_history PRIMARY KEY (sk)
);
CREATE INDEX ix_crm_account_history_id ON crm_account_history (id);
CREATE TABLE interaction (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    customer_number TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_interaction PRIMARY KEY (sk)
);
CREATE INDEX ix_interaction_account ON interaction (customer_id);
CREATE UNIQUE INDEX ux_interaction_id ON interaction (id);
CREATE TABLE interaction_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    customer_number TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_interaction_history PRIMARY KEY (sk)
);
CREATE INDEX ix_interaction_history_id ON interaction_history (id);
CREATE TABLE contract (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    customer_number TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    starts_on DATE,
    ends_on DATE,
    payment_terms TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_contract PRIMARY KEY (sk)
);
CREATE INDEX ix_contract_account ON contract (customer_id);
CREATE UNIQUE INDEX ux_contract_id ON contract (id);
CREATE TABLE contract_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    customer_number TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    starts_on DATE,
    ends_on DATE,
    payment_terms TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_contract_history PRIMARY KEY (sk)
);
CREATE INDEX ix_contract_history_id ON contract_history (id);
CREATE TABLE party_verdict (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_party_verdict PRIMARY KEY (sk)
);
CREATE INDEX ix_party_verdict_account ON party_verdict (customer_id);
CREATE UNIQUE INDEX ux_party_verdict_id ON party_verdict (id);
CREATE TABLE party_verdict_history (
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
    CONSTRAINT pk_party_verdict_history PRIMARY KEY (sk)
);
CREATE INDEX ix_party_verdict_history_id ON party_verdict_history (id);
CREATE TABLE decision_input (
    decision TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    policy_version TEXT COLLATE "C" NOT NULL,
    rate_set TEXT COLLATE "C" NOT NULL,
    account BYTEA NOT NULL,
    CONSTRAINT pk_decision_input PRIMARY KEY (decision)
);
CREATE TABLE content (
    name TEXT COLLATE "C" NOT NULL,
    body BYTEA NOT NULL,
    CONSTRAINT pk_content PRIMARY KEY (name)
);
