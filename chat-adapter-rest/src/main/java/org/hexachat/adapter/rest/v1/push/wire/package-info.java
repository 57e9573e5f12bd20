/** Web Push of v1 as it travels. */
@NullMarked
package org.hexachat.adapter.rest.v1.push.wire;

import org.jspecify.annotations.NullMarked;
