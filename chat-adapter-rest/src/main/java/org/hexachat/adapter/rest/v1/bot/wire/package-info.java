/** What is said of bots over v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.bot.wire;

import org.jspecify.annotations.NullMarked;
