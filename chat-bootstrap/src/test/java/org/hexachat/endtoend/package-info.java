/** The packaged server as its users meet it: a process of its own, HTTP, WebSocket and nothing else. */
@NullMarked
package org.hexachat.endtoend;

import org.jspecify.annotations.NullMarked;
