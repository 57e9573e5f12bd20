/** What the bodies of every feature of v1 are made of. */
@NullMarked
package org.hexachat.adapter.rest.v1.wire;

import org.jspecify.annotations.NullMarked;
