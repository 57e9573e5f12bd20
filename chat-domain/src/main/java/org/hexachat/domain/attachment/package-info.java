/** Files that go with messages. */
@NullMarked
package org.hexachat.domain.attachment;

import org.jspecify.annotations.NullMarked;
