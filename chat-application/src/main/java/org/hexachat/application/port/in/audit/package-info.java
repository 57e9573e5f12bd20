/** Use cases of the audit log. */
@NullMarked
package org.hexachat.application.port.in.audit;

import org.jspecify.annotations.NullMarked;
