-- what every block has
  l_status VARCHAR2(10);
  l_count NUMBER;
  l_data VARCHAR2(32767);
  l_ending VARCHAR2(1) := 'N';
