CREATE TABLE bank_transaction (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_bank_transaction PRIMARY KEY (sk)
);

CREATE INDEX ix_bank_transaction_account ON bank_transaction (customer_id);

CREATE UNIQUE INDEX ux_bank_transaction_id ON bank_transaction (id);

CREATE INDEX ix_bank_transaction_waiting ON bank_transaction (entity) WHERE status = 'waiting';

CREATE TABLE bank_transaction_history (
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
    CONSTRAINT pk_bank_transaction_history PRIMARY KEY (sk)
);

CREATE INDEX ix_bank_transaction_history_id ON bank_transaction_history (id);

CREATE TABLE cash_proposal (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_cash_proposal PRIMARY KEY (sk)
);

CREATE INDEX ix_cash_proposal_account ON cash_proposal (customer_id);

CREATE UNIQUE INDEX ux_cash_proposal_id ON cash_proposal (id);

CREATE INDEX ix_cash_proposal_unsolved ON cash_proposal (entity) WHERE status <> 'solved';

CREATE TABLE cash_proposal_history (
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
    CONSTRAINT pk_cash_proposal_history PRIMARY KEY (sk)
);

CREATE INDEX ix_cash_proposal_history_id ON cash_proposal_history (id);

CREATE TABLE remittance_advice (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_remittance_advice PRIMARY KEY (sk)
);

CREATE INDEX ix_remittance_advice_account ON remittance_advice (customer_id);

CREATE UNIQUE INDEX ux_remittance_advice_id ON remittance_advice (id);

CREATE INDEX ix_remittance_advice_waiting ON remittance_advice (entity) WHERE status = 'waiting';

CREATE TABLE remittance_advice_history (
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
    CONSTRAINT pk_remittance_advice_history PRIMARY KEY (sk)
);

CREATE INDEX ix_remittance_advice_history_id ON remittance_advice_history (id);
