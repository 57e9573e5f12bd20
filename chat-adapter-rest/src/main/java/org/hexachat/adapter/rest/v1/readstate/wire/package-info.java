/** What members have read as it travels in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.readstate.wire;

import org.jspecify.annotations.NullMarked;
