/** What can be done to find messages again. */
@NullMarked
package org.hexachat.application.port.in.search;

import org.jspecify.annotations.NullMarked;
