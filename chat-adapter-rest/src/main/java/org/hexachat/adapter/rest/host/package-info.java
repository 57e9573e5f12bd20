/** By which names this server may be called. */
@NullMarked
package org.hexachat.adapter.rest.host;

import org.jspecify.annotations.NullMarked;
