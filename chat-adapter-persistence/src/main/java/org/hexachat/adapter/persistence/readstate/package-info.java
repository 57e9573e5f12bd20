/** What members have read, in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.readstate;

import org.jspecify.annotations.NullMarked;
