/** The driven ports on PostgreSQL, wired for the application. */
@NullMarked
package org.hexachat.adapter.persistence;

import org.jspecify.annotations.NullMarked;
