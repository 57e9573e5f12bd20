/** What people say. */
@NullMarked
package org.hexachat.domain.message;

import org.jspecify.annotations.NullMarked;
