/** Outgoing webhooks in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.webhook;

import org.jspecify.annotations.NullMarked;
