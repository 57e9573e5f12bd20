/** What can be done with work that lasts. */
@NullMarked
package org.hexachat.application.port.in.job;

import org.jspecify.annotations.NullMarked;
