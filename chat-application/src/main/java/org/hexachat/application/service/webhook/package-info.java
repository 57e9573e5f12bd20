/** Keeps outgoing webhooks, and tells them what happens. */
@NullMarked
package org.hexachat.application.service.webhook;

import org.jspecify.annotations.NullMarked;
