CREATE TABLE access_account (
    id TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    behalf_of TEXT COLLATE "C" NOT NULL,
    disabled BOOLEAN NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_access_account PRIMARY KEY (id)
);

CREATE TABLE credential (
    account TEXT COLLATE "C" NOT NULL,
    password_hash TEXT COLLATE "C" NOT NULL,
    failed BIGINT NOT NULL,
    locked_until TIMESTAMP WITH TIME ZONE,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_credential PRIMARY KEY (account)
);

CREATE TABLE access_grant (
    id TEXT COLLATE "C" NOT NULL,
    account TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    systems TEXT[] COLLATE "C",
    entities TEXT[] COLLATE "C",
    up_to JSONB NOT NULL,
    granted_by TEXT COLLATE "C" NOT NULL,
    granted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    revoked_by TEXT COLLATE "C" NOT NULL,
    revoked_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_access_grant PRIMARY KEY (id),
    CONSTRAINT ck_access_grant_not_own CHECK (account <> granted_by)
);

CREATE INDEX ix_access_grant_account ON access_grant (account);

CREATE TABLE access_token (
    id TEXT COLLATE "C" NOT NULL,
    account TEXT COLLATE "C" NOT NULL,
    secret_hash BYTEA NOT NULL,
    rights TEXT[] COLLATE "C" NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    revoked_by TEXT COLLATE "C" NOT NULL,
    revoked_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_access_token PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ux_access_token_secret ON access_token (secret_hash);

CREATE TABLE signed_in (
    secret_hash BYTEA NOT NULL,
    account TEXT COLLATE "C" NOT NULL,
    began_at TIMESTAMP WITH TIME ZONE NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_signed_in PRIMARY KEY (secret_hash)
);

CREATE TABLE idempotent_answer (
    account TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    request_hash BYTEA NOT NULL,
    status BIGINT NOT NULL,
    body BYTEA NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_idempotent_answer PRIMARY KEY (account, key)
);

CREATE TABLE kept_figure (
    name TEXT COLLATE "C" NOT NULL,
    scope TEXT COLLATE "C" NOT NULL,
    batch BIGINT NOT NULL,
    day DATE NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    body BYTEA NOT NULL,
    CONSTRAINT pk_kept_figure PRIMARY KEY (name, scope)
);

CREATE TABLE kept_place (
    place BIGINT NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    account TEXT COLLATE "C" NOT NULL,
    collector TEXT COLLATE "C" NOT NULL,
    body BYTEA NOT NULL,
    CONSTRAINT pk_kept_place PRIMARY KEY (place)
);

CREATE INDEX ix_write_back_newest ON write_back ((record #>> '{record,proposed_at}'), id);
