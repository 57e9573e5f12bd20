/** A real PostgreSQL for tests: one server a run, one database a test class. */
@NullMarked
package org.hexachat.testkit.postgres;

import org.jspecify.annotations.NullMarked;
