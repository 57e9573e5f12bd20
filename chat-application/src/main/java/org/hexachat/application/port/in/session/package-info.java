/** Logging in, being recognized, logging out. */
@NullMarked
package org.hexachat.application.port.in.session;

import org.jspecify.annotations.NullMarked;
