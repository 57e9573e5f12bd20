/** What a server keeps, and how much of it. */
@NullMarked
package org.hexachat.domain.storage;

import org.jspecify.annotations.NullMarked;
