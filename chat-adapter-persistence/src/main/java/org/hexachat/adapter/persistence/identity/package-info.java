/** Identifiers that nobody made before. */
@NullMarked
package org.hexachat.adapter.persistence.identity;

import org.jspecify.annotations.NullMarked;
