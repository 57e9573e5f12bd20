/** Rationing. */
@NullMarked
package org.hexachat.application.service.limit;

import org.jspecify.annotations.NullMarked;
