/** Rationing what costs something before any use case is reached. */
@NullMarked
package org.hexachat.application.port.in.limit;

import org.jspecify.annotations.NullMarked;
