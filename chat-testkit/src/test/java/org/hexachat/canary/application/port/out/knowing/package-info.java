/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.application.port.out.knowing;

import org.jspecify.annotations.NullMarked;
