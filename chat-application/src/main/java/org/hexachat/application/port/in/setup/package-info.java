/** Making a server somebody's own. */
@NullMarked
package org.hexachat.application.port.in.setup;

import org.jspecify.annotations.NullMarked;
