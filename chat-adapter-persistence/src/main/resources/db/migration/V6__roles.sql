-- What a member is. The owner is the room's to know, so that there is always one and no two.
alter table membership
    add column role text not null default 'member' check (role in ('member', 'moderator'));
