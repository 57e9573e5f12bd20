/** The use cases of accounts. */
@NullMarked
package org.hexachat.application.service.user;

import org.jspecify.annotations.NullMarked;
