/** Blocks in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.block;

import org.jspecify.annotations.NullMarked;
