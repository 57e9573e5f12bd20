/** Puts the use cases together from the ports that the adapters bring. */
@NullMarked
package org.hexachat.bootstrap.usecase;

import org.jspecify.annotations.NullMarked;
