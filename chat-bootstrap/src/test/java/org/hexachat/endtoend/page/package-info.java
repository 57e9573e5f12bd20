/** The page as people meet it: the packaged server, and a real browser in which they read, write and press what they see. */
@NullMarked
package org.hexachat.endtoend.page;

import org.jspecify.annotations.NullMarked;
