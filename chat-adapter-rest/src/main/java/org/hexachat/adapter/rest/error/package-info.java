/** How a refusal looks, on the classic surface and on v1, and the list of all there are. */
@NullMarked
package org.hexachat.adapter.rest.error;

import org.jspecify.annotations.NullMarked;
