CREATE TABLE communication (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_communication PRIMARY KEY (sk)
);

CREATE INDEX ix_communication_account ON communication (customer_id);

CREATE UNIQUE INDEX ux_communication_id ON communication (id);

CREATE TABLE communication_history (
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
    CONSTRAINT pk_communication_history PRIMARY KEY (sk)
);

CREATE INDEX ix_communication_history_id ON communication_history (id);

CREATE TABLE received_message (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    record JSONB NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_received_message PRIMARY KEY (sk)
);

CREATE INDEX ix_received_message_account ON received_message (customer_id);

CREATE UNIQUE INDEX ux_received_message_id ON received_message (id);

CREATE TABLE received_message_history (
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
    CONSTRAINT pk_received_message_history PRIMARY KEY (sk)
);

CREATE INDEX ix_received_message_history_id ON received_message_history (id);
