/** The use cases of sessions. */
@NullMarked
package org.hexachat.application.service.session;

import org.jspecify.annotations.NullMarked;
