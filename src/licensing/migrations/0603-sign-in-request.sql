alter table sign_in_request drop column session_id;
