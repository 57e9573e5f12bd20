/** Messages, read from PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.message;

import org.jspecify.annotations.NullMarked;
