/** Writing and reading messages. */
@NullMarked
package org.hexachat.application.port.in.message;

import org.jspecify.annotations.NullMarked;
