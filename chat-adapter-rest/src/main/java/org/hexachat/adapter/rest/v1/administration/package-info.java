/** Accounts and rooms, to those who run the server, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.administration;

import org.jspecify.annotations.NullMarked;
