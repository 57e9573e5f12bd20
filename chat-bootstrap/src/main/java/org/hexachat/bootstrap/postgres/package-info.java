/** The database of the server: the PostgreSQL it brings along, or the one it is told to use. */
@NullMarked
package org.hexachat.bootstrap.postgres;

import org.jspecify.annotations.NullMarked;
