-- A note taken back [JTF_NOTES_PUB.SECURE_DELETE_NOTE]: only where the user was granted JTF_NOTE_DELETE (jtfnotes.pls).
DECLARE
  --+ locals
BEGIN
  --+ beginning
  jtf_notes_pub.secure_delete_note(
      p_api_version => 1.0,
      p_init_msg_list => 'F',
      p_commit => 'F',
      p_validation_level => 100,
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data,
      p_jtf_note_id => :P_NOTE_ID,
      p_use_aol_security => 'T');
  --+ ending
END;
