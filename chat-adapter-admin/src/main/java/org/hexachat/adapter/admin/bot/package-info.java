/** Bots, and how they are spoken to. */
@NullMarked
package org.hexachat.adapter.admin.bot;

import org.jspecify.annotations.NullMarked;
