/** Receives files, and shows them to members. */
@NullMarked
package org.hexachat.application.service.attachment;

import org.jspecify.annotations.NullMarked;
