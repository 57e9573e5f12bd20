/** What members have read, and what of it they are told. */
@NullMarked
package org.hexachat.domain.readstate;

import org.jspecify.annotations.NullMarked;
