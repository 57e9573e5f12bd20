/** How what is sent elsewhere is tried again. */
@NullMarked
package org.hexachat.domain.retry;

import org.jspecify.annotations.NullMarked;
