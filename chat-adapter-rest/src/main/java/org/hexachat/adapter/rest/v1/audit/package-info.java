/** The audit log, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.audit;

import org.jspecify.annotations.NullMarked;
