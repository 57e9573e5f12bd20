/** The driving ports and the delivery of messages over WebSocket. */
@NullMarked
package org.hexachat.adapter.websocket;

import org.jspecify.annotations.NullMarked;
