/** What a server does for itself. */
@NullMarked
package org.hexachat.application.port.in.maintenance;

import org.jspecify.annotations.NullMarked;
