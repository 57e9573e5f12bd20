/** Outgoing webhooks, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.webhook;

import org.jspecify.annotations.NullMarked;
