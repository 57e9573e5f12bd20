-- By whom, to whom and what, wherever it was done: whoever asks for one line of a million would otherwise read them all.
create index audit_entry_by_actor on audit_entry (actor_id, id);
create index audit_entry_by_actor_and_action on audit_entry (actor_id, action, id);
create index audit_entry_to_member on audit_entry (member_id, id) where member_id is not null;
create index audit_entry_of_action on audit_entry (action, id);
