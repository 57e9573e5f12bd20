/** Version 1 of the protocol over HTTP. */
@NullMarked
package org.hexachat.adapter.rest.v1;

import org.jspecify.annotations.NullMarked;
