/** What the application needs from the world; each interface is a contract that the test kit proves. */
@NullMarked
package org.hexachat.application.port.out;

import org.jspecify.annotations.NullMarked;
