/** Invitations: what lets people into a room whose door is closed to them. */
@NullMarked
package org.hexachat.domain.invitation;

import org.jspecify.annotations.NullMarked;
