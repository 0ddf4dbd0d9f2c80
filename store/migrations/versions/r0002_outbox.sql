-- The outbox: steps of write-backs, events, approvals, ceilings.

ALTER TABLE write_mode ADD COLUMN set_by TEXT COLLATE "C" DEFAULT '' NOT NULL;

CREATE TABLE write_ceiling (
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    operation TEXT COLLATE "C" NOT NULL,
    per TEXT COLLATE "C" NOT NULL,
    count BIGINT NOT NULL,
    accounts BIGINT NOT NULL,
    amount NUMERIC NOT NULL,
    CONSTRAINT pk_write_ceiling PRIMARY KEY (system, entity, operation, per)
);

CREATE TABLE write_step (
    id TEXT COLLATE "C" NOT NULL,
    write_back TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    token TEXT COLLATE "C" NOT NULL,
    place BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    subjects TEXT[] COLLATE "C" NOT NULL,
    not_before TIMESTAMP WITH TIME ZONE,
    lease_until TIMESTAMP WITH TIME ZONE,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    record JSONB NOT NULL,
    CONSTRAINT pk_write_step PRIMARY KEY (id)
);

CREATE INDEX ix_write_step_act ON write_step (write_back);

CREATE INDEX ix_write_step_subjects ON write_step USING gin (subjects) WHERE state NOT IN ('confirmed', 'refused', 'rejected', 'superseded', 'withdrawn');

CREATE INDEX ix_write_step_waiting ON write_step (place, ordinal) WHERE state NOT IN ('confirmed', 'refused', 'rejected', 'superseded', 'withdrawn');

CREATE UNIQUE INDEX ux_write_step_reference ON write_step (system, reference) WHERE reference <> '';

CREATE TABLE write_event (
    number BIGINT NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    write_back TEXT COLLATE "C" NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    what TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_write_event PRIMARY KEY (number)
);

CREATE TABLE consumer (
    name TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_consumer PRIMARY KEY (name)
);

CREATE TABLE send_number (
    one BOOLEAN NOT NULL,
    number BIGINT NOT NULL,
    CONSTRAINT pk_send_number PRIMARY KEY (one),
    CONSTRAINT ck_send_number_one CHECK (one)
);

CREATE TABLE approval (
    write_back TEXT COLLATE "C" NOT NULL,
    input_hash TEXT COLLATE "C" NOT NULL,
    approver TEXT COLLATE "C" NOT NULL,
    behalf_of TEXT COLLATE "C" NOT NULL,
    proposer TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_approval PRIMARY KEY (write_back, input_hash, approver),
    CONSTRAINT ck_approval_not_own CHECK (approver <> proposer AND behalf_of <> proposer)
);

CREATE TABLE acknowledgement (
    step TEXT COLLATE "C" NOT NULL,
    write_back TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    what TEXT COLLATE "C" NOT NULL,
    native_type TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    native_url TEXT COLLATE "C" NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_acknowledgement PRIMARY KEY (step)
);

CREATE INDEX ix_acknowledgement_act ON acknowledgement (write_back);
