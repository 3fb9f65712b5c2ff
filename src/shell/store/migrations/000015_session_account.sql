-- In a made-up register the colleague that somebody steps into is an account of its own.
grant update (account_id) on session to app_rw;
