/** Who does not want to hear from whom. */
@NullMarked
package org.hexachat.domain.block;

import org.jspecify.annotations.NullMarked;
