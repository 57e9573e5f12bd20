/** Making a server somebody's own. */
@NullMarked
package org.hexachat.domain.setup;

import org.jspecify.annotations.NullMarked;
