/** Keeps push subscriptions, and tells them of messages. */
@NullMarked
package org.hexachat.application.service.push;

import org.jspecify.annotations.NullMarked;
