/** How a refusal looks on the classic surface. */
@NullMarked
package org.hexachat.adapter.rest.error;

import org.jspecify.annotations.NullMarked;
