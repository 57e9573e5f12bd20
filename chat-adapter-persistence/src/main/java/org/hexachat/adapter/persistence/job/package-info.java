/** Jobs in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.job;

import org.jspecify.annotations.NullMarked;
