/** Sessions and tickets of v1 as they travel. */
@NullMarked
package org.hexachat.adapter.rest.v1.session.wire;

import org.jspecify.annotations.NullMarked;
