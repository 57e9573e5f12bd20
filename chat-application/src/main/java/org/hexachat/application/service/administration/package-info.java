/** What is done for those who run the server. */
@NullMarked
package org.hexachat.application.service.administration;

import org.jspecify.annotations.NullMarked;
