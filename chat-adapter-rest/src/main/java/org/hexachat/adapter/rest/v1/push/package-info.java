/** Web Push in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.push;

import org.jspecify.annotations.NullMarked;
