-- what every block has
  l_status VARCHAR2(10);
  l_count NUMBER;
  l_data VARCHAR2(32767);
  l_ending VARCHAR2(1) := 'N';
  l_encoded VARCHAR2(32767);
  l_application VARCHAR2(2000);
  l_name VARCHAR2(2000);
