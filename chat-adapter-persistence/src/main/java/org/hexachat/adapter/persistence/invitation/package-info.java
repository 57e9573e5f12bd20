/** Invitations, kept in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.invitation;

import org.jspecify.annotations.NullMarked;
