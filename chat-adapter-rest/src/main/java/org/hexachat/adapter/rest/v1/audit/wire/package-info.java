/** The audit log of v1 as it travels. */
@NullMarked
package org.hexachat.adapter.rest.v1.audit.wire;

import org.jspecify.annotations.NullMarked;
