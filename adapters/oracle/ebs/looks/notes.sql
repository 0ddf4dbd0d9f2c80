-- Notes on one record that bear our reference. The text is looked for where the record's notes are, not among all.
SELECT nb.jtf_note_id,
       nt.notes
  FROM jtf_notes_b nb
  JOIN jtf_notes_tl nt ON nt.jtf_note_id = nb.jtf_note_id AND nt.language = USERENV('LANG')
 WHERE nb.source_object_code = :P_SOURCE_CODE
   AND nb.source_object_id = :P_ID
   AND INSTR(nt.notes, '[ref:' || :P_REFERENCE || ']') > 0
 ORDER BY nb.jtf_note_id
 FETCH FIRST 20 ROWS ONLY
