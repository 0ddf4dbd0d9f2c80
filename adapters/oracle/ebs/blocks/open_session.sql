-- Who asks, and in which operating unit: before anything else, on every use of a connection [oracle.md §3.3].
-- Without an operating unit none that was set before may stay: policy M with none, as Advanced Collections itself does.
DECLARE
  l_org NUMBER := :P_ORG_ID;
BEGIN
  fnd_global.apps_initialize(user_id => :P_USER_ID, resp_id => :P_RESP_ID, resp_appl_id => :P_RESP_APPL_ID);
  IF l_org IS NULL THEN
    mo_global.set_policy_context(p_access_mode => 'M', p_org_id => NULL);
  ELSE
    mo_global.set_policy_context(p_access_mode => 'S', p_org_id => l_org);
  END IF;
END;
