package org.hexachat.testkit.fake;

import java.time.Instant;
import org.hexachat.domain.webhook.OutgoingWebhook;

/**
 * A webhook, and until when somebody has it.
 *
 * @param leasedUntil in the past for one that nobody has
 */
record StoredOutgoingWebhook(OutgoingWebhook webhook, Instant leasedUntil) {}
