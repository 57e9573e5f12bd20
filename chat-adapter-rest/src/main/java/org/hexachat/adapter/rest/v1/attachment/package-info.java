/** Files over v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.attachment;

import org.jspecify.annotations.NullMarked;
