/** Rooms that are taken along as a file. */
@NullMarked
package org.hexachat.domain.export;

import org.jspecify.annotations.NullMarked;
