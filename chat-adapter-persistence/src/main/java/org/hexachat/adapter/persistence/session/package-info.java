/** Sessions in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.session;

import org.jspecify.annotations.NullMarked;
