/** Bots, kept in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.bot;

import org.jspecify.annotations.NullMarked;
