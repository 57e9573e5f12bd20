/** The use cases of the first run. */
@NullMarked
package org.hexachat.application.service.setup;

import org.jspecify.annotations.NullMarked;
