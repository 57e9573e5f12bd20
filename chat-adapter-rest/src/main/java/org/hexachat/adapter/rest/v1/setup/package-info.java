/** The first run, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.setup;

import org.jspecify.annotations.NullMarked;
