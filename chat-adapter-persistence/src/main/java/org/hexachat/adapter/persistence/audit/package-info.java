/** The audit log in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.audit;

import org.jspecify.annotations.NullMarked;
