-- Those who run the server list what all rooms have, the newest first, or what somebody made. Invitations and outgoing webhooks are in the order of
-- their age already, by their keys.
create index invitation_of_maker on invitation (created_by, id);
create index incoming_webhook_in_order on incoming_webhook (id);
create index incoming_webhook_of_maker on incoming_webhook (created_by, id);
create index outgoing_webhook_of_maker on outgoing_webhook (created_by, id);
