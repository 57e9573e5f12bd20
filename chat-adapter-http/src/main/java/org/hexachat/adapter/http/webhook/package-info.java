/** Sends what happens in rooms to addresses elsewhere, signed, and to none that it may not. */
@NullMarked
package org.hexachat.adapter.http.webhook;

import org.jspecify.annotations.NullMarked;
