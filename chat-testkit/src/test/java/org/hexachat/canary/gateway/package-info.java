/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.gateway;

import org.jspecify.annotations.NullMarked;
