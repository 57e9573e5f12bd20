/** Finds messages again. */
@NullMarked
package org.hexachat.application.service.search;

import org.jspecify.annotations.NullMarked;
