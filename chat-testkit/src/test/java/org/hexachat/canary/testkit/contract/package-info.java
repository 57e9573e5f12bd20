/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.testkit.contract;

import org.jspecify.annotations.NullMarked;
