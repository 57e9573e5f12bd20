/** Blocking others, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.block;

import org.jspecify.annotations.NullMarked;
