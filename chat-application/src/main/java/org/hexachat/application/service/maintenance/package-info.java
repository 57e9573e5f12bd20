/** What a server does for itself. */
@NullMarked
package org.hexachat.application.service.maintenance;

import org.jspecify.annotations.NullMarked;
