/** How much one caller may do in a while. */
@NullMarked
package org.hexachat.domain.limit;

import org.jspecify.annotations.NullMarked;
