/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.adapter.wrong.right;

import org.jspecify.annotations.NullMarked;
