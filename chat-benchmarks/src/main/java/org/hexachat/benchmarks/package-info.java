/** Loads the packaged server over real sockets, with its real PostgreSQL, and reports what it bore. */
@NullMarked
package org.hexachat.benchmarks;

import org.jspecify.annotations.NullMarked;
