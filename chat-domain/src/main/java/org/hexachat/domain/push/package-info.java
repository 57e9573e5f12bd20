/** Browsers that are told of messages while nobody looks at the page: Web Push. */
@NullMarked
package org.hexachat.domain.push;

import org.jspecify.annotations.NullMarked;
