/** What can be done with incoming webhooks. */
@NullMarked
package org.hexachat.application.port.in.hook;

import org.jspecify.annotations.NullMarked;
