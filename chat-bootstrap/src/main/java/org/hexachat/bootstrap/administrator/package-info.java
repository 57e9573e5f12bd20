/** Who runs the server. */
@NullMarked
package org.hexachat.bootstrap.administrator;

import org.jspecify.annotations.NullMarked;
