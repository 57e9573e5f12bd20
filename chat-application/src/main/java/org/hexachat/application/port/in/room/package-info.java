/** What can be done with rooms. */
@NullMarked
package org.hexachat.application.port.in.room;

import org.jspecify.annotations.NullMarked;
