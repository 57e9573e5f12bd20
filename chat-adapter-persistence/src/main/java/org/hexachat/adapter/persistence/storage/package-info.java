/** How much is in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.storage;

import org.jspecify.annotations.NullMarked;
