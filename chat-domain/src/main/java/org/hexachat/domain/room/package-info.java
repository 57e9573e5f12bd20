/** Where people chat: rooms, who may enter them, and positions in their order. */
@NullMarked
package org.hexachat.domain.room;

import org.jspecify.annotations.NullMarked;
