/** Turns every failure of the store into one answer and one line for the operator. */
@NullMarked
package org.hexachat.adapter.persistence.failure;

import org.jspecify.annotations.NullMarked;
