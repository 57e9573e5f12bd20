/** Settings in PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence.settings;

import org.jspecify.annotations.NullMarked;
