/** How invitations are made, shown, withdrawn and accepted. */
@NullMarked
package org.hexachat.application.service.invitation;

import org.jspecify.annotations.NullMarked;
