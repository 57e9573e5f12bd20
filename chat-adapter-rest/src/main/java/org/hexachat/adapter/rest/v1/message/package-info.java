/** Messages, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.message;

import org.jspecify.annotations.NullMarked;
