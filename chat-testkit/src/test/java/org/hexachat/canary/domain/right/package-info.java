/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.domain.right;

import org.jspecify.annotations.NullMarked;
