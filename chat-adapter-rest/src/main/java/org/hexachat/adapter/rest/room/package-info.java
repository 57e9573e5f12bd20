/** Rooms. */
@NullMarked
package org.hexachat.adapter.rest.room;

import org.jspecify.annotations.NullMarked;
