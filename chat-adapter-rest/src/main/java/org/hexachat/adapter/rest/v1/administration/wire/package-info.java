/** Accounts and rooms as they travel to those who run the server. */
@NullMarked
package org.hexachat.adapter.rest.v1.administration.wire;

import org.jspecify.annotations.NullMarked;
