/** Outgoing webhooks of v1 as they travel. */
@NullMarked
package org.hexachat.adapter.rest.v1.webhook.wire;

import org.jspecify.annotations.NullMarked;
