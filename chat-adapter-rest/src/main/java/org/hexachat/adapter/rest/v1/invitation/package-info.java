/** Invitations, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.invitation;

import org.jspecify.annotations.NullMarked;
