/** What members have read, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.readstate;

import org.jspecify.annotations.NullMarked;
