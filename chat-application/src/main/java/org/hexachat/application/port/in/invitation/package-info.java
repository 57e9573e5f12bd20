/** What can be done with invitations. */
@NullMarked
package org.hexachat.application.port.in.invitation;

import org.jspecify.annotations.NullMarked;
