/** Being logged in: tokens and the sessions they open. */
@NullMarked
package org.hexachat.domain.session;

import org.jspecify.annotations.NullMarked;
