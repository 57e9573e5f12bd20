/** What people can do with their bots. */
@NullMarked
package org.hexachat.application.port.in.bot;

import org.jspecify.annotations.NullMarked;
