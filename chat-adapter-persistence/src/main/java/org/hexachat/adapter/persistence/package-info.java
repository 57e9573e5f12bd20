/** The driven ports on PostgreSQL. */
@NullMarked
package org.hexachat.adapter.persistence;

import org.jspecify.annotations.NullMarked;
