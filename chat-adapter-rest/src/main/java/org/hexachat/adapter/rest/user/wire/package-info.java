/** Accounts as they travel. */
@NullMarked
package org.hexachat.adapter.rest.user.wire;

import org.jspecify.annotations.NullMarked;
