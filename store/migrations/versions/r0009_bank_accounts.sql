CREATE TABLE bank_account (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    customer_number TEXT COLLATE "C" NOT NULL,
    iban TEXT COLLATE "C" NOT NULL,
    bank_country TEXT COLLATE "C" NOT NULL,
    bank_code TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    CONSTRAINT pk_bank_account PRIMARY KEY (sk)
);

CREATE INDEX ix_bank_account_account ON bank_account (customer_id);

CREATE UNIQUE INDEX ux_bank_account_id ON bank_account (id);

CREATE TABLE bank_account_history (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    id TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    customer_number TEXT COLLATE "C" NOT NULL,
    iban TEXT COLLATE "C" NOT NULL,
    bank_country TEXT COLLATE "C" NOT NULL,
    bank_code TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_to BIGINT NOT NULL,
    CONSTRAINT pk_bank_account_history PRIMARY KEY (sk)
);

CREATE INDEX ix_bank_account_history_id ON bank_account_history (id);

ALTER TABLE customer ADD COLUMN street TEXT COLLATE "C" DEFAULT '' NOT NULL, ADD COLUMN postal_code TEXT COLLATE "C" DEFAULT '' NOT NULL, ADD COLUMN city TEXT COLLATE "C" DEFAULT '' NOT NULL;

ALTER TABLE customer ALTER COLUMN street DROP DEFAULT, ALTER COLUMN postal_code DROP DEFAULT, ALTER COLUMN city DROP DEFAULT;

ALTER TABLE customer_history ADD COLUMN street TEXT COLLATE "C" DEFAULT '' NOT NULL, ADD COLUMN postal_code TEXT COLLATE "C" DEFAULT '' NOT NULL, ADD COLUMN city TEXT COLLATE "C" DEFAULT '' NOT NULL;

ALTER TABLE customer_history ALTER COLUMN street DROP DEFAULT, ALTER COLUMN postal_code DROP DEFAULT, ALTER COLUMN city DROP DEFAULT;
