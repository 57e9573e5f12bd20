/** Files as they travel in v1, where they are not beside a message. */
@NullMarked
package org.hexachat.adapter.rest.v1.attachment.wire;

import org.jspecify.annotations.NullMarked;
