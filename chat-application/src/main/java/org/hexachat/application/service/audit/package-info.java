/** Reads the audit log. */
@NullMarked
package org.hexachat.application.service.audit;

import org.jspecify.annotations.NullMarked;
