CREATE TABLE job_note (
    job BIGINT NOT NULL,
    progress TEXT COLLATE "C" NOT NULL,
    said TEXT COLLATE "C" NOT NULL,
    failures BIGINT NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_job_note PRIMARY KEY (job)
);

CREATE TABLE slot (
    system TEXT COLLATE "C" NOT NULL,
    place BIGINT NOT NULL,
    holder TEXT COLLATE "C" NOT NULL,
    lease_until TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_slot PRIMARY KEY (system, place)
);
