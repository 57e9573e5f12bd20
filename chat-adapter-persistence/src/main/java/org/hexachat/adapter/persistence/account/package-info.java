/** Accounts as those see them who run the server, in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.account;

import org.jspecify.annotations.NullMarked;
