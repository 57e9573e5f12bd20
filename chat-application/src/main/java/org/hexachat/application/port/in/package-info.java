/** Who calls, for every use case. */
@NullMarked
package org.hexachat.application.port.in;

import org.jspecify.annotations.NullMarked;
