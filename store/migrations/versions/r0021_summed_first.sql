CREATE AGGREGATE minor_sum (BIGINT) (SFUNC = int8pl, STYPE = BIGINT, COMBINEFUNC = int8pl, PARALLEL = SAFE);

CREATE TABLE open_item_anew (
    sk BIGINT GENERATED ALWAYS AS IDENTITY,
    open_minor BIGINT NOT NULL,
    open_functional_minor BIGINT NOT NULL,
    original_functional_minor BIGINT NOT NULL,
    due_date DATE,
    document_date DATE,
    posting_date DATE,
    customer_id TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    functional_currency TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    system TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    offsets TEXT COLLATE "C",
    trading_partner TEXT COLLATE "C",
    customer_number TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    document_type TEXT COLLATE "C" NOT NULL,
    residual_of TEXT COLLATE "C",
    settled_on DATE,
    created_on DATE,
    document_no TEXT COLLATE "C" NOT NULL,
    native_key JSONB NOT NULL,
    document_id TEXT COLLATE "C" NOT NULL,
    original_minor BIGINT NOT NULL,
    group_currency TEXT COLLATE "C",
    open_group_minor BIGINT,
    baseline_date DATE,
    discount_until DATE,
    discount_percent NUMERIC,
    payment_terms TEXT COLLATE "C" NOT NULL,
    control_account TEXT COLLATE "C" NOT NULL,
    special_gl TEXT COLLATE "C" NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    assignment TEXT COLLATE "C" NOT NULL,
    payment_reference TEXT COLLATE "C" NOT NULL,
    billing_document TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    our_reference TEXT COLLATE "C" NOT NULL,
    reason_code TEXT COLLATE "C" NOT NULL,
    refers_to TEXT COLLATE "C",
    collectible BOOLEAN NOT NULL,
    not_collectible_because TEXT COLLATE "C" NOT NULL,
    dunning_level BIGINT,
    last_dunned_on DATE,
    settled_by TEXT COLLATE "C" NOT NULL,
    changed_on DATE,
    row_hash BYTEA NOT NULL,
    recorded_from BIGINT NOT NULL
);

INSERT INTO open_item_anew (
    sk, open_minor, open_functional_minor, original_functional_minor, due_date, document_date, posting_date,
    customer_id, kind, functional_currency, currency, system, entity, offsets, trading_partner, customer_number, id,
    document_type, residual_of, settled_on, created_on, document_no, native_key, document_id, original_minor,
    group_currency, open_group_minor, baseline_date, discount_until, discount_percent, payment_terms,
    control_account, special_gl, reference, assignment, payment_reference, billing_document, text, our_reference,
    reason_code, refers_to, collectible, not_collectible_because, dunning_level, last_dunned_on, settled_by,
    changed_on, row_hash, recorded_from
) OVERRIDING SYSTEM VALUE SELECT
    sk, open_minor, open_functional_minor, original_functional_minor, due_date, document_date, posting_date,
    customer_id, kind, functional_currency, currency, system, entity, offsets, trading_partner, customer_number, id,
    document_type, residual_of, settled_on, created_on, document_no, native_key, document_id, original_minor,
    group_currency, open_group_minor, baseline_date, discount_until, discount_percent, payment_terms,
    control_account, special_gl, reference, assignment, payment_reference, billing_document, text, our_reference,
    reason_code, refers_to, collectible, not_collectible_because, dunning_level, last_dunned_on, settled_by,
    changed_on, row_hash, recorded_from
FROM open_item;

SELECT setval(pg_get_serial_sequence('open_item_anew', 'sk'), (SELECT COALESCE(MAX(sk), 0) + 1 FROM open_item), FALSE);

DROP TABLE open_item;

ALTER TABLE open_item_anew RENAME TO open_item;

ALTER SEQUENCE open_item_anew_sk_seq RENAME TO open_item_sk_seq;

ALTER TABLE open_item ADD CONSTRAINT pk_open_item PRIMARY KEY (sk);

CREATE INDEX ix_open_item_account ON open_item (customer_id);

CREATE INDEX ix_open_item_open ON open_item (entity, customer_id) WHERE open_minor <> 0;

CREATE INDEX ix_open_item_undated ON open_item (entity, customer_id) WHERE open_minor <> 0 AND due_date IS NULL;

CREATE UNIQUE INDEX ux_open_item_id ON open_item (id);

CREATE TRIGGER marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON open_item
    FOR EACH STATEMENT EXECUTE FUNCTION mark_anew();

-- nobody knows a new table before it is looked at
DO $$ BEGIN IF EXISTS (SELECT FROM open_item) THEN ANALYZE open_item; END IF; END $$;
