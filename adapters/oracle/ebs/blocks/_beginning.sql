-- the messages of an earlier call of this session are not ours
  :X_STAGE := 'began';
  fnd_msg_pub.initialize;
