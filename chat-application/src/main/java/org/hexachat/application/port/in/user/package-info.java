/** What can be done with accounts. */
@NullMarked
package org.hexachat.application.port.in.user;

import org.jspecify.annotations.NullMarked;
