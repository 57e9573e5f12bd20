/** How a client of each protocol opens a connection, sends and understands what it is told. */
@NullMarked
package org.hexachat.benchmarks.protocol;

import org.jspecify.annotations.NullMarked;
