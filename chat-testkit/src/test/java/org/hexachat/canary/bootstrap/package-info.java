/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.bootstrap;

import org.jspecify.annotations.NullMarked;
