/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.adapter.good.wire;

import org.jspecify.annotations.NullMarked;
