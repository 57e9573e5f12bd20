/** Rooms, read from PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.room;

import org.jspecify.annotations.NullMarked;
