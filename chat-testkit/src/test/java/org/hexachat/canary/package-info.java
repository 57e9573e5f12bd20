/** A small hexagon that is wrong on purpose, so that each architecture rule has something to find. */
@NullMarked
package org.hexachat.canary;

import org.jspecify.annotations.NullMarked;
