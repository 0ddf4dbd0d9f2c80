ALTER TABLE identity_link
    ADD COLUMN shows TEXT COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN subject_id TEXT COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN linked_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT '1970-01-01 00:00:00+00',
    ADD COLUMN recorded_from BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN recorded_to BIGINT;
ALTER TABLE identity_link
    ALTER COLUMN shows DROP DEFAULT,
    ALTER COLUMN subject_id DROP DEFAULT,
    ALTER COLUMN linked_at DROP DEFAULT,
    ALTER COLUMN recorded_from DROP DEFAULT,
    DROP CONSTRAINT pk_identity_link,
    ADD CONSTRAINT pk_identity_link PRIMARY KEY (native_id, record_id, recorded_from);
