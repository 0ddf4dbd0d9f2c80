CREATE TABLE audit_text (
    number BIGINT NOT NULL,
    key BYTEA NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_audit_text PRIMARY KEY (number)
);

ALTER TABLE decision_input ADD COLUMN erased_at TIMESTAMP WITH TIME ZONE;

CREATE INDEX ix_audit_subject ON audit (subject, number);

CREATE INDEX ix_audit_actor ON audit (actor, number);

CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the audit trail is only ever added to: ' || TG_OP || ' of ' || TG_TABLE_NAME || ' refused', ERRCODE = 'insufficient_privilege'; END $$;

CREATE FUNCTION audit_forward() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.number <= OLD.number THEN RAISE EXCEPTION USING MESSAGE = 'the end of the audit trail only moves forward: ' || OLD.number || ' to ' || NEW.number || ' refused', ERRCODE = 'insufficient_privilege'; END IF; RETURN NEW; END $$;

CREATE FUNCTION audit_empty() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.number <> OLD.number OR NEW.key <> ''::bytea OR NEW.text <> '' THEN RAISE EXCEPTION USING MESSAGE = 'a text of the audit trail is kept or emptied, never changed', ERRCODE = 'insufficient_privilege'; END IF; RETURN NEW; END $$;

CREATE TRIGGER audit_only_added BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_not_emptied BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_head_forward BEFORE UPDATE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_forward();

CREATE TRIGGER audit_head_kept BEFORE DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_head_not_emptied BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_text_emptied BEFORE UPDATE ON audit_text FOR EACH ROW EXECUTE FUNCTION audit_empty();

CREATE TRIGGER audit_text_kept BEFORE DELETE ON audit_text FOR EACH ROW EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_text_not_emptied BEFORE TRUNCATE ON audit_text FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
