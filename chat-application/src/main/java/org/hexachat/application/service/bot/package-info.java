/** The use cases of bots, and what bots may do. */
@NullMarked
package org.hexachat.application.service.bot;

import org.jspecify.annotations.NullMarked;
