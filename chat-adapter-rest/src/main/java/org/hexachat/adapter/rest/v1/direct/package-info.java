/** Direct conversations, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.direct;

import org.jspecify.annotations.NullMarked;
