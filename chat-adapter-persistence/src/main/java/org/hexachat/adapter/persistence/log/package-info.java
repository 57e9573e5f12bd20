/** The room log in PostgreSQL: the one place that writes rooms, memberships, messages and events. */
@NullMarked
package org.hexachat.adapter.persistence.log;

import org.jspecify.annotations.NullMarked;
