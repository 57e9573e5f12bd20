package org.hexachat.testkit.fake;

import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.session.TokenHash;

/** An incoming webhook with what it is found by. */
record StoredWebhook(IncomingWebhook webhook, TokenHash secret) {}
