/** The server under test: its process, its database, its people and rooms, and what it uses. */
@NullMarked
package org.hexachat.benchmarks.server;

import org.jspecify.annotations.NullMarked;
