/** What those can ask for who run the server. */
@NullMarked
package org.hexachat.application.port.in.administration;

import org.jspecify.annotations.NullMarked;
