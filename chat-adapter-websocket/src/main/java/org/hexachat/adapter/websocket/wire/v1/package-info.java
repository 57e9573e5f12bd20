/** What goes over the v1 socket, as it stands in the JSON. Ids are UUIDs, times ISO 8601 instants in UTC. */
@NullMarked
package org.hexachat.adapter.websocket.wire.v1;

import org.jspecify.annotations.NullMarked;
