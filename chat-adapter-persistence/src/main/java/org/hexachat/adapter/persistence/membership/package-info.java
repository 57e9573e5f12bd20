/** Memberships, read from PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.membership;

import org.jspecify.annotations.NullMarked;
