/** Many WebSocket clients on one thread: sockets, frames, the schedule of what is sent and the count of what arrives. */
@NullMarked
package org.hexachat.benchmarks.client;

import org.jspecify.annotations.NullMarked;
