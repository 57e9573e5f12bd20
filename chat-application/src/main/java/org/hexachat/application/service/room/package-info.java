/** The use cases of rooms. */
@NullMarked
package org.hexachat.application.service.room;

import org.jspecify.annotations.NullMarked;
