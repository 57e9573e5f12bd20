/** The machine's clock. */
@NullMarked
package org.hexachat.adapter.persistence.time;

import org.jspecify.annotations.NullMarked;
