"""initial"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = '0001'
down_revision: str | None = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('activity',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('status', sa.Text(collation='C'), nullable=False),
    sa.Column('record', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_activity'))
    )
    op.create_index('ix_activity_account', 'activity', ['customer_id'], unique=False)
    op.create_index('ux_activity_id', 'activity', ['id'], unique=True)
    op.create_table('activity_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('status', sa.Text(collation='C'), nullable=False),
    sa.Column('record', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_activity_history'))
    )
    op.create_index('ix_activity_history_id', 'activity_history', ['id'], unique=False)
    op.create_table('audit',
    sa.Column('number', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('actor', sa.Text(collation='C'), nullable=False),
    sa.Column('action', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('subject', sa.Text(collation='C'), nullable=False),
    sa.Column('detail', sa.Text(collation='C'), nullable=False),
    sa.Column('content', sa.Text(collation='C'), nullable=False),
    sa.Column('prev_hash', sa.LargeBinary(), nullable=False),
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_audit'))
    )
    op.create_table('audit_head',
    sa.Column('one', sa.Boolean(), autoincrement=False, nullable=False),
    sa.Column('number', sa.BigInteger(), nullable=False),
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.CheckConstraint('one', name='ck_audit_head_one'),
    sa.PrimaryKeyConstraint('one', name=op.f('pk_audit_head'))
    )
    op.create_table('batch',
    sa.Column('number', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('committed_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_batch'))
    )
    op.create_table('control_account',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('gl_account', sa.Text(collation='C'), nullable=False),
    sa.Column('kind', sa.Text(collation='C'), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_control_account'))
    )
    op.create_index('ux_control_account_id', 'control_account', ['id'], unique=True)
    op.create_table('control_account_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('gl_account', sa.Text(collation='C'), nullable=False),
    sa.Column('kind', sa.Text(collation='C'), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_control_account_history'))
    )
    op.create_index('ix_control_account_history_id', 'control_account_history', ['id'], unique=False)
    op.create_table('control_balance',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('gl_account', sa.Text(collation='C'), nullable=False),
    sa.Column('currency', sa.Text(collation='C'), nullable=False),
    sa.Column('balance_minor', sa.BigInteger(), nullable=False),
    sa.Column('through_period', sa.Text(collation='C'), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_control_balance'))
    )
    op.create_index('ux_control_balance_id', 'control_balance', ['id'], unique=True)
    op.create_table('control_balance_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('gl_account', sa.Text(collation='C'), nullable=False),
    sa.Column('currency', sa.Text(collation='C'), nullable=False),
    sa.Column('balance_minor', sa.BigInteger(), nullable=False),
    sa.Column('through_period', sa.Text(collation='C'), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_control_balance_history'))
    )
    op.create_index('ix_control_balance_history_id', 'control_balance_history', ['id'], unique=False)
    op.create_table('customer',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('number', sa.Text(collation='C'), nullable=False),
    sa.Column('name', sa.Text(collation='C'), nullable=False),
    sa.Column('country', sa.Text(collation='C'), nullable=False),
    sa.Column('language', sa.Text(collation='C'), nullable=False),
    sa.Column('tax_id', sa.Text(collation='C'), nullable=False),
    sa.Column('registration_id', sa.Text(collation='C'), nullable=False),
    sa.Column('payer', sa.Text(collation='C'), nullable=False),
    sa.Column('bill_to', sa.Text(collation='C'), nullable=False),
    sa.Column('parent', sa.Text(collation='C'), nullable=False),
    sa.Column('payment_terms', sa.Text(collation='C'), nullable=False),
    sa.Column('control_account', sa.Text(collation='C'), nullable=False),
    sa.Column('credit_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('credit_limit_minor', sa.BigInteger(), nullable=True),
    sa.Column('collector', sa.Text(collation='C'), nullable=False),
    sa.Column('dunning_procedure', sa.Text(collation='C'), nullable=False),
    sa.Column('dunning_level', sa.BigInteger(), nullable=True),
    sa.Column('last_dunned_on', sa.Date(), nullable=True),
    sa.Column('trading_partner', sa.Text(collation='C'), nullable=True),
    sa.Column('strategic', sa.Boolean(), nullable=False),
    sa.Column('deleted', sa.Boolean(), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_customer'))
    )
    op.create_index('ix_customer_number', 'customer', ['entity', 'number'], unique=False)
    op.create_index('ux_customer_id', 'customer', ['id'], unique=True)
    op.create_table('customer_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('number', sa.Text(collation='C'), nullable=False),
    sa.Column('name', sa.Text(collation='C'), nullable=False),
    sa.Column('country', sa.Text(collation='C'), nullable=False),
    sa.Column('language', sa.Text(collation='C'), nullable=False),
    sa.Column('tax_id', sa.Text(collation='C'), nullable=False),
    sa.Column('registration_id', sa.Text(collation='C'), nullable=False),
    sa.Column('payer', sa.Text(collation='C'), nullable=False),
    sa.Column('bill_to', sa.Text(collation='C'), nullable=False),
    sa.Column('parent', sa.Text(collation='C'), nullable=False),
    sa.Column('payment_terms', sa.Text(collation='C'), nullable=False),
    sa.Column('control_account', sa.Text(collation='C'), nullable=False),
    sa.Column('credit_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('credit_limit_minor', sa.BigInteger(), nullable=True),
    sa.Column('collector', sa.Text(collation='C'), nullable=False),
    sa.Column('dunning_procedure', sa.Text(collation='C'), nullable=False),
    sa.Column('dunning_level', sa.BigInteger(), nullable=True),
    sa.Column('last_dunned_on', sa.Date(), nullable=True),
    sa.Column('trading_partner', sa.Text(collation='C'), nullable=True),
    sa.Column('strategic', sa.Boolean(), nullable=False),
    sa.Column('deleted', sa.Boolean(), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_customer_history'))
    )
    op.create_index('ix_customer_history_id', 'customer_history', ['id'], unique=False)
    op.create_table('decision',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('status', sa.Text(collation='C'), nullable=False),
    sa.Column('record', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_decision'))
    )
    op.create_index('ix_decision_account', 'decision', ['customer_id'], unique=False)
    op.create_index('ux_decision_id', 'decision', ['id'], unique=True)
    op.create_table('decision_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('status', sa.Text(collation='C'), nullable=False),
    sa.Column('record', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_decision_history'))
    )
    op.create_index('ix_decision_history_id', 'decision_history', ['id'], unique=False)
    op.create_table('dispute',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('status', sa.Text(collation='C'), nullable=False),
    sa.Column('record', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_dispute'))
    )
    op.create_index('ix_dispute_account', 'dispute', ['customer_id'], unique=False)
    op.create_index('ux_dispute_id', 'dispute', ['id'], unique=True)
    op.create_table('dispute_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('status', sa.Text(collation='C'), nullable=False),
    sa.Column('record', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_dispute_history'))
    )
    op.create_index('ix_dispute_history_id', 'dispute_history', ['id'], unique=False)
    op.create_table('document',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('number', sa.Text(collation='C'), nullable=False),
    sa.Column('type', sa.Text(collation='C'), nullable=False),
    sa.Column('native_type', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=True),
    sa.Column('reference', sa.Text(collation='C'), nullable=False),
    sa.Column('header_text', sa.Text(collation='C'), nullable=False),
    sa.Column('billing_document', sa.Text(collation='C'), nullable=False),
    sa.Column('document_date', sa.Date(), nullable=True),
    sa.Column('posting_date', sa.Date(), nullable=True),
    sa.Column('entered_on', sa.Date(), nullable=True),
    sa.Column('currency', sa.Text(collation='C'), nullable=False),
    sa.Column('reversed_by', sa.Text(collation='C'), nullable=False),
    sa.Column('reversal', sa.Boolean(), nullable=False),
    sa.Column('origin_type', sa.Text(collation='C'), nullable=False),
    sa.Column('origin_key', sa.Text(collation='C'), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_document'))
    )
    op.create_index('ux_document_id', 'document', ['id'], unique=True)
    op.create_table('document_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('number', sa.Text(collation='C'), nullable=False),
    sa.Column('type', sa.Text(collation='C'), nullable=False),
    sa.Column('native_type', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=True),
    sa.Column('reference', sa.Text(collation='C'), nullable=False),
    sa.Column('header_text', sa.Text(collation='C'), nullable=False),
    sa.Column('billing_document', sa.Text(collation='C'), nullable=False),
    sa.Column('document_date', sa.Date(), nullable=True),
    sa.Column('posting_date', sa.Date(), nullable=True),
    sa.Column('entered_on', sa.Date(), nullable=True),
    sa.Column('currency', sa.Text(collation='C'), nullable=False),
    sa.Column('reversed_by', sa.Text(collation='C'), nullable=False),
    sa.Column('reversal', sa.Boolean(), nullable=False),
    sa.Column('origin_type', sa.Text(collation='C'), nullable=False),
    sa.Column('origin_key', sa.Text(collation='C'), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_document_history'))
    )
    op.create_index('ix_document_history_id', 'document_history', ['id'], unique=False)
    op.create_table('erased',
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_erased'))
    )
    op.create_table('exchange_rate',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('rate_type', sa.Text(collation='C'), nullable=False),
    sa.Column('from_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('to_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('quotation', sa.Text(collation='C'), nullable=False),
    sa.Column('from_factor', sa.BigInteger(), nullable=False),
    sa.Column('to_factor', sa.BigInteger(), nullable=False),
    sa.Column('rate', sa.Numeric(), nullable=False),
    sa.Column('valid_on', sa.Date(), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_exchange_rate'))
    )
    op.create_index('ux_exchange_rate_id', 'exchange_rate', ['id'], unique=True)
    op.create_table('exchange_rate_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('rate_type', sa.Text(collation='C'), nullable=False),
    sa.Column('from_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('to_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('quotation', sa.Text(collation='C'), nullable=False),
    sa.Column('from_factor', sa.BigInteger(), nullable=False),
    sa.Column('to_factor', sa.BigInteger(), nullable=False),
    sa.Column('rate', sa.Numeric(), nullable=False),
    sa.Column('valid_on', sa.Date(), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_exchange_rate_history'))
    )
    op.create_index('ix_exchange_rate_history_id', 'exchange_rate_history', ['id'], unique=False)
    op.create_table('hold',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('scope', sa.Text(collation='C'), nullable=False),
    sa.Column('subject_id', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=True),
    sa.Column('kind', sa.Text(collation='C'), nullable=False),
    sa.Column('set_by', sa.Text(collation='C'), nullable=False),
    sa.Column('since', sa.Date(), nullable=True),
    sa.Column('until', sa.Date(), nullable=True),
    sa.Column('reason', sa.Text(collation='C'), nullable=False),
    sa.Column('native_code', sa.Text(collation='C'), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_hold'))
    )
    op.create_index('ux_hold_id', 'hold', ['id'], unique=True)
    op.create_table('hold_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('scope', sa.Text(collation='C'), nullable=False),
    sa.Column('subject_id', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=True),
    sa.Column('kind', sa.Text(collation='C'), nullable=False),
    sa.Column('set_by', sa.Text(collation='C'), nullable=False),
    sa.Column('since', sa.Date(), nullable=True),
    sa.Column('until', sa.Date(), nullable=True),
    sa.Column('reason', sa.Text(collation='C'), nullable=False),
    sa.Column('native_code', sa.Text(collation='C'), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_hold_history'))
    )
    op.create_index('ix_hold_history_id', 'hold_history', ['id'], unique=False)
    op.create_table('identity_link',
    sa.Column('native_id', sa.Text(collation='C'), nullable=False),
    sa.Column('record_id', sa.Text(collation='C'), nullable=False),
    sa.Column('kind', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.PrimaryKeyConstraint('native_id', 'record_id', name=op.f('pk_identity_link'))
    )
    op.create_table('legal_entity',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('name', sa.Text(collation='C'), nullable=False),
    sa.Column('country', sa.Text(collation='C'), nullable=False),
    sa.Column('functional_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('group_currency', sa.Text(collation='C'), nullable=True),
    sa.Column('parent', sa.Text(collation='C'), nullable=True),
    sa.Column('time_zone', sa.Text(collation='C'), nullable=True),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_legal_entity'))
    )
    op.create_index('ux_legal_entity_id', 'legal_entity', ['id'], unique=True)
    op.create_table('legal_entity_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('name', sa.Text(collation='C'), nullable=False),
    sa.Column('country', sa.Text(collation='C'), nullable=False),
    sa.Column('functional_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('group_currency', sa.Text(collation='C'), nullable=True),
    sa.Column('parent', sa.Text(collation='C'), nullable=True),
    sa.Column('time_zone', sa.Text(collation='C'), nullable=True),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_legal_entity_history'))
    )
    op.create_index('ix_legal_entity_history_id', 'legal_entity_history', ['id'], unique=False)
    op.create_table('open_item',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('document_id', sa.Text(collation='C'), nullable=False),
    sa.Column('document_no', sa.Text(collation='C'), nullable=False),
    sa.Column('document_type', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_number', sa.Text(collation='C'), nullable=False),
    sa.Column('kind', sa.Text(collation='C'), nullable=False),
    sa.Column('currency', sa.Text(collation='C'), nullable=False),
    sa.Column('original_minor', sa.BigInteger(), nullable=False),
    sa.Column('open_minor', sa.BigInteger(), nullable=False),
    sa.Column('functional_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('original_functional_minor', sa.BigInteger(), nullable=False),
    sa.Column('open_functional_minor', sa.BigInteger(), nullable=False),
    sa.Column('group_currency', sa.Text(collation='C'), nullable=True),
    sa.Column('open_group_minor', sa.BigInteger(), nullable=True),
    sa.Column('due_date', sa.Date(), nullable=True),
    sa.Column('document_date', sa.Date(), nullable=True),
    sa.Column('posting_date', sa.Date(), nullable=True),
    sa.Column('baseline_date', sa.Date(), nullable=True),
    sa.Column('discount_until', sa.Date(), nullable=True),
    sa.Column('discount_percent', sa.Numeric(), nullable=True),
    sa.Column('payment_terms', sa.Text(collation='C'), nullable=False),
    sa.Column('control_account', sa.Text(collation='C'), nullable=False),
    sa.Column('special_gl', sa.Text(collation='C'), nullable=False),
    sa.Column('reference', sa.Text(collation='C'), nullable=False),
    sa.Column('assignment', sa.Text(collation='C'), nullable=False),
    sa.Column('payment_reference', sa.Text(collation='C'), nullable=False),
    sa.Column('billing_document', sa.Text(collation='C'), nullable=False),
    sa.Column('text', sa.Text(collation='C'), nullable=False),
    sa.Column('our_reference', sa.Text(collation='C'), nullable=False),
    sa.Column('reason_code', sa.Text(collation='C'), nullable=False),
    sa.Column('residual_of', sa.Text(collation='C'), nullable=True),
    sa.Column('offsets', sa.Text(collation='C'), nullable=True),
    sa.Column('refers_to', sa.Text(collation='C'), nullable=True),
    sa.Column('collectible', sa.Boolean(), nullable=False),
    sa.Column('not_collectible_because', sa.Text(collation='C'), nullable=False),
    sa.Column('dunning_level', sa.BigInteger(), nullable=True),
    sa.Column('last_dunned_on', sa.Date(), nullable=True),
    sa.Column('settled_on', sa.Date(), nullable=True),
    sa.Column('settled_by', sa.Text(collation='C'), nullable=False),
    sa.Column('trading_partner', sa.Text(collation='C'), nullable=True),
    sa.Column('created_on', sa.Date(), nullable=True),
    sa.Column('changed_on', sa.Date(), nullable=True),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_open_item'))
    )
    op.create_index('ix_open_item_account', 'open_item', ['customer_id'], unique=False)
    op.create_index('ix_open_item_open', 'open_item', ['entity', 'customer_id'], unique=False, postgresql_where='open_minor <> 0')
    op.create_index('ux_open_item_id', 'open_item', ['id'], unique=True)
    op.create_table('open_item_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('document_id', sa.Text(collation='C'), nullable=False),
    sa.Column('document_no', sa.Text(collation='C'), nullable=False),
    sa.Column('document_type', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_number', sa.Text(collation='C'), nullable=False),
    sa.Column('kind', sa.Text(collation='C'), nullable=False),
    sa.Column('currency', sa.Text(collation='C'), nullable=False),
    sa.Column('original_minor', sa.BigInteger(), nullable=False),
    sa.Column('open_minor', sa.BigInteger(), nullable=False),
    sa.Column('functional_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('original_functional_minor', sa.BigInteger(), nullable=False),
    sa.Column('open_functional_minor', sa.BigInteger(), nullable=False),
    sa.Column('group_currency', sa.Text(collation='C'), nullable=True),
    sa.Column('open_group_minor', sa.BigInteger(), nullable=True),
    sa.Column('due_date', sa.Date(), nullable=True),
    sa.Column('document_date', sa.Date(), nullable=True),
    sa.Column('posting_date', sa.Date(), nullable=True),
    sa.Column('baseline_date', sa.Date(), nullable=True),
    sa.Column('discount_until', sa.Date(), nullable=True),
    sa.Column('discount_percent', sa.Numeric(), nullable=True),
    sa.Column('payment_terms', sa.Text(collation='C'), nullable=False),
    sa.Column('control_account', sa.Text(collation='C'), nullable=False),
    sa.Column('special_gl', sa.Text(collation='C'), nullable=False),
    sa.Column('reference', sa.Text(collation='C'), nullable=False),
    sa.Column('assignment', sa.Text(collation='C'), nullable=False),
    sa.Column('payment_reference', sa.Text(collation='C'), nullable=False),
    sa.Column('billing_document', sa.Text(collation='C'), nullable=False),
    sa.Column('text', sa.Text(collation='C'), nullable=False),
    sa.Column('our_reference', sa.Text(collation='C'), nullable=False),
    sa.Column('reason_code', sa.Text(collation='C'), nullable=False),
    sa.Column('residual_of', sa.Text(collation='C'), nullable=True),
    sa.Column('offsets', sa.Text(collation='C'), nullable=True),
    sa.Column('refers_to', sa.Text(collation='C'), nullable=True),
    sa.Column('collectible', sa.Boolean(), nullable=False),
    sa.Column('not_collectible_because', sa.Text(collation='C'), nullable=False),
    sa.Column('dunning_level', sa.BigInteger(), nullable=True),
    sa.Column('last_dunned_on', sa.Date(), nullable=True),
    sa.Column('settled_on', sa.Date(), nullable=True),
    sa.Column('settled_by', sa.Text(collation='C'), nullable=False),
    sa.Column('trading_partner', sa.Text(collation='C'), nullable=True),
    sa.Column('created_on', sa.Date(), nullable=True),
    sa.Column('changed_on', sa.Date(), nullable=True),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_open_item_history'))
    )
    op.create_index('ix_open_item_history_id', 'open_item_history', ['id'], unique=False)
    op.create_table('payment_terms',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('code', sa.Text(collation='C'), nullable=False),
    sa.Column('net_days', sa.BigInteger(), nullable=False),
    sa.Column('discount1_days', sa.BigInteger(), nullable=True),
    sa.Column('discount1_percent', sa.Numeric(), nullable=True),
    sa.Column('discount2_days', sa.BigInteger(), nullable=True),
    sa.Column('discount2_percent', sa.Numeric(), nullable=True),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_payment_terms'))
    )
    op.create_index('ux_payment_terms_id', 'payment_terms', ['id'], unique=True)
    op.create_table('payment_terms_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('code', sa.Text(collation='C'), nullable=False),
    sa.Column('net_days', sa.BigInteger(), nullable=False),
    sa.Column('discount1_days', sa.BigInteger(), nullable=True),
    sa.Column('discount1_percent', sa.Numeric(), nullable=True),
    sa.Column('discount2_days', sa.BigInteger(), nullable=True),
    sa.Column('discount2_percent', sa.Numeric(), nullable=True),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_payment_terms_history'))
    )
    op.create_index('ix_payment_terms_history_id', 'payment_terms_history', ['id'], unique=False)
    op.create_table('person',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_number', sa.Text(collation='C'), nullable=False),
    sa.Column('name', sa.Text(collation='C'), nullable=False),
    sa.Column('role', sa.Text(collation='C'), nullable=False),
    sa.Column('email', sa.Text(collation='C'), nullable=False),
    sa.Column('phone', sa.Text(collation='C'), nullable=False),
    sa.Column('language', sa.Text(collation='C'), nullable=False),
    sa.Column('do_not_contact', sa.Boolean(), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_person'))
    )
    op.create_index('ix_person_account', 'person', ['customer_id'], unique=False)
    op.create_index('ux_person_id', 'person', ['id'], unique=True)
    op.create_table('person_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_number', sa.Text(collation='C'), nullable=False),
    sa.Column('name', sa.Text(collation='C'), nullable=False),
    sa.Column('role', sa.Text(collation='C'), nullable=False),
    sa.Column('email', sa.Text(collation='C'), nullable=False),
    sa.Column('phone', sa.Text(collation='C'), nullable=False),
    sa.Column('language', sa.Text(collation='C'), nullable=False),
    sa.Column('do_not_contact', sa.Boolean(), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_person_history'))
    )
    op.create_index('ix_person_history_id', 'person_history', ['id'], unique=False)
    op.create_table('promise',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('status', sa.Text(collation='C'), nullable=False),
    sa.Column('record', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_promise'))
    )
    op.create_index('ix_promise_account', 'promise', ['customer_id'], unique=False)
    op.create_index('ux_promise_id', 'promise', ['id'], unique=True)
    op.create_table('promise_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('status', sa.Text(collation='C'), nullable=False),
    sa.Column('record', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_promise_history'))
    )
    op.create_index('ix_promise_history_id', 'promise_history', ['id'], unique=False)
    op.create_table('quarantine',
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('stream', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('reason', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_number', sa.Text(collation='C'), nullable=False),
    sa.Column('payload', sa.LargeBinary(), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('feed', sa.Text(collation='C'), nullable=False),
    sa.Column('read_for', sa.Text(collation='C'), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_quarantine'))
    )
    op.create_index('ix_quarantine_reading', 'quarantine', ['system', 'feed', 'read_for'], unique=False)
    op.create_table('read_state',
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('feed', sa.Text(collation='C'), nullable=False),
    sa.Column('cursor', sa.Text(collation='C'), nullable=False),
    sa.Column('completeness', sa.Text(collation='C'), nullable=False),
    sa.Column('reason', sa.Text(collation='C'), nullable=False),
    sa.Column('complete_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('attempted_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('failure', sa.Text(collation='C'), nullable=False),
    sa.Column('open_count', sa.BigInteger(), nullable=False),
    sa.Column('open_count_before', sa.BigInteger(), nullable=True),
    sa.PrimaryKeyConstraint('system', 'entity', 'feed', name=op.f('pk_read_state'))
    )
    op.create_table('receipt',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('number', sa.Text(collation='C'), nullable=False),
    sa.Column('currency', sa.Text(collation='C'), nullable=False),
    sa.Column('amount_minor', sa.BigInteger(), nullable=False),
    sa.Column('functional_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('amount_functional_minor', sa.BigInteger(), nullable=False),
    sa.Column('method', sa.Text(collation='C'), nullable=False),
    sa.Column('receipt_date', sa.Date(), nullable=True),
    sa.Column('value_date', sa.Date(), nullable=True),
    sa.Column('posting_date', sa.Date(), nullable=True),
    sa.Column('reference', sa.Text(collation='C'), nullable=False),
    sa.Column('text', sa.Text(collation='C'), nullable=False),
    sa.Column('reversed', sa.Boolean(), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_receipt'))
    )
    op.create_index('ix_receipt_account', 'receipt', ['customer_id'], unique=False)
    op.create_index('ux_receipt_id', 'receipt', ['id'], unique=True)
    op.create_table('receipt_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('number', sa.Text(collation='C'), nullable=False),
    sa.Column('currency', sa.Text(collation='C'), nullable=False),
    sa.Column('amount_minor', sa.BigInteger(), nullable=False),
    sa.Column('functional_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('amount_functional_minor', sa.BigInteger(), nullable=False),
    sa.Column('method', sa.Text(collation='C'), nullable=False),
    sa.Column('receipt_date', sa.Date(), nullable=True),
    sa.Column('value_date', sa.Date(), nullable=True),
    sa.Column('posting_date', sa.Date(), nullable=True),
    sa.Column('reference', sa.Text(collation='C'), nullable=False),
    sa.Column('text', sa.Text(collation='C'), nullable=False),
    sa.Column('reversed', sa.Boolean(), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_receipt_history'))
    )
    op.create_index('ix_receipt_history_id', 'receipt_history', ['id'], unique=False)
    op.create_table('setting',
    sa.Column('name', sa.Text(collation='C'), nullable=False),
    sa.Column('value', sa.Text(collation='C'), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_setting'))
    )
    op.create_table('settlement',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('number', sa.Text(collation='C'), nullable=False),
    sa.Column('kind', sa.Text(collation='C'), nullable=False),
    sa.Column('settled_on', sa.Date(), nullable=True),
    sa.Column('recorded_on', sa.Date(), nullable=True),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_settlement'))
    )
    op.create_index('ux_settlement_id', 'settlement', ['id'], unique=True)
    op.create_table('settlement_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('number', sa.Text(collation='C'), nullable=False),
    sa.Column('kind', sa.Text(collation='C'), nullable=False),
    sa.Column('settled_on', sa.Date(), nullable=True),
    sa.Column('recorded_on', sa.Date(), nullable=True),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_settlement_history'))
    )
    op.create_index('ix_settlement_history_id', 'settlement_history', ['id'], unique=False)
    op.create_table('settlement_leg',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('settlement_id', sa.Text(collation='C'), nullable=False),
    sa.Column('item_id', sa.Text(collation='C'), nullable=True),
    sa.Column('kind', sa.Text(collation='C'), nullable=False),
    sa.Column('currency', sa.Text(collation='C'), nullable=False),
    sa.Column('amount_minor', sa.BigInteger(), nullable=False),
    sa.Column('functional_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('amount_functional_minor', sa.BigInteger(), nullable=False),
    sa.Column('settled_on', sa.Date(), nullable=True),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_settlement_leg'))
    )
    op.create_index('ix_settlement_leg_settled_on', 'settlement_leg', ['settled_on'], unique=False)
    op.create_index('ux_settlement_leg_id', 'settlement_leg', ['id'], unique=True)
    op.create_table('settlement_leg_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('native_key', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('settlement_id', sa.Text(collation='C'), nullable=False),
    sa.Column('item_id', sa.Text(collation='C'), nullable=True),
    sa.Column('kind', sa.Text(collation='C'), nullable=False),
    sa.Column('currency', sa.Text(collation='C'), nullable=False),
    sa.Column('amount_minor', sa.BigInteger(), nullable=False),
    sa.Column('functional_currency', sa.Text(collation='C'), nullable=False),
    sa.Column('amount_functional_minor', sa.BigInteger(), nullable=False),
    sa.Column('settled_on', sa.Date(), nullable=True),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_settlement_leg_history'))
    )
    op.create_index('ix_settlement_leg_history_id', 'settlement_leg_history', ['id'], unique=False)
    op.create_table('system',
    sa.Column('uid', sa.Text(collation='C'), nullable=False),
    sa.Column('name', sa.Text(collation='C'), nullable=False),
    sa.Column('product', sa.Text(collation='C'), nullable=False),
    sa.Column('tenant', sa.Text(collation='C'), nullable=False),
    sa.PrimaryKeyConstraint('uid', name=op.f('pk_system'))
    )
    op.create_table('write_back',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('status', sa.Text(collation='C'), nullable=False),
    sa.Column('record', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_write_back'))
    )
    op.create_index('ix_write_back_account', 'write_back', ['customer_id'], unique=False)
    op.create_index('ux_write_back_id', 'write_back', ['id'], unique=True)
    op.create_table('write_back_history',
    sa.Column('sk', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Text(collation='C'), nullable=False),
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('customer_id', sa.Text(collation='C'), nullable=False),
    sa.Column('status', sa.Text(collation='C'), nullable=False),
    sa.Column('record', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('row_hash', sa.LargeBinary(), nullable=False),
    sa.Column('recorded_from', sa.BigInteger(), nullable=False),
    sa.Column('recorded_to', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('sk', name=op.f('pk_write_back_history'))
    )
    op.create_index('ix_write_back_history_id', 'write_back_history', ['id'], unique=False)
    op.create_table('write_mode',
    sa.Column('system', sa.Text(collation='C'), nullable=False),
    sa.Column('entity', sa.Text(collation='C'), nullable=False),
    sa.Column('operation', sa.Text(collation='C'), nullable=False),
    sa.Column('mode', sa.Text(collation='C'), nullable=False),
    sa.PrimaryKeyConstraint('system', 'entity', 'operation', name=op.f('pk_write_mode'))
    )


def downgrade() -> None:
    op.drop_table('write_mode')
    op.drop_index('ix_write_back_history_id', table_name='write_back_history')
    op.drop_table('write_back_history')
    op.drop_index('ux_write_back_id', table_name='write_back')
    op.drop_index('ix_write_back_account', table_name='write_back')
    op.drop_table('write_back')
    op.drop_table('system')
    op.drop_index('ix_settlement_leg_history_id', table_name='settlement_leg_history')
    op.drop_table('settlement_leg_history')
    op.drop_index('ux_settlement_leg_id', table_name='settlement_leg')
    op.drop_index('ix_settlement_leg_settled_on', table_name='settlement_leg')
    op.drop_table('settlement_leg')
    op.drop_index('ix_settlement_history_id', table_name='settlement_history')
    op.drop_table('settlement_history')
    op.drop_index('ux_settlement_id', table_name='settlement')
    op.drop_table('settlement')
    op.drop_table('setting')
    op.drop_index('ix_receipt_history_id', table_name='receipt_history')
    op.drop_table('receipt_history')
    op.drop_index('ux_receipt_id', table_name='receipt')
    op.drop_index('ix_receipt_account', table_name='receipt')
    op.drop_table('receipt')
    op.drop_table('read_state')
    op.drop_index('ix_quarantine_reading', table_name='quarantine')
    op.drop_table('quarantine')
    op.drop_index('ix_promise_history_id', table_name='promise_history')
    op.drop_table('promise_history')
    op.drop_index('ux_promise_id', table_name='promise')
    op.drop_index('ix_promise_account', table_name='promise')
    op.drop_table('promise')
    op.drop_index('ix_person_history_id', table_name='person_history')
    op.drop_table('person_history')
    op.drop_index('ux_person_id', table_name='person')
    op.drop_index('ix_person_account', table_name='person')
    op.drop_table('person')
    op.drop_index('ix_payment_terms_history_id', table_name='payment_terms_history')
    op.drop_table('payment_terms_history')
    op.drop_index('ux_payment_terms_id', table_name='payment_terms')
    op.drop_table('payment_terms')
    op.drop_index('ix_open_item_history_id', table_name='open_item_history')
    op.drop_table('open_item_history')
    op.drop_index('ux_open_item_id', table_name='open_item')
    op.drop_index('ix_open_item_open', table_name='open_item', postgresql_where='open_minor <> 0')
    op.drop_index('ix_open_item_account', table_name='open_item')
    op.drop_table('open_item')
    op.drop_index('ix_legal_entity_history_id', table_name='legal_entity_history')
    op.drop_table('legal_entity_history')
    op.drop_index('ux_legal_entity_id', table_name='legal_entity')
    op.drop_table('legal_entity')
    op.drop_table('identity_link')
    op.drop_index('ix_hold_history_id', table_name='hold_history')
    op.drop_table('hold_history')
    op.drop_index('ux_hold_id', table_name='hold')
    op.drop_table('hold')
    op.drop_index('ix_exchange_rate_history_id', table_name='exchange_rate_history')
    op.drop_table('exchange_rate_history')
    op.drop_index('ux_exchange_rate_id', table_name='exchange_rate')
    op.drop_table('exchange_rate')
    op.drop_table('erased')
    op.drop_index('ix_document_history_id', table_name='document_history')
    op.drop_table('document_history')
    op.drop_index('ux_document_id', table_name='document')
    op.drop_table('document')
    op.drop_index('ix_dispute_history_id', table_name='dispute_history')
    op.drop_table('dispute_history')
    op.drop_index('ux_dispute_id', table_name='dispute')
    op.drop_index('ix_dispute_account', table_name='dispute')
    op.drop_table('dispute')
    op.drop_index('ix_decision_history_id', table_name='decision_history')
    op.drop_table('decision_history')
    op.drop_index('ux_decision_id', table_name='decision')
    op.drop_index('ix_decision_account', table_name='decision')
    op.drop_table('decision')
    op.drop_index('ix_customer_history_id', table_name='customer_history')
    op.drop_table('customer_history')
    op.drop_index('ux_customer_id', table_name='customer')
    op.drop_index('ix_customer_number', table_name='customer')
    op.drop_table('customer')
    op.drop_index('ix_control_balance_history_id', table_name='control_balance_history')
    op.drop_table('control_balance_history')
    op.drop_index('ux_control_balance_id', table_name='control_balance')
    op.drop_table('control_balance')
    op.drop_index('ix_control_account_history_id', table_name='control_account_history')
    op.drop_table('control_account_history')
    op.drop_index('ux_control_account_id', table_name='control_account')
    op.drop_table('control_account')
    op.drop_table('batch')
    op.drop_table('audit_head')
    op.drop_table('audit')
    op.drop_index('ix_activity_history_id', table_name='activity_history')
    op.drop_table('activity_history')
    op.drop_index('ux_activity_id', table_name='activity')
    op.drop_index('ix_activity_account', table_name='activity')
    op.drop_table('activity')
