/** Addresses elsewhere that are told what happens in a room. */
@NullMarked
package org.hexachat.domain.webhook;

import org.jspecify.annotations.NullMarked;
