/** What was found as it travels in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.search.wire;

import org.jspecify.annotations.NullMarked;
