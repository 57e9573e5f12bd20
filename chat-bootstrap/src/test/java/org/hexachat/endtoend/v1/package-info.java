/** Protocol v1 as its users meet it: the packaged server, and clients that check every event they hear. */
@NullMarked
package org.hexachat.endtoend.v1;

import org.jspecify.annotations.NullMarked;
