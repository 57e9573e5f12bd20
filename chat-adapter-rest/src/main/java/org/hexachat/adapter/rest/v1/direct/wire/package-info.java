/** Direct messages of v1 as they travel. */
@NullMarked
package org.hexachat.adapter.rest.v1.direct.wire;

import org.jspecify.annotations.NullMarked;
