/** Work that lasts: it outlives whoever asked for it and the server that began it, and says how far it has come. */
@NullMarked
package org.hexachat.domain.job;

import org.jspecify.annotations.NullMarked;
