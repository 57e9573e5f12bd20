/** Rooms as they travel. */
@NullMarked
package org.hexachat.adapter.rest.room.wire;

import org.jspecify.annotations.NullMarked;
