CREATE TABLE payment_plan (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_payment_plan PRIMARY KEY (sk)
);

CREATE INDEX ix_payment_plan_account ON payment_plan (customer_id);

CREATE UNIQUE INDEX ux_payment_plan_id ON payment_plan (id);

CREATE TABLE payment_plan_history (
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
    CONSTRAINT pk_payment_plan_history PRIMARY KEY (sk)
);

CREATE INDEX ix_payment_plan_history_id ON payment_plan_history (id);

CREATE TABLE approval_request (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_approval_request PRIMARY KEY (sk)
);

CREATE INDEX ix_approval_request_account ON approval_request (customer_id);

CREATE UNIQUE INDEX ux_approval_request_id ON approval_request (id);

CREATE TABLE approval_request_history (
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
    CONSTRAINT pk_approval_request_history PRIMARY KEY (sk)
);

CREATE INDEX ix_approval_request_history_id ON approval_request_history (id);

CREATE TABLE escalation (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_escalation PRIMARY KEY (sk)
);

CREATE INDEX ix_escalation_account ON escalation (customer_id);

CREATE UNIQUE INDEX ux_escalation_id ON escalation (id);

CREATE TABLE escalation_history (
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
    CONSTRAINT pk_escalation_history PRIMARY KEY (sk)
);

CREATE INDEX ix_escalation_history_id ON escalation_history (id);
