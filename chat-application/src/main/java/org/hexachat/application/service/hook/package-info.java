/** The use cases of incoming webhooks. */
@NullMarked
package org.hexachat.application.service.hook;

import org.jspecify.annotations.NullMarked;
