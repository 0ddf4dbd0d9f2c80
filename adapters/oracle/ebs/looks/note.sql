-- One note.
SELECT nb.jtf_note_id
  FROM jtf_notes_b nb
 WHERE nb.jtf_note_id = :P_ID
