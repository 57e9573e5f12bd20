/** Files: what is known of them, their bytes, and what these are. */
@NullMarked
package org.hexachat.adapter.persistence.attachment;

import org.jspecify.annotations.NullMarked;
