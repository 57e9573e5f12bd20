/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.domain.left;

import org.jspecify.annotations.NullMarked;
