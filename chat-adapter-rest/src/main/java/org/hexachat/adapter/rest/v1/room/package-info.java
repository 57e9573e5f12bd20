/** Rooms, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.room;

import org.jspecify.annotations.NullMarked;
