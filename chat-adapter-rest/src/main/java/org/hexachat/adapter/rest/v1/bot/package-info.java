/** Bots over v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.bot;

import org.jspecify.annotations.NullMarked;
