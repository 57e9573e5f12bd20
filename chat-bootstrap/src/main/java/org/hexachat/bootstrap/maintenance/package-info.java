/** What the server does for itself while it runs. */
@NullMarked
package org.hexachat.bootstrap.maintenance;

import org.jspecify.annotations.NullMarked;
