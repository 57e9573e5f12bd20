/** What happens in a room, in order: the log that everything lasting in a room is an event of. */
@NullMarked
package org.hexachat.domain.log;

import org.jspecify.annotations.NullMarked;
