/** Incoming webhooks over v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.hook;

import org.jspecify.annotations.NullMarked;
