/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.adapter.good;

import org.jspecify.annotations.NullMarked;
