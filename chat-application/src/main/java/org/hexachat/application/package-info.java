/** What can be done with a chat, and what doing it needs from the outside. */
@NullMarked
package org.hexachat.application;

import org.jspecify.annotations.NullMarked;
