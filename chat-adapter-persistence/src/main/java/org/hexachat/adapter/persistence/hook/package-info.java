/** Incoming webhooks, kept in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.hook;

import org.jspecify.annotations.NullMarked;
