/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.application.port.out;

import org.jspecify.annotations.NullMarked;
