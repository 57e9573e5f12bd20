/** What the request bodies of every feature are made of. */
@NullMarked
package org.hexachat.adapter.rest.wire;

import org.jspecify.annotations.NullMarked;
