/** Addresses by which programs outside put messages into a room. */
@NullMarked
package org.hexachat.domain.hook;

import org.jspecify.annotations.NullMarked;
