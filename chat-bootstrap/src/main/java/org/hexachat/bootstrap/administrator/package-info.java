/** Who runs the server: the one that the settings name, and the one that a command makes. */
@NullMarked
package org.hexachat.bootstrap.administrator;

import org.jspecify.annotations.NullMarked;
