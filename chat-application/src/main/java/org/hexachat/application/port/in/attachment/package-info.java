/** What people do with files. */
@NullMarked
package org.hexachat.application.port.in.attachment;

import org.jspecify.annotations.NullMarked;
