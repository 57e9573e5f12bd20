/** Reactions, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.reaction;

import org.jspecify.annotations.NullMarked;
