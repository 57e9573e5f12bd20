/** Transactions of the store. */
@NullMarked
package org.hexachat.adapter.persistence.transaction;

import org.jspecify.annotations.NullMarked;
