-- A note where collectors read notes: on an installment or on an account, shown at account, bill-to and party, too
-- [JTF_NOTES_PUB.CREATE_NOTE, jtfnotes.pls 120.9; contexts oracle.md §3.3]. Status I: seen by everybody in the house.
-- Unverified: the names of the table's and its rows' types.
DECLARE
  --+ locals
  l_contexts jtf_notes_pub.jtf_note_contexts_tbl_type;
  l_note NUMBER;
BEGIN
  --+ beginning
  FOR one IN (
      SELECT 'IEX_ACCOUNT' AS kind, ca.cust_account_id AS id
        FROM hz_cust_accounts ca WHERE ca.cust_account_id = :P_CUSTOMER_ID
       UNION ALL
      SELECT 'PARTY', ca.party_id FROM hz_cust_accounts ca WHERE ca.cust_account_id = :P_CUSTOMER_ID
       UNION ALL
      SELECT 'IEX_BILLTO', ps.customer_site_use_id FROM ar_payment_schedules_all ps
       WHERE ps.payment_schedule_id = :P_SCHEDULE_ID AND ps.customer_site_use_id IS NOT NULL) LOOP
    l_contexts(l_contexts.COUNT + 1).note_context_type := one.kind;
    l_contexts(l_contexts.COUNT).note_context_type_id := one.id;
  END LOOP;
  jtf_notes_pub.create_note(
      p_api_version => 1.0,
      p_init_msg_list => 'F',
      p_commit => 'F',
      p_validation_level => 100,
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data,
      p_org_id => :P_ORG_ID,
      p_source_object_id => :P_SOURCE_ID,
      p_source_object_code => :P_SOURCE_CODE,
      p_notes => :P_NOTES,
      p_notes_detail => :P_NOTES_DETAIL,
      p_note_status => 'I',
      p_entered_by => fnd_global.user_id,
      p_entered_date => SYSDATE,
      p_last_update_date => SYSDATE,
      p_last_updated_by => fnd_global.user_id,
      p_creation_date => SYSDATE,
      p_created_by => fnd_global.user_id,
      p_note_type => :P_NOTE_TYPE,
      p_jtf_note_contexts_tab => l_contexts,
      x_jtf_note_id => l_note);
  :X_ID := TO_CHAR(l_note);
  --+ ending
END;
