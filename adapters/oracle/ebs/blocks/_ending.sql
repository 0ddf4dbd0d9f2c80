-- each message by its name (FND_MSG_PUB's own notation, with | for its zeros), a tab, its words, a line's end
  :X_STATUS := l_status;
  FOR l_place IN 1 .. LEAST(fnd_msg_pub.count_msg, 50) LOOP
    :X_MESSAGES := SUBSTRB(:X_MESSAGES
        || REPLACE(SUBSTRB(fnd_msg_pub.get(p_msg_index => l_place, p_encoded => 'T'), 1, 500), CHR(0), '|') || CHR(9)
        || REPLACE(fnd_msg_pub.get(p_msg_index => l_place, p_encoded => 'F'), CHR(10), ' ') || CHR(10), 1, 25000);
  END LOOP;
  IF :X_MESSAGES IS NULL AND l_status <> 'S' THEN
    :X_MESSAGES := SUBSTRB(CHR(9) || REPLACE(l_data, CHR(10), ' '), 1, 25000);
  END IF;
  IF l_status = 'S' THEN
    l_ending := 'Y';
    COMMIT;
    :X_STAGE := 'committed';
  ELSE
    ROLLBACK;
    :X_STAGE := 'rolled back';
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    :X_STATUS := 'U';
    :X_MESSAGES := SUBSTRB(:X_MESSAGES || CHR(9) || REPLACE(SQLERRM, CHR(10), ' '), 1, 25000);
    ROLLBACK;
    IF l_ending = 'N' THEN
      :X_STAGE := 'rolled back';
    ELSE
      :X_STAGE := 'commit failed';
    END IF;
