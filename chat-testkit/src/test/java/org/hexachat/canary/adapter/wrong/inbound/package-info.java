/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.adapter.wrong.inbound;

import org.jspecify.annotations.NullMarked;
