/** What makes the first administrator, as rows. */
@NullMarked
package org.hexachat.adapter.persistence.setup;

import org.jspecify.annotations.NullMarked;
