-- What somebody said, in whatever room. On the copy that is made for searching and not on the messages: writing one stays as cheap as it
-- is, and what was not copied yet is looked for where it stands.
create index searched_message_of_author on searched_message (author_id, room_id, seq);
