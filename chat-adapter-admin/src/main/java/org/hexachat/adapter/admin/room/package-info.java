/** Rooms, and all that belongs to one. */
@NullMarked
package org.hexachat.adapter.admin.room;

import org.jspecify.annotations.NullMarked;
