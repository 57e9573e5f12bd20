/** Logins as they travel. */
@NullMarked
package org.hexachat.adapter.rest.session.wire;

import org.jspecify.annotations.NullMarked;
