/** How a server does at a moment, in numbers. */
@NullMarked
package org.hexachat.domain.figures;

import org.jspecify.annotations.NullMarked;
