/** Finding what was said, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.search;

import org.jspecify.annotations.NullMarked;
