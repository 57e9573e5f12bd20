/** Accounts in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.user;

import org.jspecify.annotations.NullMarked;
