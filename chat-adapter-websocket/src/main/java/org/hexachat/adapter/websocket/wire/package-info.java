/** What goes over the classic socket, as it stands in the JSON. */
@NullMarked
package org.hexachat.adapter.websocket.wire;

import org.jspecify.annotations.NullMarked;
