/** People who do at random what people can do, a server that is stopped and killed, and what must be true all the same. */
@NullMarked
package org.hexachat.endtoend.model;

import org.jspecify.annotations.NullMarked;
