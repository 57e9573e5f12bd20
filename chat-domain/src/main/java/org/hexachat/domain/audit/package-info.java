/** Who did what to whom, when and why: what those who keep order answer for. */
@NullMarked
package org.hexachat.domain.audit;

import org.jspecify.annotations.NullMarked;
