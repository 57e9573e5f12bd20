/** The use cases of messages. */
@NullMarked
package org.hexachat.application.service.message;

import org.jspecify.annotations.NullMarked;
