/** How the path and the query of a v1 request are read. */
@NullMarked
package org.hexachat.adapter.rest.v1.input;

import org.jspecify.annotations.NullMarked;
