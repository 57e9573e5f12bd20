/** What people do with outgoing webhooks. */
@NullMarked
package org.hexachat.application.port.in.webhook;

import org.jspecify.annotations.NullMarked;
