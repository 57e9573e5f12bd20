/** Jobs as they travel. */
@NullMarked
package org.hexachat.adapter.rest.v1.job.wire;

import org.jspecify.annotations.NullMarked;
