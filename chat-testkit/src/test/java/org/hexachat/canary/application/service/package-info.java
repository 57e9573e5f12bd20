/** Right and wrong samples for the architecture rules. */
@NullMarked
package org.hexachat.canary.application.service;

import org.jspecify.annotations.NullMarked;
