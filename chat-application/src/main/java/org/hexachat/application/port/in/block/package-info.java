/** Not hearing from others. */
@NullMarked
package org.hexachat.application.port.in.block;

import org.jspecify.annotations.NullMarked;
