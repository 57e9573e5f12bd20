/** The first run of v1 as it travels. */
@NullMarked
package org.hexachat.adapter.rest.v1.setup.wire;

import org.jspecify.annotations.NullMarked;
