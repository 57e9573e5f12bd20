/** Messages that are found by what they say, in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.search;

import org.jspecify.annotations.NullMarked;
