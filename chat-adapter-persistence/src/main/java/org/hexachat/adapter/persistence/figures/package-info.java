/** How the store does, in numbers. */
@NullMarked
package org.hexachat.adapter.persistence.figures;

import org.jspecify.annotations.NullMarked;
