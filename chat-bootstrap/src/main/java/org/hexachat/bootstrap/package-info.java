/** Puts the modules together and runs them. */
@NullMarked
package org.hexachat.bootstrap;

import org.jspecify.annotations.NullMarked;
