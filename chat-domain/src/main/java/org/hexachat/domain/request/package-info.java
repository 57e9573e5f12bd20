/** What a client says about a request of its own. */
@NullMarked
package org.hexachat.domain.request;

import org.jspecify.annotations.NullMarked;
