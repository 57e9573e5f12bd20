/** Reactions of v1 as they travel. */
@NullMarked
package org.hexachat.adapter.rest.v1.reaction.wire;

import org.jspecify.annotations.NullMarked;
