/** A server with the real controllers and services, and a store in memory. */
@NullMarked
package org.hexachat.restserver;

import org.jspecify.annotations.NullMarked;
