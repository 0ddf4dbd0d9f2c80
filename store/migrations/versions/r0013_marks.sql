-- Room beside each row: marks move often, and a row that moves within its page touches no index.
CREATE TABLE mark (
    name TEXT COLLATE "C" NOT NULL,
    value UUID NOT NULL,
    CONSTRAINT pk_mark PRIMARY KEY (name)
) WITH (fillfactor = 25);

-- Once a transaction: until it ends nobody else sees the mark, nor what it is about.
CREATE FUNCTION mark_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO mark AS known VALUES (TG_TABLE_NAME, gen_random_uuid())
    ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE known.xmin <> pg_current_xact_id()::xid;
    RETURN NULL;
END
$$;

INSERT INTO mark VALUES ('system', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "system"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('customer', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "customer"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('open_item', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "open_item"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('hold', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "hold"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('identity_link', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "identity_link"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('write_back', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "write_back"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('decision', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "decision"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('activity', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "activity"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('escalation', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "escalation"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('promise', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "promise"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('dispute', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "dispute"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('payment_plan', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "payment_plan"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('communication', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "communication"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('kept_figure', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "kept_figure"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

INSERT INTO mark VALUES ('kept_place', gen_random_uuid());
CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "kept_place"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

